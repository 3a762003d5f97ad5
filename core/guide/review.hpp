// The weekly review (methods N8, P8, P14): whether there is something to say, and what. Never a claim, never a count.
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

// What the journal holds for a review; in any order.
struct Lived {
  std::vector<Written> written;
  std::vector<AskedAgain> asked_again;
  std::vector<EndedWave> waves;
  std::vector<std::int64_t> asks;             // UTC ms: something was asked for, or somebody was told
  std::set<Id> left_out;                      // people of whom nothing is brought up: put into the quiet mode, or tied to harm
  std::optional<std::int64_t> first_day;      // of the journal, in local days since 1 January 1970
  std::optional<std::int64_t> reviewed_until;  // the last day of the last review that was looked at
};

struct WeeklyReview {
  std::int64_t from = 0;   // local days since 1 January 1970, both included
  std::int64_t until = 0;
  std::vector<KeptLine> lines;  // newest first
  bool asked_again = false;      // on some day more than once
  bool offers_reaching = false;  // the last waves passed, and nothing was asked for
  KEEL_FIELDS(WeeklyReview, from, until, lines, asked_again, offers_reaching)
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
