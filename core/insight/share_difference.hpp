// How far one share lies above another when both are known only from counts: the difference of two Beta distributions, by quadrature.
#pragma once

#include "core/insight/available.hpp"

namespace keel::insight {

struct Beta {
  double a = 0.5, b = 0.5;
};

struct ShareDifference {
  double mean = 0;
  Range range;          // 95 %
  double positive = 0;  // P(other > one)
};

// Other minus one. bad_input below 1/2, where a distribution has no bound that a grid could follow.
Available<ShareDifference> share_difference(Beta one, Beta other);

}  // namespace keel::insight
