// The end of the year as it is written on a command line.
#include <doctest/doctest.h>

#include "tools/demo/year.test.hpp"

using namespace keel;
using namespace keel::tools::demo;

TEST_CASE("a_time_is_read_with_its_place_on_earth_and_nonsense_is_not") {
  // 1,781,462,460 s is 2026-06-14 18:41 UTC by date -u -d.
  CHECK(read_until("2026-06-14T20:41+02:00")->at == 1'781'462'460'000);
  CHECK(read_until("2026-06-14T13:41-05:00")->at == 1'781'462'460'000);
  CHECK(read_until("2026-06-14T18:41Z")->at == 1'781'462'460'000);
  CHECK(read_until("2026-06-14")->at == 1'781'469'000'000);
  CHECK(sunday.weekday(last_day) == 6);
  for (const char* text : {"", "today", "2026-13-01", "2026-02-30", "2026-06-14T", "2026-06-14T25:00Z", "2026-06-14T20:41", "2026-06-14T20:41+2", "2026-06-14 20:41Z", "-026-06-14"})
    CHECK(!read_until(text).has_value());
}
