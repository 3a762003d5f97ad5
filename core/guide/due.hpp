// Feared outcomes that are asked back (method N1): when, which, and which never (methods P6 and P12).
#pragma once

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
};

inline constexpr std::size_t most_at_once = 3;
// Nobody is asked from the first to the second, in minutes of the local day.
inline constexpr std::int64_t night_from = 22 * 60;
inline constexpr std::int64_t night_to = 7 * 60;
// A light that was said longer ago than this does not tell how it is now.
inline constexpr std::int64_t light_holds = 60 * 60 * 1000;  // ms

// At green or yellow, and not in the night. `now` UTC ms, `offset` minutes.
bool may_be_asked_back(std::optional<record::Level> level, std::int64_t now, std::int64_t offset);

// Its time has come, and it was not left for another day on this local day.
bool is_due(const record::Prediction& prediction, std::int64_t now, std::int64_t offset);

// What to ask about, the one due first in front; at most `most_at_once`. Never where the claim, or its person, has a ticked
// safety item: in the thought record it came from or one of the same fear, or in a concern.
std::vector<Id> asked_back(const Held& held, std::int64_t now, std::int64_t offset);

}  // namespace keel::guide
