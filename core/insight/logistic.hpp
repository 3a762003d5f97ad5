// Logistic regression on one number: how the odds of "yes" move with it. Iterated least squares (McCullagh and Nelder 1989).
#pragma once

#include <cstdint>

#include "core/insight/available.hpp"

namespace keel::insight {

struct Logistic {
  double intercept = 0, slope = 0;
  double intercept_error = 0, slope_error = 0;
  double deviance = 0, null_deviance = 0;
};

// Log-odds of `y` (0 or 1) = intercept + slope x. `prior_sd` > 0 puts a normal prior with mean 0 on the slope, which bounds it
// when the two outcomes are separated; without a prior such data are not_defined, as are data with one outcome or one x.
Available<Logistic> logistic(std::span<const double> x, std::span<const std::uint8_t> y, double prior_sd = 0);

// The same where `yes` and `no` say how often each outcome was seen at each x.
Available<Logistic> logistic_of_counts(std::span<const double> x, std::span<const double> yes, std::span<const double> no, double prior_sd = 0);

// The intercept alone, with `offset` in the log-odds. all_equal when there is one outcome only.
struct LogisticIntercept {
  double intercept = 0, error = 0;
};
Available<LogisticIntercept> logistic_intercept(std::span<const double> offset, std::span<const double> yes, std::span<const double> no);

}  // namespace keel::insight
