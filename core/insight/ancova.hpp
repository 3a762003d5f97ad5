// What comes after, allowing for where it started: after = a + g (before - mean) + group, by least squares (Vickers and Altman 2001).
// Entries begin at a peak and fall by themselves; comparing change scores would call that an effect (Barnett and others 2005).
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct AdjustedGroup {
  std::int64_t group = 0, count = 0;
  double mean = 0, error = 0;  // `after` at the mean starting level of all, and at the mean of what is beside it
  double change = 0;           // plain mean of after - before: never shown alone
};

struct Ancova {
  double mean_before = 0, slope = 0, slope_error = 0, residual_sd = 0, freedom = 0;
  Available<> beside_slope;  // not_defined where nothing is beside the level, or where it does not vary on its own
  Available<> f, p;          // whether the groups differ at all; not defined with one group
  std::vector<AdjustedGroup> groups;  // by rising number
};

// What is already known of the slope, for few entries: a normal distribution. sd 0 leaves it to the entries.
struct SlopePrior {
  double mean = 0.6, sd = 0;
};

// One row per use; `group` is any number.
struct AncovaRows {
  std::span<const double> before, after;
  std::span<const std::int64_t> group;
  std::span<const double> weights = {};  // 0..1 a row, to let old rows count less; empty: all alike
  std::span<const double> beside = {};   // a second number to allow for, as how long it took; empty: none
};

// Needs more rows than groups and slopes, and starting levels that vary within a group.
Available<Ancova> ancova(const AncovaRows& rows, SlopePrior prior = {});

}  // namespace keel::insight
