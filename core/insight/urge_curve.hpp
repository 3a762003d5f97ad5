// "How long do my urges last, and how do they end?" (method N2): Kaplan-Meier for any end, Aalen-Johansen for each kind of end.
#pragma once

#include "core/insight/incidence.hpp"
#include "core/insight/survival.hpp"

namespace keel::insight {

enum class UrgeEnding : std::uint8_t { open, passed, acted, asked };

struct UrgeEntry {
  double minutes = 0;       // until it ended, or until it was last heard of
  UrgeEnding ending = UrgeEnding::open;
  std::int32_t day = 0;     // local days since 1970
  bool forgotten = false;   // open for more than a day and never closed
};

struct UrgeCurve {
  Showing showing = Showing::hidden;
  bool may_say_passes = false;  // at least five passed by themselves
  std::int64_t count = 0, ended = 0, days = 0, open = 0, forgotten = 0;
  double range_share = 0.95;    // what the ranges hold: 0.8 below 15 urges
  Quantile half;                // minutes until half had ended
  RestrictedMean mean;          // to the horizon
  RestrictedTimes times;
  Incidence curve;
};

struct UrgeRules {
  double horizon = 60;                  // minutes; fixed, so that the mean does not move with the last entry
  std::int64_t ended = 8, days = 4, passed = 5;
  double most_forgotten = 0.25;         // above it people forgot to close what passed, and durations would be too long
  double most_of_a_day = 0.2;           // above it the range of the median comes from resampling days
};

// Entries of `today` and later are left out. too_few below the gate, nothing_ended when all are open.
Available<UrgeCurve> urge_curve(std::span<const UrgeEntry> entries, std::int32_t today, UrgeRules rules = {});

}  // namespace keel::insight
