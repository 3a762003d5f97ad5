// JSON as text (RFC 8259): a cursor that checks and slices without building a tree.
// Slices keep the writer's own bytes, so what this version does not know survives unchanged.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace keel::reflect {

// Objects and lists within each other. Deeper nesting is refused, so that no input can exhaust the stack.
inline constexpr int max_depth = 32;

class Cursor {
 public:
  explicit Cursor(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  // Skips white space, then says whether the next character is `c` and, if so, passes it.
  bool take(char c);
  // The next character after white space without passing it; '\0' at the end.
  char peek();
  // Passes one string; the slice excludes the quotes and may hold escapes. Checks UTF-8, and that no escape is half a
  // character. bad_text.
  Result<std::string_view> string_slice();
  // Passes one number of RFC 8259's grammar. bad_text.
  Result<std::string_view> number_slice();
  // Passes any one value, checked in full. bad_text.
  Result<std::string_view> value_slice();
  // Passes `true`, `false` or `null` if it is next.
  bool take_word(std::string_view word);
  // Only white space is left.
  bool at_end();
  std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }

 private:
  void skip_space();
  Result<> pass_value(int depth);
  Result<> pass_members(int depth);
  Result<> pass_elements(int depth);

  const char* at_;
  const char* end_;
};

// The text that a string slice stands for. Lone surrogates are refused. bad_text.
Result<std::string> unescape(std::string_view slice);

// A well-formed value without the white space between its parts: stored JSON is one line.
std::string without_space(std::string_view value);

// Appends `text` as a JSON string with quotes; escapes only what RFC 8259 demands, so one text has one form.
void write_string(std::string& to, std::string_view text);

// Appends a code point below 110000 (hexadecimal).
void append_utf8(std::string& to, unsigned point);

// Well-formed UTF-8 without surrogates or over-long forms (Unicode 15, table 3-7).
bool is_utf8(std::string_view text);

}  // namespace keel::reflect
