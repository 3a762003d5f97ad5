// Feared outcomes that are asked back (method N1): when, which, and which never (methods P6 and P12).
#pragma once

#include <set>

#include "core/guide/repeats.hpp"

namespace keel::guide {

// A prediction without an outcome.
struct Feared {
  Id id;
  record::Prediction body;
};

// What the journal holds about them.
struct Held {
  std::vector<Feared> feared;
  std::vector<Examined> examined;  // every thought record
  std::vector<record::Concern> concerns;
  std::set<Id> quiet;             // people who are not brought up any more
  std::size_t asked_today = 0;    // answered, or left for another day, since midnight of the local clock
};

inline constexpr std::size_t most_at_once = 3;
// What was not asked about within this time of its day is left in peace.
inline constexpr std::int64_t asked_within = std::int64_t{14} * 24 * 60 * 60 * 1000;  // ms
// Nobody is asked from the first to the second, in minutes of the local day.
inline constexpr std::int64_t night_from = 22 * 60;
inline constexpr std::int64_t night_to = 7 * 60;
// A light that was said longer ago than this does not tell how it is now.
inline constexpr std::int64_t light_holds = 60 * 60 * 1000;  // ms

// At green or yellow, and not in the night. `now` UTC ms, `offset` minutes.
bool may_be_asked_back(std::optional<record::Level> level, std::int64_t now, std::int64_t offset);

// Left for another day on this local day.
bool is_left_for_today(const record::Prediction& prediction, std::int64_t now, std::int64_t offset);

// Its time has come, not longer than `asked_within` ago, and it was not left for another day. `now` from 1970 on.
bool is_due(const record::Prediction& prediction, std::int64_t now, std::int64_t offset);

// What to ask about, the one due last in front; with what was asked today at most `most_at_once`. Never about somebody who is quiet, and
// never what is tied to harm.
std::vector<Id> asked_back(const Held& held, std::int64_t now, std::int64_t offset);

}  // namespace keel::guide
