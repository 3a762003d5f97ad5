// "How often did I ask to hear it again?" (method P8): counts per observed day, and whether they changed. Noted without shame; asking
// once, or asking for a need, is not counted.
#pragma once

#include "core/insight/change_point.hpp"
#include "core/insight/daily.hpp"

namespace keel::insight {

// One observed day: the app was in use, or "none today" was said. A day that is missing is no zero.
struct DayCount {
  std::int32_t day = 0;
  std::int64_t count = 0;
};

// The likely days of one change, and the rates around it.
struct Change {
  std::int32_t from = 0, to = 0;  // local days
  double before = 0, after = 0;   // a day
  double chance = 0;
};

struct AskedAgain {
  Showing showing = Showing::hidden;
  std::int64_t days = 0, without = 0;
  DailyRate rate;
  Range mean_range;             // 95 %, widened for days that differ
  Available<> size;             // of the negative binomial; all_equal where days do not differ
  std::vector<Change> changes;  // in the order of time, four at most
};

// Days of `today` and later are left out; a day that stands twice counts once, with the sum. too_few under 14 days. A change needs 28
// days and a chance of 0.9; further changes are looked for on both sides of one, in stretches of 14 days or more.
Available<AskedAgain> asked_again(std::span<const DayCount> entries, std::int32_t today);

}  // namespace keel::insight
