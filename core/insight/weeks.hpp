// Weeks from Monday on, counted from that of 1 January 1970; and months of thirty days, in weeks.
#pragma once

#include <cstdint>

namespace keel::insight {

inline constexpr double weeks_a_month = 30.0 / 7;

constexpr std::int32_t week_of(std::int32_t day) { return (day + 3 - ((day + 3) % 7 + 7) % 7) / 7; }
constexpr std::int32_t monday_of(std::int32_t week) { return week * 7 - 3; }

}  // namespace keel::insight
