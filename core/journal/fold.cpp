// Folding by a table of runs: NFKD without its marks, in folded case; made by tools/make_fold_table.py.
// The table: for each run the distance from the end of the one before, count * 4 + rule, and what the rule needs.
#include "core/journal/fold.hpp"

#include <array>
#include <cstdint>
#include <vector>

#include "core/journal/fold_table.gen.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::journal {
namespace {

using reflect::append_utf8;

enum class Rule : std::uint32_t { drop, shift, every_other, texts };

// The table unpacked into pages of 256 characters. A place is 0 for a character that stays as it is,
// otherwise where its text begins in `texts_` plus 1, times 256, plus that text's length.
class Table {
 public:
  Table() : pages_(0x1100, 0) {
    places_.resize(256);
    for (std::uint32_t point = 0; at_ != std::end(fold_table);) point = unpack_run(point + number());
  }

  // The text that stands for `point`; false when it stays as it is.
  bool find(std::uint32_t point, std::string_view& text) const {
    std::uint32_t place = point < 0x110000 ? places_[pages_[point >> 8] * 256u + (point & 255)] : 0;
    if (place == 0) return false;
    text = std::string_view(texts_).substr((place >> 8) - 1, place & 255);
    return true;
  }

 private:
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int shift = 0;; shift += 7) {
      value |= static_cast<std::uint32_t>(*at_ & 127) << shift;
      if (*at_++ < 128) return value;
    }
  }
  std::uint32_t signed_number() {
    std::uint32_t value = number();
    return value & 1 ? ~(value >> 1) : value >> 1;
  }

  // The end of the run that begins at `point`.
  std::uint32_t unpack_run(std::uint32_t point) {
    std::uint32_t head = number();
    auto rule = static_cast<Rule>(head & 3);
    std::uint32_t step = rule == Rule::every_other ? 2 : 1;
    std::uint32_t shift = rule == Rule::shift || rule == Rule::every_other ? signed_number() : 0;
    for (std::uint32_t left = head >> 2; left > 0; --left, point += step) {
      std::size_t start = texts_.size();
      if (shift != 0) append_utf8(texts_, point + shift);
      if (rule == Rule::texts)
        for (std::uint32_t length = number(); length > 0; --length) append_utf8(texts_, target_ += signed_number());
      place_of(point) = static_cast<std::uint32_t>((start + 1) << 8 | (texts_.size() - start));
    }
    return point - step + 1;
  }

  std::uint32_t& place_of(std::uint32_t point) {
    std::uint16_t& page = pages_[point >> 8];
    if (page == 0) {
      page = static_cast<std::uint16_t>(places_.size() / 256);
      places_.resize(places_.size() + 256);
    }
    return places_[page * 256u + (point & 255)];
  }

  const std::uint8_t* at_ = fold_table;
  std::uint32_t target_ = 0;
  std::vector<std::uint16_t> pages_;  // 0: nothing of this page changes
  std::vector<std::uint32_t> places_;
  std::string texts_;
};

constexpr auto ascii = [] {
  std::array<char, 128> table{};
  for (int c = 0; c < 128; ++c) table[static_cast<std::size_t>(c)] = static_cast<char>(c < 0x20 || c == 0x7F ? ' ' : c >= 'A' && c <= 'Z' ? c + 32 : c);
  return table;
}();

// Passes one character of well-formed UTF-8.
std::uint32_t take_point(const char*& at, const char* end) {
  auto first = static_cast<unsigned char>(*at++);
  int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  std::uint32_t point = first & (63u >> more);
  for (; more > 0 && at != end; --more) point = point << 6 | (static_cast<unsigned char>(*at++) & 63);
  return point;
}

// Unicode 3.12: a Hangul syllable is its leading, vowel and trailing letter by arithmetic.
void append_hangul(std::string& to, std::uint32_t syllable) {
  append_utf8(to, 0x1100 + syllable / 588);
  append_utf8(to, 0x1161 + syllable % 588 / 28);
  if (syllable % 28 != 0) append_utf8(to, 0x11A7 + syllable % 28);
}

void put_space(std::string& to, std::size_t start) {
  if (to.size() > start && to.back() != ' ') to += ' ';
}

void append_folded(std::string& to, std::size_t start, std::uint32_t point) {
  static const Table table;
  if (point - 0xAC00 < 11172) return append_hangul(to, point - 0xAC00);
  std::string_view text;
  if (!table.find(point, text)) return append_utf8(to, point);
  for (char c : text) {
    if (c == ' ') put_space(to, start);
    else to += c;
  }
}

}  // namespace

void fold(std::string_view text, std::string& to) {
  std::size_t start = to.size();
  const char* end = text.data() + text.size();
  for (const char* at = text.data(); at != end;) {
    auto byte = static_cast<unsigned char>(*at);
    if (byte >= 0x80) {
      append_folded(to, start, take_point(at, end));
    } else {
      ++at;
      if (char c = ascii[byte]; c == ' ') put_space(to, start);
      else to += c;
    }
  }
  if (to.size() > start && to.back() == ' ') to.pop_back();
}

std::string folded(std::string_view text) {
  std::string to;
  fold(text, to);
  return to;
}

}  // namespace keel::journal
