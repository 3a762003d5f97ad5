// "Is something changing?": how long it takes to calm down, by weeks, and how often there was a pause (method P13). "No clear change
// yet" is an answer.
#pragma once

#include <vector>

#include "core/insight/direction.hpp"
#include "core/insight/levels.hpp"
#include "core/insight/logistic.hpp"
#include "core/insight/past.hpp"
#include "core/insight/trend.hpp"

namespace keel::insight {

struct RecoveryEntry {
  double minutes = 0;    // from red or yellow back to green
  std::int32_t day = 0;  // local days since 1970
};

// The median of one week with two episodes or more.
struct WeekMedian {
  std::int32_t monday = 0;  // local days since 1970
  double minutes = 0;
};

struct Recovery {
  Showing showing = Showing::hidden;
  Direction direction = Direction::unclear;
  std::int64_t episodes = 0, weeks = 0;
  double carried_over = 0;  // lag-1 correlation of the detrended weeks' ranks
  double p = 1;             // of no trend, widened for what carries over from week to week
  double start = 0, now = 0;  // minutes on the line, in the first and the last week
  double change_per_month = 0;
  Available<Range> change_range;  // 95 %
  Range start_range, now_range;   // the fan of the slope's limits, turned about the middle of the line
  std::vector<WeekMedian> medians;
};

// Medians of weeks with two episodes or more; too_few before four such weeks. A direction needs 8 weeks and 20 episodes, p < 0.02 and a
// change of a tenth. Entries of `today` and later are left out.
Available<Recovery> recovery(std::span<const RecoveryEntry> entries, std::int32_t today);

struct Pauses {
  Showing showing = Showing::hidden;
  Direction direction = Direction::unclear;  // shorter: less often, longer: more often
  std::int64_t first_count = 0, first_of = 0, last_count = 0, last_of = 0;
  Range first, last;               // of the share in the first and the last third, Jeffreys 95 %
  double slope = 0, slope_error = 0;  // log-odds a month, with a N(0, 1) prior
};
// `yes`: there was a pause. Needs six entries; a direction needs 20 entries over eight weeks, a slope whose 98 % range excludes 0, and a tenth between the thirds.
Available<Pauses> pauses(std::span<const ShareEntry> entries, std::int32_t today);

}  // namespace keel::insight
