// What a person typed into a moment, folded for search, and what it is filed under.
#pragma once

#include <optional>
#include <string>

#include "core/base/id.hpp"

namespace keel::journal {

// Ends every piece of typed text; begins one that is a tag. Folded text itself holds neither.
inline constexpr char end_of_piece = '\n';
inline constexpr char start_of_tag = '\x02';

struct TypedText {
  std::string folded;
  std::optional<Id> person;
};

// Adds the strings of `body` that a person typed: neither names of fields, nor ids, nor words of the product's own.
// A body that cannot be read to its end gives what stands before.
void read_typed_text(std::string_view kind, std::string_view body, TypedText& out);

}  // namespace keel::journal
