// Whether a daily count changed at some day, and when: one change, exactly averaged over where it lies and over how spiky the days are
// (Barry and Hartigan 1993; Carlin, Gelfand and Smith 1992). Days from a plain Poisson law would find changes that are none in a third
// of spiky journals, so the law is negative binomial with its size unknown.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

// The sizes averaged over, each as likely; -1 stands for Poisson.
inline constexpr std::array<double, 8> change_sizes = {0.5, 1, 2, 4, 8, 16, 32, -1};

struct ChangePoint {
  double prior_mean = 0;        // the overall mean; 0.5 / days where nothing was counted
  double log_bayes_factor = 0;  // one change against none
  double chance = 0;            // of one change
  std::size_t mode = 0;         // the likeliest number of days before the change
  double mode_chance = 0;
  std::size_t window_days = 0, window_first = 0, window_last = 0;  // the fewest days that hold the change with 90 %
  double mean_before = 0, mean_after = 0;
  std::vector<double> chances;       // of each number of days before the change, from `margin` on
  std::vector<double> size_chances;  // of each of change_sizes, given a change
};

// The change lies at least `margin` days from both ends. Needs 2 * margin days. O(8 n).
Available<ChangePoint> change_point(std::span<const std::int64_t> counts, std::size_t margin = 7, double prior = 0.5);

// The same by a Poisson likelihood ratio: a check, too ready to claim.
struct PoissonRatio {
  std::size_t best = 0;
  double ratio = 0;
  std::vector<double> curve;  // after 1, 2, ... days
};
Available<PoissonRatio> poisson_ratio(std::span<const std::int64_t> counts);

}  // namespace keel::insight
