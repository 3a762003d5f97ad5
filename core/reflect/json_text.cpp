// The cursor: strings, numbers and nesting of RFC 8259.
#include "core/reflect/json_text.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace keel::reflect {
namespace {

constexpr auto malformed = [] { return fail(ErrorCode::bad_text, "this is not well-formed JSON"); };

// What a string can be run over without a further look: ASCII but for controls, the quote and the backslash.
constexpr auto is_ordinary = [] {
  std::array<bool, 256> table{};
  for (int c = 0x20; c < 0x80; ++c) table[static_cast<std::size_t>(c)] = c != '"' && c != '\\';
  return table;
}();

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

const char* pass_digits(const char* at, const char* end) {
  while (at != end && is_digit(*at)) ++at;
  return at;
}

// Whether four hex digits stand behind the `u` at `at`.
bool is_unit(const char* at, const char* end) { return end - at >= 5 && *at == 'u' && std::all_of(at + 1, at + 5, is_hex); }

// Halves of a pair are D800 to DBFF and DC00 to DFFF.
bool is_half(const char* at) { return (at[1] | 0x20) == 'd' && at[2] >= '8'; }
bool is_second_half(const char* at) { return is_half(at) && at[2] != '8' && at[2] != '9' && (at[2] | 0x20) >= 'c'; }

// The end of an escape that starts behind the backslash, or null. Half a pair alone stands for no character.
const char* pass_escape(const char* at, const char* end) {
  if (at == end) return nullptr;
  if (*at != 'u') return std::memchr("\"\\/bfnrt", *at, 8) != nullptr ? at + 1 : nullptr;
  if (!is_unit(at, end)) return nullptr;
  if (!is_half(at)) return at + 5;
  const char* second = at + 6;
  bool paired = !is_second_half(at) && at + 5 != end && at[5] == '\\' && is_unit(second, end) && is_second_half(second);
  return paired ? second + 5 : nullptr;
}

}  // namespace

void Cursor::skip_space() {
  while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
}

bool Cursor::take(char c) {
  if (peek() != c || at_ == end_) return false;
  ++at_;
  return true;
}

char Cursor::peek() {
  skip_space();
  return at_ == end_ ? '\0' : *at_;
}

bool Cursor::at_end() {
  skip_space();
  return at_ == end_;
}

bool Cursor::take_word(std::string_view word) {
  skip_space();
  if (!rest().starts_with(word)) return false;
  at_ += word.size();
  return true;
}

Result<std::string_view> Cursor::string_slice() {
  if (!take('"')) return malformed();
  const char* start = at_;
  bool plain = true;
  for (;;) {
    while (at_ != end_ && is_ordinary[static_cast<unsigned char>(*at_)]) ++at_;
    if (at_ == end_ || *at_ == '"') break;
    auto byte = static_cast<unsigned char>(*at_);
    if (byte < 0x20) return malformed();
    if (byte != '\\') {
      plain = false;
      ++at_;
      continue;
    }
    at_ = pass_escape(at_ + 1, end_);
    if (at_ == nullptr) {
      at_ = end_;
      return malformed();
    }
  }
  if (at_ == end_) return malformed();
  std::string_view slice(start, static_cast<std::size_t>(at_ - start));
  ++at_;
  if (!plain && !is_utf8(slice)) return malformed();
  return slice;
}

Result<std::string_view> Cursor::number_slice() {
  skip_space();
  const char* start = at_;
  const char* at = at_;
  if (at != end_ && *at == '-') ++at;
  const char* digits = at;
  at = pass_digits(at, end_);
  if (at == digits || (*digits == '0' && at - digits > 1)) return malformed();
  if (at != end_ && *at == '.') {
    const char* fraction = at + 1;
    at = pass_digits(fraction, end_);
    if (at == fraction) return malformed();
  }
  if (at != end_ && (*at == 'e' || *at == 'E')) {
    ++at;
    if (at != end_ && (*at == '+' || *at == '-')) ++at;
    const char* exponent = at;
    at = pass_digits(at, end_);
    if (at == exponent) return malformed();
  }
  at_ = at;
  return std::string_view(start, static_cast<std::size_t>(at - start));
}

Result<std::string_view> Cursor::value_slice() {
  skip_space();
  const char* start = at_;
  TRY(pass_value(0));
  return std::string_view(start, static_cast<std::size_t>(at_ - start));
}

Result<> Cursor::pass_value(int depth) {
  char first = peek();
  if (depth >= max_depth && (first == '{' || first == '[')) return fail(ErrorCode::bad_text, "this JSON is nested too deep");
  switch (first) {
    case '{': return pass_members(depth);
    case '[': return pass_elements(depth);
    case '"': TRY(string_slice()); return {};
    case 't': return take_word("true") ? Result<>{} : malformed();
    case 'f': return take_word("false") ? Result<>{} : malformed();
    case 'n': return take_word("null") ? Result<>{} : malformed();
    default: TRY(number_slice()); return {};
  }
}

Result<> Cursor::pass_members(int depth) {
  take('{');
  if (take('}')) return {};
  do {
    TRY(string_slice());
    if (!take(':')) return malformed();
    TRY(pass_value(depth + 1));
  } while (take(','));
  return take('}') ? Result<>{} : malformed();
}

Result<> Cursor::pass_elements(int depth) {
  take('[');
  if (take(']')) return {};
  do TRY(pass_value(depth + 1));
  while (take(','));
  return take(']') ? Result<>{} : malformed();
}

}  // namespace keel::reflect
