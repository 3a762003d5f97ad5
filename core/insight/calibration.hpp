// Stated chances beside what happened, all in all: the answer that holds with few entries, and the line behind it with many.
#pragma once

#include "core/insight/logistic.hpp"

namespace keel::insight {

// Mean stated chance against the observed share.
struct InTheLarge {
  double mean_chance = 0, observed = 0;
  double difference = 0;  // observed - mean chance
  Available<> error;      // sd(outcome - chance) / sqrt(n), from two entries on
};
Available<InTheLarge> calibration_in_the_large(std::span<const double> chances, std::span<const std::uint8_t> happened);

// Observed log-odds = intercept + slope * stated log-odds, the chances kept within 0.01..0.99. Slope 1 and intercept 0 fit.
Available<Logistic> recalibrate(std::span<const double> chances, std::span<const std::uint8_t> happened);
// The intercept where the slope is taken as 1.
Available<LogisticIntercept> recalibrate_level(std::span<const double> chances, std::span<const std::uint8_t> happened);

}  // namespace keel::insight
