// Facts about folding, against Python's Unicode data: tests/vectors/search-fold.json.
#include <doctest/doctest.h>

#include <charconv>
#include <cstdio>

#include "core/journal/fold.hpp"
#include "core/reflect/read.hpp"

using namespace keel;
using namespace keel::journal;

namespace {

struct Run {
  std::string first, folded;
  KEEL_FIELDS(Run, first, folded)
};
struct Text {
  std::string text, folded;
  KEEL_FIELDS(Text, text, folded)
};
struct Vectors {
  std::string meaning;
  std::vector<Run> runs;
  std::vector<Text> texts;
  KEEL_FIELDS(Vectors, meaning, runs, texts)
};

const Vectors& vectors() {
  static const Vectors read = [] {
    std::FILE* file = std::fopen(KEEL_VECTORS "/search-fold.json", "rb");
    REQUIRE(file != nullptr);
    std::string text(std::size_t{1} << 20, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file));
    std::fclose(file);
    return reflect::read<Vectors>(text).value();
  }();
  return read;
}

std::uint32_t hex(std::string_view text) {
  std::uint32_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  REQUIRE((error == std::errc() && end == text.data() + text.size()));
  return value;
}

// Visits the parts of `text` between separators.
void split(std::string_view text, char separator, auto visit) {
  for (std::size_t from = 0, at = 0; at != text.npos; from = at + 1) {
    at = text.find(separator, from);
    visit(text.substr(from, at == text.npos ? at : at - from));
  }
}

std::string utf8(std::uint32_t point) {
  std::string text;
  reflect::append_utf8(text, point);
  return text;
}

// What every code point becomes, after the vectors.
std::vector<std::string> expected_points() {
  std::vector<std::string> expected(0x110000);
  for (std::uint32_t point = 0; point < expected.size(); ++point) expected[point] = utf8(point);
  for (const Run& run : vectors().runs) {
    std::uint32_t point = hex(run.first);
    split(run.folded, ' ', [&](std::string_view targets) {
      std::string text;
      if (targets != "-") split(targets, '+', [&](std::string_view target) { text += utf8(hex(target)); });
      expected[point++] = text;
    });
  }
  return expected;
}

}  // namespace

TEST_CASE("every_code_point_is_folded_as_the_vectors_say_and_then_stays") {
  auto expected = expected_points();
  std::size_t wrong = 0;
  for (std::uint32_t point = 0; point < expected.size(); ++point) {
    if ((point >= 0xD800 && point < 0xE000) || (point >= 0xAC00 && point < 0xD7A4)) continue;
    // Between letters, where white space is not cut off.
    std::string wanted = "a" + expected[point] + "b";
    bool right = folded("a" + utf8(point) + "b") == wanted && folded(wanted) == wanted;
    if (!right && ++wrong < 5) CHECK_MESSAGE(false, point);
  }
  CHECK(wrong == 0);
}

TEST_CASE("texts_are_folded_as_the_vectors_say_and_folding_twice_changes_nothing") {
  for (const Text& text : vectors().texts) {
    CHECK(folded(text.text) == text.folded);
    CHECK(folded(text.folded) == text.folded);
  }
}

TEST_CASE("names_are_found_however_they_are_typed") {
  CHECK(folded("Zoe\xcc\x88") == "zoe");
  CHECK(folded("Zo\xc3\xab") == "zoe");
  CHECK(folded("Stra\xc3\x9f" "e") == folded("STRASSE"));
  CHECK(folded("  a\t\n b  ") == "a b");
  CHECK(folded("") == "");
  CHECK(folded("\xcc\x81") == "");
}
