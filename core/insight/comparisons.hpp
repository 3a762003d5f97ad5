// Plain comparisons, kept as an audit beside the pooled answers and never shown as a claim: Welch's t, Fisher's exact test, and
// corrections for many looks (Holm 1979; Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct Welch {
  double difference = 0, t = 0, freedom = 0, p = 1;
  Range range;  // 95 %
};
// mean(a) - mean(b); needs two values on each side that are not all equal.
Available<Welch> welch(std::span<const double> a, std::span<const double> b);

// Two-sided p of the table {a, b, c, d}, by rows or by columns.
Available<> fisher(const std::array<std::int64_t, 4>& table);

struct Adjusted {
  std::vector<double> benjamini_hochberg, benjamini_yekutieli, holm;
};
Available<Adjusted> adjust(std::span<const double> p);

}  // namespace keel::insight
