// One item of a FHIR Questionnaire as one line of ours.
#pragma once

#include "core/forms/answer_list.hpp"
#include "core/record/form_kinds.hpp"

namespace keel::forms {

inline constexpr std::size_t most_text = 2000;     // bytes of an item, and of an answer
inline constexpr std::size_t most_options = 30;    // answers of one item
inline constexpr std::int64_t most_number = 1000;  // of a number that is asked for, either way, and of a weight

// Checked as far as its linkId and its own extensions go.
struct ItemFound {
  fhir::Item item;
  Extensions extensions;
  Place place;
};
Read<ItemFound> find_item(const reflect::Raw& raw);

// Worked out or hidden by the file itself, or words that stand there only after certain answers: not asked, and not counted.
bool is_left_out(const ItemFound& found);

// A question, or words that stand before one. Nothing for a group without words.
Read<std::optional<record::FormItem>> line_of(const ItemFound& found, const AnswerLists& lists);

}  // namespace keel::forms
