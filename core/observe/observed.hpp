// What a journal tells of a person's days, as columns that core/insight reads: one row per episode, use, urge and fear, up to the end of
// yesterday (method N8). What names a person who is left out is not among it, and nothing that was erased.
#pragma once

#include "core/base/id.hpp"
#include "core/insight/asked_again.hpp"
#include "core/insight/fear_ledger.hpp"
#include "core/insight/tags.hpp"
#include "core/insight/techniques.hpp"
#include "core/insight/urge_curve.hpp"

namespace keel::observe {

// A level as core/insight counts them: 0 green, 1 yellow, 2 red.
inline constexpr std::int8_t not_said = -1;

// A wave of distress, or a check-in that belongs to none.
struct Episode {
  std::int64_t start = 0;     // UTC ms of its first moment
  std::int32_t day = 0;       // local
  std::int32_t minute = 0;    // local, 0 to 1439
  std::int8_t level = not_said, distress = not_said;            // as said first
  std::int8_t last_level = not_said, last_distress = not_said;  // as said last, where it was said again
  double calm_after = not_said;   // minutes from the first red or yellow to the first green after it
  double heard_after = not_said;  // minutes from the first red or yellow to the light that was said last
  bool ended = false;   // by a moment that says so
  bool paused = false;  // "felt anxious and paused" (method P13), or a pause message

  // Something to settle from: not one that began at green.
  bool is_stirred() const { return level > 0 || (level == not_said && distress >= 4); }
};

// Which items go with which episode: those of episode i are items[first[i] .. first[i + 1]), each at most once.
struct Links {
  std::vector<std::uint32_t> first = {0};
  std::vector<std::uint32_t> items;
};

struct Observed {
  std::int32_t today = 0;  // local day of `now`; everything is of the days before it
  std::vector<Episode> episodes;  // the earliest first
  Links tags, people, sorts;      // sorts: worry, conflict, topic of a trigger
  std::vector<std::string> tag_names;   // as written last
  std::vector<Id> person_ids;
  std::vector<insight::UseEntry> uses;
  std::vector<std::string> technique_names;  // by their number in `uses`
  std::vector<insight::UrgeEntry> urges;
  std::vector<insight::FearEntry> fears;
  std::vector<std::int32_t> days;  // with any use, or looked at and said so; in order, each once
  std::vector<insight::DayCount> asked;  // one for each of `days`
};

}  // namespace keel::observe
