// A share and its range: so many of so many. Wilson (1927) for display, Jeffreys near 0 and 1, Clopper and Pearson as a check
// (Brown, Cai and DasGupta 2001).
#pragma once

#include <cstdint>

#include "core/insight/available.hpp"

namespace keel::insight {

struct Proportion {
  Available<> estimate;
  Available<Range> wilson, jeffreys, exact;  // 95 %
  double jeffreys_mean = 0.5;                // (x + 1/2) / (n + 1)
};

// `of` 0 gives no estimate and no range. bad_input outside 0 <= count <= of.
Available<Proportion> proportion(std::int64_t count, std::int64_t of);

Available<Range> wilson_range(std::int64_t count, std::int64_t of);
// From 0 where nothing was counted, to 1 where everything was.
Available<Range> jeffreys_range(std::int64_t count, std::int64_t of);

}  // namespace keel::insight
