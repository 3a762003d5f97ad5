// Plaintext is lines of text: joined with a line feed, padded behind with spaces.
#pragma once

#include <string_view>

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

// Lines that speak of the file itself start with this; everything else is a record or a later version's.
inline constexpr std::string_view control_start = "{\"keel\":";
inline bool is_control(std::string_view line) { return line.starts_with(control_start); }

}  // namespace keel::vault
