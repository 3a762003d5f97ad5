// What the answers of the insights share, and those about triggers, hours and techniques. Every number is rounded for reading: points,
// rates and minutes to two digits, shares to hundredths. What is not known is absent, and `why` says so.
#pragma once

#include "core/insight/progress.hpp"
#include "core/record/values.hpp"

namespace keel::answers {

// The likely range of an estimate.
struct Likely {
  double low = 0;
  double high = 0;
  KEEL_FIELDS(Likely, low, high)
};

// What every answer begins with: how it may be shown, from how many entries on how many days.
struct Standing {
  insight::Showing showing = insight::Showing::hidden;
  std::optional<insight::Missing> why = {};
  std::int64_t entries = 0;
  std::int64_t days = 0;
  KEEL_FIELDS(Standing, showing, why, entries, days)
};

// What goes with stronger episodes. `name`: a tag, a person's id or a sort of trigger; `difference` in points from the average.
struct TagLine {
  std::string name;
  insight::Showing showing = insight::Showing::hidden;
  std::int64_t entries = 0;
  std::int64_t days = 0;
  double difference = 0;
  double plain = 0;    // the same without pooling
  Likely likely = {};  // 95 %
  bool above = false;
  bool enough = false;        // of it, and of all, to tell a difference if there is one
  double points = 0;          // the difference without its sign
  Likely points_likely = {};  // and its range in that direction
  KEEL_FIELDS(TagLine, name, showing, entries, days, difference, plain, likely, above, enough, points, points_likely)
};
struct TagPair {
  std::string name;
  std::string other;
  KEEL_FIELDS(TagPair, name, other)
};
// Tags the strongest first, a claim before others; people in the order of their ids, never ranked (method N8).
struct TagsAnswer {
  Standing standing = {};
  double average = 0;
  std::vector<TagLine> lines = {};   // at most 12
  std::int64_t few = 0;         // tags with too few entries to say anything
  std::vector<std::string> always = {};  // on every episode, so that nothing is left to compare with
  std::vector<TagPair> pairs = {};       // always together; the first stands for both
  KEEL_FIELDS(TagsAnswer, standing, average, lines, few, always, pairs)
};

// Four hours of the day from `from` o'clock on; the rate is of ten days in use.
struct BlockLine {
  std::int64_t from = 0;
  std::int64_t entries = 0;
  double rate = 0;
  Likely likely = {};  // 95 %
  insight::Showing showing = insight::Showing::hidden;
  bool more = false;  // than on average
  KEEL_FIELDS(BlockLine, from, entries, rate, likely, showing, more)
};
// How strong episodes are over the day.
struct StrengthLine {
  insight::Showing showing = insight::Showing::hidden;
  std::int64_t peak = 0;   // the hour at which they are strongest
  double points = 0;       // above the middle of the day
  KEEL_FIELDS(StrengthLine, showing, peak, points)
};
struct WhenAnswer {
  Standing standing = {};
  std::int64_t observed = 0;  // days in use
  double usual = 0;           // of ten days in use, per block
  std::vector<BlockLine> blocks = {};
  std::vector<std::int64_t> weekdays = {};  // days with an episode, from Monday
  insight::Showing weekday_showing = insight::Showing::hidden;
  bool weekend_only = false;  // the weekend against the rest was compared
  std::optional<StrengthLine> strength = {};
  KEEL_FIELDS(WhenAnswer, standing, observed, usual, blocks, weekdays, weekday_showing, weekend_only, strength)
};

// One use of a technique.
struct UsePair {
  std::int64_t before = 0;
  std::int64_t after = 0;
  KEEL_FIELDS(UsePair, before, after)
};
// `technique` absent: just waiting. Distress afterwards from the same start; `better` in points than the average of all.
struct ArmLine {
  std::optional<std::string> technique = {};
  insight::Showing showing = insight::Showing::hidden;
  std::int64_t uses = 0;
  std::int64_t days = 0;
  double after = 0;
  Likely after_likely = {};  // 95 %
  double better = 0;
  Likely better_likely = {};  // 95 %
  std::int64_t best = 0;  // chance to be the best of all, in 100
  bool overlaps = false;  // was used from levels that others were used from too
  bool beats_waiting = false;
  std::vector<UsePair> pairs = {};  // the latest, at most 30; only of what is shown
  KEEL_FIELDS(ArmLine, technique, showing, uses, days, after, after_likely, better, better_likely, best, overlaps, beats_waiting, pairs)
};
struct TechniquesAnswer {
  Standing standing = {};
  std::int64_t without_after = 0;
  std::int64_t left_out = 0;
  double start = 0;  // the level all are compared from
  double others = 0;  // distress afterwards over all of them
  bool waiting_known = false;  // often enough to compare with
  std::vector<ArmLine> arms = {};  // the lowest afterwards first
  KEEL_FIELDS(TechniquesAnswer, standing, without_after, left_out, start, others, waiting_known, arms)
};

}  // namespace keel::answers
