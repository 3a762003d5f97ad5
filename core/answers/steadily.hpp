// What holds for three entries in a row, for answers that look at entries in the order of time.
#pragma once

#include <algorithm>

#include "core/insight/direction.hpp"
#include "core/insight/steady.hpp"

namespace keel::answers {

template <class Entry>
std::span<const Entry> all_but(std::span<const Entry> entries, std::size_t back) {
  return entries.first(entries.size() - std::min(back, entries.size()));
}

// A direction is told once it held for three entries.
template <class Answer, class Ask>
insight::Direction steady_direction(std::size_t entries, insight::Backwards<Answer, Ask>& found) {
  using insight::Direction;
  for (Direction one : {Direction::shorter, Direction::longer, Direction::unchanged}) {
    bool held = insight::is_steadily_shown(entries, [&](std::size_t back) { return found.without(back) && found.without(back)->direction == one; });
    if (held) return one;
  }
  return Direction::unclear;
}

}  // namespace keel::answers
