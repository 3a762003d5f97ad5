// The same fear again (method N5): whether it was looked at within a day, and whether looking has become a loop.
#pragma once

#include <span>

#include "core/record/kinds.hpp"

namespace keel::guide {

// An examination that the journal holds.
struct Examined {
  Id id;
  std::int64_t at = 0;  // UTC ms
  record::ThoughtRecord body;
};

// The fear that is about to be examined. `again`: the earlier record, where the person said "this again".
struct Fear {
  std::string claim;
  std::optional<Id> person;
  std::optional<Id> again;
};

enum class Verdict {
  none,
  repeat,  // the same fear was examined within `repeat_within`
  loop,    // with this one there are more than `most_in_loop` examinations within `loop_within`
};
KEEL_VALUES(Verdict, none, repeat, loop)

inline constexpr std::int64_t repeat_within = std::int64_t{24} * 60 * 60 * 1000;      // ms
inline constexpr std::int64_t loop_within = std::int64_t{7} * 24 * 60 * 60 * 1000;  // ms
inline constexpr std::size_t most_in_loop = 5;

struct Repeats {
  Verdict verdict = Verdict::none;
  std::optional<Id> earlier{};  // the latest examination of the same fear within a day
};

// What counts: a question was answered. A claim alone was left at once, and a ticked safety item made it a concern (method P12),
// which is never held against anybody.
bool is_examination(const record::ThoughtRecord& body);

// At least half of the content words of the shorter text stand in both; texts without a word are alike in nothing.
bool shares_half(std::string_view one, std::string_view other);

// The same person or none in both, and either chosen again or claims that share half of their content words;
// case and accents do not count.
bool is_same_fear(const Fear& fear, const Examined& earlier);

// `earlier` in any order; what lies after `now` (UTC ms) does not count.
Repeats repeats(const Fear& fear, std::span<const Examined> earlier, std::int64_t now);

}  // namespace keel::guide
