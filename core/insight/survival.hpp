// How long until an urge ends, however it ends: Kaplan and Meier's estimate (1958) with log-log ranges.
// Open urges count as "still there" up to the minute they were last heard of; at a tie, ends come before open ones.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"
#include "core/insight/special.hpp"

namespace keel::insight {

// One row per distinct minute, in order.
struct SurvivalRow {
  double time = 0;
  std::int64_t at_risk = 0, ended = 0, open = 0;
  double still_there = 1;           // S(t)
  Available<> error;                // Greenwood; not defined at S = 0
  Available<Range> log_log;         // S^exp(+-z e / (S log S)); not defined at S = 0 and 1
  Available<Range> plain;           // S +- z e, within 0..1
  double hazard = 0, hazard_variance = 0;  // Nelson and Aalen's sum of d/n, and of d/n^2
};

struct Survival {
  std::int64_t count = 0, ended = 0;
  std::vector<SurvivalRow> rows;
};

// `times` in minutes, 0 or more; `ended` nonzero where the urge ended. O(n log n).
// `width` is the normal quantile of the ranges: normal_975 for 95 %, normal_90 for 80 %.
Available<Survival> survival(std::span<const double> times, std::span<const std::uint8_t> ended, double width = normal_975);

struct Quantile {
  Available<> estimate, lower, upper;
};

// The first time at which the share `p` has ended; where the curve is flat at exactly that level, the middle of the flat stretch.
// The limits are the same rule on the log-log band, as survfit has it.
Quantile quantile(const Survival& curve, double p);

struct RestrictedMean {
  double horizon = 0, estimate = 0, error = 0;
};

// The mean of min(time, horizon): the area under S, its variance the sum over ends of A^2 d/(n(n-d)) with A the area still to come
// (Royston and Parmar 2013). Beyond the last time the curve goes on flat.
RestrictedMean restricted_mean(const Survival& curve, double horizon);

// The row that holds at a time; null before the first.
const SurvivalRow* row_at(const Survival& curve, double time);

}  // namespace keel::insight
