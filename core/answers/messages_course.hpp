// Answers of the insights about urges and fears, and about what changes over time.
#pragma once

#include "core/answers/messages_patterns.hpp"

namespace keel::answers {

// Of ten urges; they add up to ten.
struct OfTen {
  std::int64_t passed = 0;
  std::int64_t acted = 0;
  std::int64_t asked = 0;
  std::int64_t open = 0;
  KEEL_FIELDS(OfTen, passed, acted, asked, open)
};
// From this minute on, in hundredths of all urges; `at_risk`: how many were still watched.
struct UrgeStep {
  std::int64_t minute = 0;
  double passed = 0;
  double acted = 0;
  double asked = 0;
  double there = 0;
  std::int64_t at_risk = 0;
  KEEL_FIELDS(UrgeStep, minute, passed, acted, asked, there, at_risk)
};
// For the table: in 100; the ranges hold as much as that of `half`.
struct UrgeRow {
  std::int64_t minute = 0;
  std::int64_t passed = 0;
  std::optional<Likely> passed_likely = {};
  std::int64_t acted = 0;
  std::optional<Likely> acted_likely = {};
  std::int64_t asked = 0;
  std::int64_t there = 0;
  KEEL_FIELDS(UrgeRow, minute, passed, passed_likely, acted, acted_likely, asked, there)
};
struct UrgesAnswer {
  Standing standing = {};
  std::int64_t ended = 0;
  std::int64_t open = 0;
  std::int64_t forgotten = 0;
  std::int64_t sure = 95;  // what the ranges hold, in 100: 80 below 15 ended urges
  std::optional<double> half = {};  // minutes until half had ended
  std::optional<double> half_low = {};
  std::optional<double> half_high = {};
  bool may_say_passes = false;
  std::optional<OfTen> by_an_hour = {};
  std::vector<UrgeStep> steps = {};  // to 60 minutes
  std::vector<UrgeRow> rows = {};
  KEEL_FIELDS(UrgesAnswer, standing, ended, open, forgotten, sure, half, half_low, half_high, may_say_passes, by_an_hour, steps, rows)
};

// Fears that were given about the same chance; all in 100.
struct ChanceGroup {
  std::int64_t said = 0;
  std::int64_t came = 0;
  Likely likely = {};
  std::int64_t count = 0;
  KEEL_FIELDS(ChanceGroup, said, came, likely, count)
};
struct LedgerAnswer {
  Standing standing = {};
  std::int64_t due = 0;
  std::int64_t resolved = 0;
  std::int64_t happened = 0;
  std::int64_t set_aside = 0;
  bool few_resolved = false;
  std::int64_t if_none = 0;  // in 100, were every unanswered one to have come out well
  std::int64_t if_all = 0;   // or badly
  std::optional<std::int64_t> expected_of_ten = {};
  std::optional<std::int64_t> expected = {};  // in 100
  std::optional<std::int64_t> came = {};      // in 100
  std::optional<Likely> likely = {};          // in 100
  std::vector<ChanceGroup> groups = {};
  KEEL_FIELDS(LedgerAnswer, standing, due, resolved, happened, set_aside, few_resolved, if_none, if_all, expected_of_ten, expected, came, likely, groups)
};

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
