// Lists of answers within a file, that several questions share (`contained`, pointed to by `answerValueSet`).
#pragma once

#include "core/forms/extensions.hpp"

namespace keel::forms {

class AnswerLists {
 public:
  explicit AnswerLists(const std::vector<reflect::Raw>& contained) : contained_(contained) {}

  // The codes of the list that `reference` ("#id") points to, each to be read as a Coding. Refused where it is not in the file, or
  // holds what only another file can tell.
  Read<std::vector<reflect::Raw>> codes(const reflect::Raw& reference, const Place& place) const;

 private:
  const std::vector<reflect::Raw>& contained_;
};

}  // namespace keel::forms
