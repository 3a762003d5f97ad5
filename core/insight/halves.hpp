// "Is it different from before?", asked of two halves: the first of the times and the latest. For what a trend cannot hold: times that
// were not calm when somebody looked last, and shares.
#pragma once

#include <cstdint>

#include "core/insight/direction.hpp"
#include "core/insight/past.hpp"
#include "core/insight/share_difference.hpp"

namespace keel::insight {

// Minutes until it was calm, or, where it was not, until it was said last.
struct CalmEntry {
  double minutes = 0;
  bool calm = false;
  std::int32_t day = 0;  // local days since 1970
};

// The longest that a mean tells of: fixed, so that it does not move with the entries.
inline constexpr double calm_horizon = 120;

struct CalmHalves {
  Showing showing = Showing::hidden;
  Direction direction = Direction::unclear;
  std::int64_t entries = 0, open = 0;  // open: not calm when it was said last
  double first = 0, last = 0;          // mean minutes within the horizon (Royston and Parmar 2013)
  Range first_range, last_range;       // 95 %
  double z = 0, p = 1;                 // last minus first over its error, and by Student's t: with few entries the error is known badly
};

// Entries of `today` and later are left out. too_few below six in a half, nothing_ended where a half has none that was calm. A direction
// needs 20 entries on ten days over eight weeks, p < 0.02 and a change of a tenth; and no more than a quarter open, because people stop
// looking when it is calm.
Available<CalmHalves> calm_halves(std::span<const CalmEntry> entries, std::int32_t today);

struct ShareHalves {
  Showing showing = Showing::hidden;
  Direction direction = Direction::unclear;  // longer: more often
  std::int64_t first = 0, first_of = 0, last = 0, last_of = 0;
  ShareDifference difference;  // last minus first, of shares with half an entry added to each side
};

// The same gate, with a chance of 99 % for the direction.
Available<ShareHalves> share_halves(std::span<const ShareEntry> entries, std::int32_t today);

}  // namespace keel::insight
