// How urges end as the minutes pass: Aalen and Johansen's cumulative incidence (1978; Putter, Fiocco and Geskus 2007).
// Passing, acting and asking directly compete. One minus Kaplan-Meier with the other ends taken as open would overstate passing.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"
#include "core/insight/special.hpp"

namespace keel::insight {

inline constexpr std::size_t cause_count = 3;  // passed, acted on, asked directly
inline constexpr std::uint8_t still_open = 0;  // causes are numbered from 1

struct CauseRow {
  double share = 0;           // F(t): ended this way by now
  double error = 0;           // Greenwood's form for competing ends
  Available<Range> log_log;   // on log(-log F); not defined at F = 0 and 1
};

struct IncidenceRow {
  double time = 0;
  std::int64_t at_risk = 0;
  double still_there = 1;
  std::array<CauseRow, cause_count> causes;
};

struct Incidence {
  std::int64_t count = 0, open = 0;
  std::array<std::int64_t, cause_count> ended{};
  std::vector<IncidenceRow> rows;  // one per distinct time
};

// `times` in minutes, 0 or more; `causes` 0 for open, else 1..3. O(n log n).
Available<Incidence> incidence(std::span<const double> times, std::span<const std::uint8_t> causes, double width = normal_975);

// Mean minutes up to the horizon that an urge was still there, and that lay behind each kind of end: they add up to the horizon.
struct RestrictedTimes {
  double still_there = 0;
  std::array<double, cause_count> behind{};
};
RestrictedTimes restricted_times(const Incidence& curve, double horizon);

// The row that holds at a time; null before the first.
const IncidenceRow* row_at(const Incidence& curve, double time);

}  // namespace keel::insight
