// Facts about the local calendar: midnight, places east and west, times before 1970, and numbers that no clock shows.
#include <doctest/doctest.h>

#include <limits>

#include "core/base/local_time.hpp"

using namespace keel;

TEST_CASE("the_local_day_and_minute_are_those_of_the_place") {
  // 22 November 2024, 00:30 in Berlin, is 23:30 of the day before in UTC.
  constexpr std::int64_t at = 1'732'231'800'000;
  CHECK(local_day(at, 60) == 20'049);
  CHECK(local_minute(at, 60) == 30);
  CHECK(local_day(at, 0) == 20'048);
  CHECK(local_minute(at, 0) == 23 * 60 + 30);
  CHECK(local_minute(at, -210) == 20 * 60);
  CHECK(local_day(-1, 0) == -1);
  CHECK(local_minute(-1, 0) == 1'439);
  CHECK(local_day(0, 0) == 0);
  CHECK(local_minute(59'999, 0) == 0);
}

TEST_CASE("what_no_clock_shows_is_taken_for_the_last_day_that_there_is") {
  using Limits = std::numeric_limits<std::int64_t>;
  CHECK(local_day(Limits::max(), 0) == 3'000'000);
  CHECK(local_day(Limits::min(), 0) == -3'000'000);
  CHECK(local_day(0, Limits::max()) == 1);
  CHECK(local_day(0, Limits::min()) == -1);
}
