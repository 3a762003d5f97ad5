// Strings of JSON: escapes in both directions, and the check of UTF-8.
#include <array>

#include "core/reflect/json_text.hpp"

namespace keel::reflect {
namespace {

unsigned hex_value(char c) {
  if (c <= '9') return static_cast<unsigned>(c - '0');
  return static_cast<unsigned>((c | 0x20) - 'a') + 10;
}

unsigned code_unit(const char* four) {
  return hex_value(four[0]) << 12 | hex_value(four[1]) << 8 | hex_value(four[2]) << 4 | hex_value(four[3]);
}

// Passes the escape at slice[at] (the character behind the backslash). string_slice() has checked its form.
Result<std::size_t> append_escape(std::string& to, std::string_view slice, std::size_t at) {
  constexpr std::string_view names = "\"\\/bfnrt";
  constexpr std::string_view values = "\"\\/\b\f\n\r\t";
  if (slice[at] != 'u') {
    to += values[names.find(slice[at])];
    return at + 1;
  }
  unsigned unit = code_unit(slice.data() + at + 1);
  at += 5;
  if (unit < 0xD800 || unit > 0xDFFF) {
    append_utf8(to, unit);
    return at;
  }
  bool paired = unit < 0xDC00 && slice.size() - at >= 6 && slice[at] == '\\' && slice[at + 1] == 'u';
  unsigned low = paired ? code_unit(slice.data() + at + 2) : 0;
  if (low < 0xDC00 || low > 0xDFFF) return fail(ErrorCode::bad_text, "a character of this text is only half there");
  append_utf8(to, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
  return at + 6;
}

// The length of the well-formed sequence at `at`, or 0. Table 3-7 of the Unicode standard.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  unsigned first = byte(at);
  unsigned second = byte(at + 1);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(at + 1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    bool in_range = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
    return in_range && follows(at + 1) && follows(at + 2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    bool in_range = !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
    return in_range && follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

void append_utf8(std::string& to, unsigned point) {
  auto put = [&](unsigned byte) { to += static_cast<char>(byte); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0 | point >> 6);
    return put(0x80 | (point & 63));
  }
  if (point < 0x10000) {
    put(0xE0 | point >> 12);
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 63));
  }
  put(0x80 | (point >> 6 & 63));
  put(0x80 | (point & 63));
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = sequence_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

Result<std::string> unescape(std::string_view slice) {
  std::size_t escape = slice.find('\\');
  if (escape == slice.npos) return std::string(slice);
  std::string text;
  text.reserve(slice.size());
  std::size_t from = 0;
  while (escape != slice.npos) {
    text += slice.substr(from, escape - from);
    from = TRY(append_escape(text, slice, escape + 1));
    escape = slice.find('\\', from);
  }
  text += slice.substr(from);
  return text;
}

std::string without_space(std::string_view value) {
  std::string text;
  text.reserve(value.size());
  bool inside = false;
  for (std::size_t at = 0; at < value.size(); ++at) {
    char c = value[at];
    if (!inside && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) continue;
    text += c;
    if (c == '"') inside = !inside;
    if (c == '\\') text += value[++at];
  }
  return text;
}

void write_string(std::string& to, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  constexpr std::string_view controls = "\b\t\n\f\r\"\\";
  constexpr std::string_view letters = "btnfr\"\\";
  to += '"';
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    to += text.substr(from, at - from);
    from = at + 1;
    to += '\\';
    if (auto named = controls.find(text[at]); named != controls.npos) {
      to += letters[named];
    } else {
      to += "u00";
      to += digits[byte >> 4];
      to += digits[byte & 15];
    }
  }
  to += text.substr(from);
  to += '"';
}

}  // namespace keel::reflect
