// Facts about the field list: what is read, kept, refused and written.
#include <doctest/doctest.h>

#include <boost/json/src.hpp>

#include "core/base/id.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

using namespace keel;
using namespace keel::reflect;

namespace {

enum class Light { red, yellow, green };
KEEL_VALUES(Light, red, yellow, green)

struct Inner {
  std::string text;
  KEEL_FIELDS(Inner, text)
};

struct Outer {
  std::int64_t count = 0;
  std::optional<Light> light;
  std::optional<Ranged<0, 10>> distress;
  std::vector<Inner> parts;
  bool marked = false;
  Unknown unknown;
  KEEL_FIELDS(Outer, count, light, distress, parts, marked)
};

bool reads(std::string_view text) { return read<Outer>(text).has_value(); }

}  // namespace

TEST_CASE("canonical_json_leaves_out_what_is_absent_and_keeps_declared_order") {
  Outer value;
  value.count = -7;
  CHECK(write(value) == R"({"count":-7})");
  value.light = Light::green;
  value.distress = Ranged<0, 10>{3};
  value.parts = {{"a"}, {"b\n\"\x01"}};
  value.marked = true;
  CHECK(write(value) == R"({"count":-7,"light":"green","distress":3,"parts":[{"text":"a"},{"text":"b\n\"\u0001"}],"marked":true})");
}

TEST_CASE("unknown_members_survive_byte_for_byte") {
  auto value = read<Outer>(R"( {"from_2031" : {"n":1.00,"s":"\u00e9"},"count":1,"big":123456789012345678901234567890} )");
  REQUIRE(value.has_value());
  value->count = 2;
  CHECK(write(*value) == R"({"count":2,"from_2031":{"n":1.00,"s":"\u00e9"},"big":123456789012345678901234567890})");
}

TEST_CASE("what_does_not_fit_its_field_is_refused") {
  CHECK(reads(R"({"count":1})"));
  CHECK_FALSE(reads(R"({})"));
  CHECK_FALSE(reads(R"({"count":1,"count":2})"));
  CHECK_FALSE(reads(R"({"count":1.5})"));
  CHECK_FALSE(reads(R"({"count":99999999999999999999})"));
  CHECK_FALSE(reads(R"({"count":1,"light":"blue"})"));
  CHECK_FALSE(reads(R"({"count":1,"distress":11})"));
  CHECK_FALSE(reads(R"({"count":1,"distress":-1})"));
  CHECK_FALSE(reads(R"({"count":1} x)"));
  CHECK_FALSE(reads("{\"count\":1,\"x\":\"\xff\"}"));
}

TEST_CASE("escapes_mean_what_rfc_8259_says") {
  auto value = read<Inner>(R"({"text":"\ud83d\ude00 \u00e9 \/ \t"})");
  REQUIRE(value.has_value());
  CHECK(value->text == "\xf0\x9f\x98\x80 \xc3\xa9 / \t");
  CHECK_FALSE(read<Inner>(R"({"text":"\ud83d"})").has_value());
  CHECK_FALSE(read<Inner>(R"({"text":"\ude00\ud83d"})").has_value());
  CHECK_FALSE(read<Inner>("{\"text\":\"a\nb\"}").has_value());
}

TEST_CASE("nesting_deeper_than_the_limit_is_refused_without_recursion_running_away") {
  std::string deep(100000, '[');
  CHECK_FALSE(read<Raw>(deep).has_value());
  std::string fits = std::string(max_depth, '[') + std::string(max_depth, ']');
  CHECK(read<Raw>(fits).has_value());
  CHECK(read<Raw>(std::string(max_depth, '[') + "1" + std::string(max_depth, ']')).has_value());
  CHECK_FALSE(read<Raw>("[" + fits + "]").has_value());
}

TEST_CASE("the_cursor_accepts_just_what_boost_json_accepts") {
  for (const char* text :
       {"0", "-0", "01", "1.", ".5", "1e5", "1e", "1E+9", "-", "true", "truex", "nul", "\"a\"", "\"\\x\"", "\"\\u12g4\"", "[]", "[,]",
        "[1,]", "[1 2]", "{}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "[1]]", " [ 1 , { \"a\" : null } ] ", "\"\x7f\"", "\"\xc3\xa9\"",
        "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xf0\x9f\x98\x80\"", "", "\"\\ud83d\\ude00\"",
        "\"\\uD83D\\uDE00\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83d\\ud83d\"", "\"\\ud83dx\"", "\"\\ud7ff\\ue000\""}) {
    boost::system::error_code error;
    boost::json::parse(text, error);
    CAPTURE(text);
    CHECK(read<Raw>(text).has_value() == !error);
  }
}

TEST_CASE("an_id_is_a_field_like_any_other") {
  auto id = read<Id>("\"000102030405060708090a0b0c0d0e0f\"");
  REQUIRE(id.has_value());
  CHECK(write(*id) == "\"000102030405060708090a0b0c0d0e0f\"");
}
