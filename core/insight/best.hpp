// How likely each of several is the best, given where each one probably lies.
#pragma once

#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

enum class Better { lower, higher };

// P(k is the best) for independent normal posteriors with `means` and `sds` (> 0): the integral of
// density_k(x) prod_{j != k} P(j is worse than x), by trapezoids over mean_k +- 8 sd_k. O(groups^2).
Available<std::vector<double>> chance_of_best(std::span<const double> means, std::span<const double> sds, Better better);

}  // namespace keel::insight
