// A count per observed day: its rate, and whether days differ more than chance makes them. A day that was not observed is no zero.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct DailyRate {
  std::int64_t days = 0, total = 0;
  double rate = 0;
  Range exact, jeffreys;  // 95 %
  Available<> dispersion, dispersion_sum, dispersion_p;  // sum (y - m)^2 / m, by its freedom; not defined when all are 0
};
Available<DailyRate> daily_rate(std::span<const std::int64_t> counts);

// Days that differ more than a Poisson law has it: variance = mean + mean^2 / size, by maximum likelihood.
struct NegativeBinomial {
  double mean = 0, mean_error = 0;
  Available<> size, size_error;  // all_equal where the days do not differ more than chance makes them
  double log_likelihood = 0;
};
Available<NegativeBinomial> negative_binomial(std::span<const std::int64_t> counts);

// Whether the counts can be used: no_entries, or bad_input below 0.
Available<> mean_count(std::span<const std::int64_t> counts);

// Of no days, of the first, of the first two, ...
std::vector<double> prefix_sums(std::span<const std::int64_t> counts);

}  // namespace keel::insight
