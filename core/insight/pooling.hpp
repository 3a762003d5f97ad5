// Partial pooling of group means: the less there is of a group, the nearer it stands to the average of all
// (Gelman and others, Bayesian Data Analysis, chapter 5). How far groups differ is itself unknown, so every answer is a mixture
// over a grid of tau, the standard deviation between groups; one plugged-in tau would look too sure with few groups.
#pragma once

#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

// The grid: `points` even values of tau from 0 to `most`, with weight exp(-tau^2 / (2 scale^2)) before the entries are seen.
struct TauGrid {
  double scale = 1.5;
  int points = 61;
  double most = 4;
};

struct PooledGroup {
  double mean = 0, sd = 0;                    // of the group
  double contrast = 0, contrast_sd = 0;       // group minus the plain mean of all groups
  double above = 0.5;                         // P(contrast > 0)
  double above_margin = 0, below_margin = 0;  // P(contrast > margin), P(contrast < -margin)
  double false_sign() const { return above < 0.5 ? above : 1 - above; }
};

struct Pooled {
  double mean = 0, tau = 0;  // posterior means
  double new_sd = 0;         // of a group that has no entries yet: sqrt(E[tau^2 + var mean])
  std::vector<PooledGroup> groups;
};

// `means` with their standard errors (> 0), from two groups on. O(points * groups).
Available<Pooled> pool(std::span<const double> means, std::span<const double> errors, TauGrid grid = {}, double margin = 0.25);

}  // namespace keel::insight
