// How often each group was red, partially pooled: a beta-binomial whose prior is learnt from all groups by maximum likelihood.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct RedGroup {
  double mean = 0;
  Range range;             // 95 %
  double above_mean = 0.5;  // P(share > overall mean)
};

struct RedShare {
  bool pooled = false;  // the groups do not differ: one share for all, no groups
  double mean = 0;
  double a = 0, b = 0, within_group = 0, log_likelihood = 0;  // the learnt prior; within_group = 1 / (a + b + 1)
  std::vector<RedGroup> groups;
};

// Newton on log a and log b; a + b above 10,000 means complete pooling.
Available<RedShare> red_share(std::span<const std::int64_t> red, std::span<const std::int64_t> of);

// With fewer than four groups the prior cannot be learnt: a + b = 6 around the overall share.
Available<RedShare> red_share_of_few(std::span<const std::int64_t> red, std::span<const std::int64_t> of);

}  // namespace keel::insight
