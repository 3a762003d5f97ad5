// The moment at which the demo year ends, and the days before it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace keel::tools::demo {

inline constexpr std::int64_t minute_ms = 60'000;
inline constexpr std::int64_t hour_ms = 60 * minute_ms;
inline constexpr std::int64_t day_ms = 24 * hour_ms;
inline constexpr int last_day = 364;

struct Until {
  std::int64_t at = 0;      // UTC ms
  std::int64_t offset = 0;  // of the clock on the wall, in minutes; the same for the whole year

  // When it is `minutes` after midnight on day 0 to last_day; day last_day is the one that holds `at`. UTC ms.
  std::int64_t on_day(int number, std::int64_t minutes) const {
    std::int64_t local = at + offset * minute_ms;
    return local - local % day_ms + (number - last_day) * day_ms + minutes * minute_ms - offset * minute_ms;
  }
  // Monday is 0.
  int weekday(int number) const { return static_cast<int>(((on_day(number, 0) + offset * minute_ms) / day_ms + 3) % 7); }
};

// "2026-11-22T20:30+01:00", "2026-11-22T20:30Z", or "2026-11-22" for half past eight in the evening, UTC.
std::optional<Until> read_until(std::string_view text);

}  // namespace keel::tools::demo
