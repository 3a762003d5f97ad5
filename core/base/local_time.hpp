// The calendar and the clock of the place where a moment was: from UTC milliseconds and an offset in minutes east.
#pragma once

#include <algorithm>
#include <cstdint>

namespace keel {

namespace local_time {
inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t day_ms = 24 * 60 * minute_ms;
// No clock on earth is further from UTC; an offset that says so is taken for this one.
inline constexpr std::int64_t most_offset = 24 * 60;

// Year 10000, and as far back: far from the limits of the arithmetic.
inline constexpr std::int64_t most_days = 3'000'000;

constexpr std::int64_t ms(std::int64_t at, std::int64_t offset) {
  return std::clamp(at, -most_days * day_ms, most_days * day_ms) + std::clamp(offset, -most_offset, most_offset) * minute_ms;
}
}  // namespace local_time

// Days since 1 January 1970 (day 0); below zero before it.
constexpr std::int64_t local_day(std::int64_t at, std::int64_t offset) {
  std::int64_t local = local_time::ms(at, offset);
  return local / local_time::day_ms - (local % local_time::day_ms < 0 ? 1 : 0);
}

// Whole minutes since midnight, 0 to 1439.
constexpr std::int64_t local_minute(std::int64_t at, std::int64_t offset) {
  return (local_time::ms(at, offset) - local_day(at, offset) * local_time::day_ms) / local_time::minute_ms;
}

}  // namespace keel
