// Facts about stamps, clocks and record lines.
#include <doctest/doctest.h>

#include "core/record/kinds.hpp"
#include "core/record/plain_form.hpp"

using namespace keel;
using namespace keel::record;

namespace {
constexpr std::string_view line =
    R"({"id":"000102030405060708090a0b0c0d0e0f","stamp":"019345a1b2c3-0001-a1b2c3d4e5f60718-42","after":["019345a1b2c2-0000-a1b2c3d4e5f60718-41"],)"
    R"("at":1732222222222,"offset":-90,"kind":"check_in","episode":"ffffffffffffffffffffffffffffffff","via":"inbox",)"
    R"("mood_2030":{"x":1.0},"body":{"level":"red","distress":8,"new":[1,2]}})";
}

TEST_CASE("a_stamp_reads_back_and_refuses_other_forms") {
  auto stamp = Stamp::parse("019345a1b2c3-0001-a1b2c3d4e5f60718-42");
  REQUIRE(stamp.has_value());
  CHECK(stamp->clock.time == 0x019345a1b2c3u);
  CHECK(stamp->clock.counter == 1);
  CHECK(stamp->number == 42);
  CHECK(stamp->text() == "019345a1b2c3-0001-a1b2c3d4e5f60718-42");
  for (auto text : {"019345a1b2c3-0001-a1b2c3d4e5f60718-", "019345a1b2c3-0001-a1b2c3d4e5f60718-042", "019345A1b2c3-0001-a1b2c3d4e5f60718-42",
                    "019345a1b2c3-0001-a1b2c3d4e5f60718-1 ", "019345a1b2c30001-a1b2c3d4e5f60718--42", ""})
    CHECK_FALSE(Stamp::parse(text).has_value());
}

TEST_CASE("the_clock_moves_on_when_the_wall_clock_stands_still_or_jumps_back") {
  Clock last{1000, 0};
  CHECK(next_clock(last, 2000) == Clock{2000, 0});
  CHECK(next_clock(last, 1000) == Clock{1000, 1});
  CHECK(next_clock(last, -5) == Clock{1000, 1});
  CHECK(next_clock({1000, 0xFFFF}, 5) == Clock{1001, 0});
}

TEST_CASE("a_remote_time_over_a_day_ahead_does_not_pull_the_local_clock") {
  std::int64_t now = 1'000'000'000;
  CHECK(merged_clock({1, 0}, {1'000'000'000 + 86'400'000, 3}, now) == Clock{1'000'000'000 + 86'400'000, 3});
  CHECK(merged_clock({1, 0}, {1'000'000'000 + 86'400'001, 0}, now) == Clock{1, 0});
}

TEST_CASE("a_line_survives_byte_for_byte_with_members_of_a_newer_version") {
  auto parts = split(line);
  REQUIRE(parts.has_value());
  CHECK(parts->envelope.after.size() == 1);
  CHECK(parts->envelope.offset == -90);
  CHECK(parts->body == R"({"level":"red","distress":8,"new":[1,2]})");
  CHECK(join(parts->envelope, parts->body) == line);
}

TEST_CASE("a_line_without_a_body_at_its_end_is_refused") {
  CHECK_FALSE(split(R"({"id":"000102030405060708090a0b0c0d0e0f"})").has_value());
  CHECK_FALSE(split(line.substr(0, line.size() - 1)).has_value());
  CHECK_FALSE(split("").has_value());
}

TEST_CASE("a_body_must_fit_its_kind_and_comes_out_canonical") {
  CHECK(*canonical_body("check_in", R"( { "distress" : 8, "level":"red", "x" : "\u00e9" } )") == R"({"level":"red","distress":8,"x":"\u00e9"})");
  CHECK_FALSE(canonical_body("check_in", R"({"distress":11})").has_value());
  CHECK_FALSE(canonical_body("note", R"({})").has_value());
  CHECK_FALSE(canonical_body("note", R"([])").has_value());
  CHECK(*canonical_body("kind_of_2031", R"({"any":1.0})") == R"({"any":1.0})");
  CHECK(canonical_body("note", "{\"text\":\"" + std::string(max_body, 'x') + "\"}").error().code == ErrorCode::too_long);
}

TEST_CASE("the_plain_form_of_a_line_is_read_as_any_json_is") {
  std::string plain =
      R"({"id":"000102030405060708090a0b0c0d0e0f","stamp":"019345a1b2c3-0001-a1b2c3d4e5f60718-42","at":1732222222222,"offset":-90,)"
      R"("kind":"check_in","episode":"ffffffffffffffffffffffffffffffff","body":{"level":"red"}})";
  auto parts = read_plain_form(plain);
  REQUIRE(parts.has_value());
  CHECK(parts->envelope.id.text() == "000102030405060708090a0b0c0d0e0f");
  CHECK(parts->envelope.stamp.text() == "019345a1b2c3-0001-a1b2c3d4e5f60718-42");
  CHECK(parts->envelope.at == 1732222222222);
  CHECK(parts->envelope.offset == -90);
  CHECK(parts->envelope.kind == "check_in");
  CHECK(parts->envelope.episode->text() == "ffffffffffffffffffffffffffffffff");
  CHECK(parts->body == R"({"level":"red"})");
  CHECK(join(parts->envelope, parts->body) == plain);
}

TEST_CASE("the_plain_form_leaves_every_other_line_to_the_general_reader") {
  std::string start = R"({"id":"000102030405060708090a0b0c0d0e0f","stamp":"019345a1b2c3-0001-a1b2c3d4e5f60718-)";
  std::string end = R"("kind":"note","body":{"text":""}})";
  REQUIRE(read_plain_form(start + R"(1","at":0,"offset":0,)" + end).has_value());
  for (std::string middle : {R"(0","at":0,"offset":0,)", R"(01","at":0,"offset":0,)", R"(1","at":00,"offset":0,)", R"(1","at":-0,"offset":0,)",
                             R"(1","at":1.0,"offset":0,)", R"(1","at": 0,"offset":0,)", R"(1","at":1234567890123456789,"offset":0,)",
                             R"(1","after":[],"at":0,"offset":0,)", R"(1","offset":0,"at":0,)"})
    CHECK_MESSAGE(!read_plain_form(start + middle + end).has_value(), middle);
  CHECK_FALSE(read_plain_form(line).has_value());
  CHECK_FALSE(read_plain_form("").has_value());
}
