// The weekly review (methods N8, P8, P14): whether there is something to say, and what: lines that were kept, what was seen, one invitation.
#pragma once

#include <set>
#include <vector>

#include "core/record/kinds.hpp"

namespace keel::guide {

// Something kept in words on a day of the review.
struct KeptLine {
  Id id;
  std::string kind;
  std::string text;
  std::int64_t at = 0;      // UTC ms
  std::int64_t offset = 0;  // minutes east
  KEEL_FIELDS(KeptLine, id, kind, text, at, offset)
};

// A line, with whom it is about.
struct Written {
  KeptLine line;
  std::optional<Id> person;
};

// One time of asking to hear it again.
struct AskedAgain {
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::optional<Id> person;
};

// A wave that has ended.
struct EndedWave {
  std::int64_t at = 0;  // UTC ms, of its end
  std::int64_t offset = 0;
  std::string urge;
  record::Ending end = record::Ending::passed;
  std::optional<Id> person;
};

// What the days of a review held, counted as the insights count (core/observe/week.hpp).
struct WeekCounts {
  std::int64_t times = 0;   // that began at red or yellow
  std::int64_t days = 0;    // with one of them
  std::int64_t again = 0;   // of them, how many have a second light
  std::int64_t eased = 0;   // which was calmer than the first
  std::int64_t urges = 0;   // that ended
  std::int64_t passed = 0;  // of these, by themselves
  KEEL_FIELDS(WeekCounts, times, days, again, eased, urges, passed)

  bool any() const { return times > 0 || urges > 0; }
};

// What the journal holds for a review; in any order.
struct Lived {
  std::vector<Written> written;
  std::vector<AskedAgain> asked_again;
  std::vector<EndedWave> waves;
  std::vector<std::int64_t> asks;             // UTC ms: something was asked for, or somebody was told
  WeekCounts counts;
  std::set<Id> left_out;                      // people of whom nothing is brought up: put into the quiet mode, or tied to harm
  std::optional<std::int64_t> first_day;      // of the journal, in local days since 1 January 1970
  std::optional<std::int64_t> reviewed_until;  // the last day of the last review that was looked at
};

// To look at how asking again works (on some day it was more than once), or to say a need (the last waves passed, and nothing was asked for).
enum class Invitation { asking_again, reaching_out };
KEEL_VALUES(Invitation, asking_again, reaching_out)

struct WeeklyReview {
  std::int64_t from = 0;   // local days since 1 January 1970, both included
  std::int64_t until = 0;
  std::vector<KeptLine> lines;  // newest first
  WeekCounts counts = {};
  std::optional<Invitation> invites = {};  // one at most
  KEEL_FIELDS(WeeklyReview, from, until, lines, counts, invites)
};

inline constexpr std::int64_t review_days = 7;
inline constexpr std::size_t most_lines = 7;
inline constexpr std::size_t waves_in_a_row = 3;

// An urge whose passing is no reason to reach out: acting on it would frighten somebody.
bool frightens(std::string_view urge);

// Whether a calm act is one of asking, or of letting somebody near: after it nobody has to be reminded to ask.
bool is_asking(std::string_view behaviour);

struct ReviewDays {
  std::int64_t from = 0;  // local days, both included
  std::int64_t until = 0;
};

// The days that a review may tell of now: none before the journal is as old, and none within a week of the last one.
std::optional<ReviewDays> review_due(std::optional<std::int64_t> first_day, std::optional<std::int64_t> reviewed_until, std::int64_t now, std::int64_t offset);

// The review of the seven days that end with yesterday; none where none is due, and none where there is nothing to say.
// `now` UTC ms, `offset` minutes.
std::optional<WeeklyReview> weekly_review(const Lived& lived, std::int64_t now, std::int64_t offset);

}  // namespace keel::guide
