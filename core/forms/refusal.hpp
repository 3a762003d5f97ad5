// Why a file cannot be used, and where: a value that a screen puts into words, never an error text of ours.
#pragma once

#include <expected>
#include <string>

#include "core/reflect/fields.hpp"

namespace keel::forms {

enum class Trouble {
  too_long,             // over 256 KiB
  unreadable,           // no JSON, or a field that does not hold what it should
  not_a_questionnaire,  // another resource of FHIR, or none
  empty,                // no question
  too_many,             // more items or answers than anybody fills in
  too_deep,             // groups within groups within groups
  link,                 // an item without a linkId, or two with the same
  text,                 // an item without words, or with too many
  type,                 // it asks for something other than a choice or a whole number
  list_elsewhere,       // its answers stand in another file
  option,               // an answer without words, or of a type that is not known
  weight,               // some of its answers have a weight and others none
  condition,            // it is asked only after certain answers
  several,              // it takes several answers
  modifier,             // an extension that changes the meaning
  number,               // a number that is not small and plain
  scale,                // a scale that names an item without a score, or the same name twice
  norm,                 // a spread of 0, or a reliability that is not from 0 to below 1
};
KEEL_VALUES(Trouble, too_long, unreadable, not_a_questionnaire, empty, too_many, too_deep, link, text, type, list_elsewhere, option, weight, condition, several,
            modifier, number, scale, norm)

// `link` and `text` of the item, or the name of the scale, as far as they are known.
struct FileRefusal {
  Trouble trouble = Trouble::unreadable;
  std::optional<std::string> link = {};
  std::optional<std::string> text = {};
  KEEL_FIELDS(FileRefusal, trouble, link, text)
};

template <class T = void>
using Read = std::expected<T, FileRefusal>;

inline std::unexpected<FileRefusal> refuse(Trouble trouble, std::string link = {}, std::string text = {}) {
  FileRefusal refusal{trouble, {}, {}};
  if (!link.empty()) refusal.link = std::move(link);
  if (!text.empty()) refusal.text = std::move(text);
  return std::unexpected(std::move(refusal));
}

}  // namespace keel::forms

// As TRY, for what is refused with a place.
#define READ(...) KEEL_READ_NAMED(KEEL_TRY_JOIN(read_result_, __COUNTER__), __VA_ARGS__)
#define KEEL_READ_NAMED(name, ...)                                       \
  __extension__({                                                        \
    auto name = (__VA_ARGS__);                                           \
    if (!name) return std::unexpected(std::move(name.error()));          \
    keel::forms::detail::take(name);                                     \
  })

namespace keel::forms::detail {
template <class T>
T take(Read<T>& result) {
  return std::move(*result);
}
inline void take(Read<>&) {}
}  // namespace keel::forms::detail
