// "Which technique helps me?" (method N3): distress afterwards, allowing for the level it started from, with just waiting as one of the
// arms. Distress falls by itself from a peak, so a drop alone is never shown.
#pragma once

#include <optional>

#include "core/insight/ancova.hpp"
#include "core/insight/pooling.hpp"

namespace keel::insight {

inline constexpr std::int64_t just_wait = -1;

struct UseEntry {
  std::int64_t technique = 0;  // just_wait, or a number of the caller's
  double before = 0;           // distress 0..10
  std::optional<double> after;
  double minutes = 0;          // between the two
  std::int32_t day = 0;        // local days since 1970
};

struct Arm {
  std::int64_t technique = 0, uses = 0, days = 0;
  double mean = 0, sd = 0;       // `after` from the same start, pooled
  double against_mean = 0;       // mean of all arms minus this one: positive is better
  Range against_range;           // 95 %
  double best = 0;               // chance to be the best of all
  bool overlaps = true;          // was used from starting levels that others were used from too; otherwise "mostly used when ..."
  Showing showing = Showing::hidden;      // "seems to help most"
  Available<> beats_waiting;              // P(at least 0.3 better than waiting); too_few below five waits
  double upper_80() const;                // of `mean`: for the rule at red
};

struct Techniques {
  std::int64_t rows = 0, without_after = 0, left_out = 0;
  double slope = 0, mean_before = 0;
  Available<> minutes_slope;        // points for each e-fold of time; not_defined below 30 rows, or where it does not vary on its own
  double overall = 0, new_sd = 0;  // of an arm that was never used
  std::vector<Arm> arms;           // by number
};

// Left out: rows that start below 2 (no room to fall), rows without an `after`, and those under 2 or over 90 minutes. `half_life` in
// days lets old uses count less (for suggestions); 0 counts all alike. too_few under two arms.
Available<Techniques> techniques(std::span<const UseEntry> entries, std::int32_t today, double half_life = 0);

}  // namespace keel::insight
