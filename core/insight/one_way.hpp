// Groups with one plugged-in tau: restricted maximum likelihood in closed form (as lme4 fits it). The check on the pooling over a
// grid, and the quick way where groups are many.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

// Sums of the entries of each group that has any.
struct GroupSums {
  std::vector<double> count, mean;
  double within = 0;  // squares around the groups' own means
  double total = 0;   // entries

  // The standard error of each mean, with a weak prior on the spread within groups: sd 2 points, worth 4 entries.
  std::vector<double> errors() const;
};
// `group` from 0; a group without entries is left out, so positions count the groups that are there.
Available<GroupSums> group_sums(std::span<const double> values, std::span<const std::int64_t> group);

struct OneWayGroup {
  double shrink = 1;  // how far it is drawn to the mean: 1 / (1 + n tau^2 / sigma^2)
  double effect = 0, effect_sd = 0;  // best linear prediction and its conditional sd
  double mean = 0, mean_sd = 0;
};

struct OneWay {
  double mean = 0, mean_error = 0, sigma2 = 0, tau2 = 0;
  std::vector<OneWayGroup> groups;
};

// Needs two groups and more entries than groups.
Available<OneWay> one_way(const GroupSums& sums);

}  // namespace keel::insight
