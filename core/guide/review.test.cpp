// Facts about the weekly review: which days it tells of, when it is silent, and what it never brings up.
#include <doctest/doctest.h>

#include "core/guide/review.hpp"

using namespace keel;
using namespace keel::guide;
using record::Ending;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t today = 20'000;  // 4 October 2024
constexpr std::int64_t morning = today * day + 9 * hour;

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

// `ago` days before today, at noon UTC.
std::int64_t noon(std::int64_t ago) { return (today - ago) * day + 12 * hour; }

Written line(std::uint8_t n, std::int64_t at, std::int64_t offset = 0) { return {{id_of(n), "episode_end", "rain", at, offset}, {}}; }
EndedWave wave(std::int64_t ago, Ending end = Ending::passed, std::string urge = "text") { return {noon(ago), 0, std::move(urge), end, {}}; }

Lived long_kept() {
  Lived lived;
  lived.first_day = today - 300;
  return lived;
}

std::string told(const Lived& lived, std::int64_t now = morning, std::int64_t offset = 0) {
  auto review = weekly_review(lived, now, offset);
  if (!review) return "silent";
  std::string lines;
  for (const KeptLine& one : review->lines) lines += static_cast<char>('0' + one.id.bytes[0]);
  if (!review->invites) return lines;
  return lines + (review->invites == Invitation::asking_again ? " asked" : " reach");
}

}  // namespace

TEST_CASE("a_review_tells_of_the_seven_days_that_end_with_yesterday_the_newest_first") {
  Lived lived = long_kept();
  lived.written = {line(8, noon(8)), line(7, noon(7)), line(1, noon(1)), line(0, noon(0)), line(3, noon(3))};
  CHECK(told(lived) == "137");
  auto review = weekly_review(lived, morning, 0);
  CHECK(review->from == today - 7);
  CHECK(review->until == today - 1);
}

TEST_CASE("a_day_ends_at_midnight_of_the_place_where_it_was_lived") {
  Lived lived = long_kept();
  // 23:30 UTC: half past one of today in Helsinki, the evening of yesterday in London.
  lived.written = {line(1, today * day - hour / 2, 120), line(2, today * day - hour / 2, 0)};
  CHECK(told(lived) == "2");
  // Who reads it in New York at nine in the evening is still in yesterday.
  CHECK(told(lived, today * day + hour, -5 * 60) == "silent");
}

TEST_CASE("a_review_is_silent_where_nothing_was_kept_and_in_the_first_week_of_a_journal") {
  Lived lived = long_kept();
  CHECK(told(lived) == "silent");
  lived.written = {line(1, noon(1))};
  lived.first_day = today - 6;
  CHECK(told(lived) == "silent");
  lived.first_day = today - 7;
  CHECK(told(lived) == "1");
  lived.first_day.reset();
  CHECK(told(lived) == "silent");
}

TEST_CASE("there_is_one_review_a_week_at_most_and_a_clock_that_ran_ahead_holds_nothing_up") {
  Lived lived = long_kept();
  lived.written = {line(1, noon(1))};
  for (std::int64_t ago : {1, 2, 7}) {
    lived.reviewed_until = today - ago;
    CHECK(told(lived) == "silent");
  }
  lived.reviewed_until = today - 8;
  CHECK(told(lived) == "1");
  lived.reviewed_until = today + 300;
  CHECK(told(lived) == "1");
}

TEST_CASE("at_most_seven_lines_are_shown") {
  Lived lived = long_kept();
  for (std::uint8_t n = 1; n <= 9; ++n) lived.written.push_back(line(n, noon(1) + n));
  CHECK(told(lived) == "9876543");
}

TEST_CASE("asked_to_hear_it_again_is_spoken_of_where_it_was_more_than_once_on_one_day") {
  Lived lived = long_kept();
  lived.asked_again = {{noon(1), 0, {}}, {noon(2), 0, {}}, {noon(3), 0, {}}};
  CHECK(told(lived) == "silent");
  lived.asked_again.push_back({noon(2) + 11 * hour, 0, {}});
  CHECK(told(lived) == " asked");
  // The same minute was after midnight in Helsinki.
  lived.asked_again = {{noon(2), 0, {}}, {noon(2) + 11 * hour, 120, {}}};
  CHECK(told(lived) == "silent");
  lived.asked_again = {{noon(0), 0, {}}, {noon(0), 0, {}}, {noon(8), 0, {}}, {noon(8), 0, {}}};
  CHECK(told(lived) == "silent");
}

TEST_CASE("three_waves_that_passed_in_a_row_bring_the_offer_to_reach_out") {
  Lived lived = long_kept();
  lived.waves = {wave(2), wave(30)};
  CHECK(told(lived) == "silent");
  lived.waves.push_back(wave(12));
  CHECK(told(lived) == " reach");
  lived.waves.push_back(wave(5, Ending::acted));
  CHECK(told(lived) == "silent");
  lived.waves.back().end = Ending::asked;
  CHECK(told(lived) == "silent");
}

TEST_CASE("one_invitation_is_enough") {
  Lived lived = long_kept();
  lived.waves = {wave(1), wave(2), wave(3)};
  CHECK(told(lived) == " reach");
  lived.asked_again = {{noon(2), 0, {}}, {noon(2), 0, {}}};
  CHECK(told(lived) == " asked");
}

TEST_CASE("what_was_seen_is_reason_enough_to_speak") {
  Lived lived = long_kept();
  lived.counts = {.times = 1, .days = 1};
  CHECK(told(lived) == "");
  lived.counts = {.urges = 2};
  CHECK(told(lived) == "");
  lived.counts = {};
  CHECK(told(lived) == "silent");
}

TEST_CASE("the_offer_comes_in_the_week_of_the_last_wave_and_not_again") {
  Lived lived = long_kept();
  lived.waves = {wave(8), wave(9), wave(10)};
  CHECK(told(lived) == "silent");
  lived.waves.push_back(wave(0));  // today is not over
  CHECK(told(lived) == "silent");
}

TEST_CASE("whoever_asked_since_the_first_of_the_three_is_not_reminded_to_ask") {
  Lived lived = long_kept();
  lived.waves = {wave(1), wave(3), wave(5)};
  lived.asks = {noon(6)};
  CHECK(told(lived) == " reach");
  lived.asks = {noon(4)};
  CHECK(told(lived) == "silent");
  lived.asks = {morning};
  CHECK(told(lived) == "silent");
}

TEST_CASE("an_urge_that_would_frighten_is_no_reason_to_reach_out") {
  Lived lived = long_kept();
  lived.waves = {wave(1), wave(2), wave(3, Ending::passed, "turn_up")};
  CHECK(told(lived) == "silent");
  lived.waves.push_back(wave(4, Ending::passed, "own"));
  CHECK(told(lived) == " reach");
}

TEST_CASE("nothing_is_brought_up_about_somebody_who_was_left_out") {
  Lived lived = long_kept();
  Id other = id_of(50);
  Id harm = id_of(51);
  lived.written = {line(1, noon(1)), line(2, noon(2))};
  lived.written[0].person = harm;
  lived.written[1].person = other;
  lived.asked_again = {{noon(1), 0, harm}, {noon(1), 0, harm}};
  lived.waves = {wave(1), wave(2), wave(3)};
  for (EndedWave& one : lived.waves) one.person = harm;
  CHECK(told(lived) == "12 asked");
  Lived waves_alone = lived;
  waves_alone.asked_again.clear();
  CHECK(told(waves_alone) == "12 reach");
  for (Lived* one : {&lived, &waves_alone}) {
    one->left_out = {harm};
    CHECK(told(*one) == "2");
  }
}

TEST_CASE("asking_is_saying_a_need_or_a_limit_or_letting_somebody_near_and_taking_space_is_not") {
  for (std::string_view asking : {"need", "boundary", "asked_directly", "told_how_i_was", "let_comfort_me", "talked_about_fear"}) CHECK(is_asking(asking));
  for (std::string_view other : {"space", "paused", "let_silence_be", "noticed_assuming", "own", ""}) CHECK_FALSE(is_asking(other));
}
