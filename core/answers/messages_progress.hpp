// Answers of the insights about what changes over time: the way back to calm, pauses, lights, asking again.
#pragma once

#include "core/answers/messages_patterns.hpp"

namespace keel::answers {

struct WeekPoint {
  std::int64_t day = 0;  // its Monday: local days since 1 January 1970
  double minutes = 0;
  KEEL_FIELDS(WeekPoint, day, minutes)
};
// The first half of the times beside the latest, with those that were not calm when it was said last: the mean of the first `within`
// minutes that were not calm, 95 %.
struct HalvesLine {
  insight::Direction direction = insight::Direction::unclear;
  std::int64_t of = 0;
  std::int64_t open = 0;
  std::int64_t within = 0;
  double first = 0;
  Likely first_likely = {};
  double last = 0;
  Likely last_likely = {};
  KEEL_FIELDS(HalvesLine, direction, of, open, within, first, first_likely, last, last_likely)
};
// Minutes back to calm. `start` and `now`: on the line, in the first and the last week.
struct RecoveryAnswer {
  Standing standing = {};
  insight::Direction direction = insight::Direction::unclear;
  std::int64_t weeks = 0;
  double start = 0;
  double now = 0;
  Likely start_likely = {};
  Likely now_likely = {};
  double change = 0;  // minutes a month, whatever the direction
  std::optional<Likely> change_likely = {};
  std::vector<WeekPoint> points = {};
  std::optional<HalvesLine> halves = {};  // where some were not calm when it was said last
  KEEL_FIELDS(RecoveryAnswer, standing, direction, weeks, start, now, start_likely, now_likely, change, change_likely, points, halves)
};
// How many of the first ones and of the latest were so; ranges of 95 % in 100. `direction` longer: more often.
struct SharesLine {
  insight::Direction direction = insight::Direction::unclear;
  std::int64_t first = 0;
  std::int64_t first_of = 0;
  Likely first_likely = {};
  std::int64_t last = 0;
  std::int64_t last_of = 0;
  Likely last_likely = {};
  KEEL_FIELDS(SharesLine, direction, first, first_of, first_likely, last, last_of, last_likely)
};
// `shares`: with a pause, in the first third of the episodes and in the last.
struct PausesAnswer {
  Standing standing = {};
  SharesLine shares = {};
  KEEL_FIELDS(PausesAnswer, standing, shares)
};
// Where episodes that began at `from` were when it was said last; `eased_likely` in 100.
struct LevelLine {
  record::Level from = record::Level::red;
  std::int64_t red = 0;
  std::int64_t yellow = 0;
  std::int64_t green = 0;
  std::int64_t eased = 0;
  std::int64_t of = 0;
  Likely eased_likely = {};
  KEEL_FIELDS(LevelLine, from, red, yellow, green, eased, of, eased_likely)
};
struct LevelsAnswer {
  Standing standing = {};
  std::vector<LevelLine> lines = {};  // red and yellow
  std::optional<SharesLine> change = {};  // of those that began red: had eased, in the first half of them and in the latest
  KEEL_FIELDS(LevelsAnswer, standing, lines, change)
};

struct ChangeLine {
  std::int64_t from = 0;  // the likely days of the change
  std::int64_t to = 0;
  double before = 0;  // a day
  double after = 0;
  KEEL_FIELDS(ChangeLine, from, to, before, after)
};
struct DayBar {
  std::int64_t day = 0;
  std::int64_t count = 0;
  KEEL_FIELDS(DayBar, day, count)
};
// Asked to hear it again, per observed day. A change is only there once it is clear enough.
struct AskedAnswer {
  Standing standing = {};
  std::int64_t total = 0;
  std::int64_t without = 0;  // days
  double rate = 0;
  Likely rate_likely = {};
  std::vector<ChangeLine> changes = {};
  std::vector<DayBar> bars = {};  // the latest observed days, at most 84
  KEEL_FIELDS(AskedAnswer, standing, total, without, rate, rate_likely, changes, bars)
};

}  // namespace keel::answers
