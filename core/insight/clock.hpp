// Hours and weekdays: when episodes come, and how strong they are by the hour.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

// Rayleigh's test of "no hour is special" (Fisher 1993). It misses days with two peaks.
struct Circular {
  std::int64_t count = 0;
  double resultant = 0;       // 0 spread all round, 1 all at one hour
  Available<> mean_hour;      // 0..24; not defined when the resultant is 0
  double z = 0, p = 1, p_first_order = 1;
};
// `hours` of the day by the clock on the wall, 0 <= h < 24.
Available<Circular> circular(std::span<const double> hours);

// One wave a day through the strength (cosinor; Cornelissen 2014): y = middle + cosine cos + sine sin.
struct Harmonic {
  double middle = 0, cosine = 0, sine = 0, amplitude = 0, amplitude_error = 0;
  double peak = 0;  // the hour of the maximum, 0..period
  double residual_sd = 0, f = 0, p = 1;
};
// Needs four entries at three different hours. all_equal when nothing varies.
Available<Harmonic> harmonic(std::span<const double> hours, std::span<const double> values, double period = 24);

// Counts per weekday against days in use per weekday (Pearson's chi-square).
struct Weekdays {
  double chi_squared = 0, freedom = 0, p = 1;
};
Available<Weekdays> weekdays(std::span<const double> counts, std::span<const double> exposure);

// A rate per block of hours, drawn to the overall rate: Gamma(a + count, a / rate + days) with a = 2.
struct Block {
  double rate = 0;
  Range range;  // 95 %
};
Available<std::vector<Block>> block_rates(std::span<const double> counts, std::span<const double> days);

}  // namespace keel::insight
