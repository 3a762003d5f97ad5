// Plaintext is lines of text: joined with a line feed, padded behind with spaces.
#pragma once

#include <string_view>

#include "core/base/result.hpp"

namespace keel::vault {

// Calls visit(std::string_view) for every line of `text`, in order, without copying.
template <class Visit>
void for_each_line(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    visit(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

// Whether `line` comes back from padding and joining as it went in. bad_request when it is empty, ends in a space or
// holds a line feed.
inline Result<> check_line(std::string_view line) {
  if (line.empty() || line.back() == ' ' || line.contains('\n'))
    return fail(ErrorCode::bad_request, "not one line of text");
  return {};
}

// Lines that speak of the file itself start with this; everything else is a record or a later version's.
inline constexpr std::string_view control_start = "{\"keel\":";
inline bool is_control(std::string_view line) { return line.starts_with(control_start); }

}  // namespace keel::vault
