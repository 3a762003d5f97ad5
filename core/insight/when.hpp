// "When do episodes come?" and "how strong are they by the hour?": two questions, kept apart.
#pragma once

#include "core/insight/clock.hpp"

namespace keel::insight {

struct WhenEntry {
  double hour = 0;          // by the clock on the wall, 0 <= h < 24
  double distress = 0;      // 0..10
  std::int32_t day = 0;     // local days since 1970 (day 0 was a Thursday)
};

inline constexpr std::size_t block_count = 6;
inline constexpr double first_block = 4;  // blocks of four hours start at 04:00, so that a night is not cut at midnight

struct HourBlock {
  std::int64_t episodes = 0;
  double rate = 0;  // per observed day, drawn to the overall rate
  Range range;      // 95 %
  Showing showing = Showing::hidden;  // differs from the rest of the day
};

struct When {
  std::int64_t episodes = 0, days = 0, observed = 0;
  Circular clock;
  double overall = 0;  // episodes per block and observed day
  std::array<HourBlock, block_count> blocks;
  Available<Harmonic> strength;               // distress over the day
  Showing strength_showing = Showing::hidden;
  std::array<std::int64_t, 7> weekday_days{};  // days with an episode, from Monday
  Available<Weekdays> weekday;                 // seven days, or weekend against the rest with few; too_few before two weeks
  bool is_weekend_only = false;
  Showing weekday_showing = Showing::hidden;
};

// `observed`: the days on which the app was in use or "none today" was said; a day with an episode counts by itself. Entries and days
// of `today` and later are left out.
Available<When> when(std::span<const WhenEntry> entries, std::span<const std::int32_t> observed, std::int32_t today);

}  // namespace keel::insight
