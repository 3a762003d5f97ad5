// Answers of the insights about urges and fears: how they ended.
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

}  // namespace keel::answers
