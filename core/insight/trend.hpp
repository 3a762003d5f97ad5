// Whether something rises or falls over time, without assuming a shape: Mann's and Kendall's S (1945), and the median of all slopes
// between two points (Theil 1950, Sen 1968).
#pragma once

#include <cstdint>

#include "core/insight/available.hpp"

namespace keel::insight {

struct MannKendall {
  std::int64_t s = 0;     // pairs that rise minus pairs that fall; equal times are no pair
  double variance = 0;    // with ties in both
  double z = 0, p = 1;    // with continuity correction; z 0 where S or the variance is 0
  Available<> tau;        // tau-b; not defined when all values are equal
};
// O(n log n). From two points on.
Available<MannKendall> mann_kendall(std::span<const double> times, std::span<const double> values);

struct Slope {
  std::int64_t pairs = 0;  // with different times
  double slope = 0;
  double intercept = 0;     // the median of value - slope * time
  Available<> lower, upper;  // 95 %: the slopes at two ranks; not defined where a rank lies outside
  std::int64_t rank_lower = 0, rank_upper = 0;
};
// `widen` multiplies the variance of S that the ranks come from, where the values depend on the ones before.
Available<Slope> theil_sen(std::span<const double> times, std::span<const double> values, double widen = 1);

}  // namespace keel::insight
