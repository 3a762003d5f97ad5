// What a filled-in form comes to, and whether it asks for the question of safety first (method H5).
#pragma once

#include <span>

#include "core/record/form_kinds.hpp"

namespace keel::forms {

struct Scored {
  std::vector<std::optional<std::int64_t>> scores;  // by scale, in millionths; none where too much was left out
  std::vector<std::string> unanswered;              // links of questions, in their order
  bool complete = false;                            // every score is there, and everything that the file requires
  bool opens_safety = false;                        // an item about harming oneself has another answer than its quiet one
};

// Where items were left out and the scale allows it, the mean of the answered ones stands for them. An answer that its item does not
// have counts as none; of two to one item the last counts.
Scored score(const record::Questionnaire& questionnaire, std::span<const record::FormAnswer> answers);

// The least and the most that a scale can come to, in millionths.
struct Reach {
  std::int64_t least = 0, most = 0;
};
Reach reach_of(const record::Questionnaire& questionnaire, const record::FormScale& scale);

}  // namespace keel::forms
