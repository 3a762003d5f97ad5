// Which columns are others than before, and of episodes what the questions take of them.
#pragma once

#include <span>

#include "core/observe/rows.hpp"

namespace keel::observe {

struct Changed {
  bool episodes = false;
  bool about = false;   // tags, people and sorts, with the distress they go with
  bool starts = false;  // when, and how strongly
  bool calm = false;    // minutes until it was calm, or until it was heard of last
  bool ends = false;    // whether there was a pause
  bool levels = false;  // from the first light to the last
  bool uses = false, urges = false, fears = false, days = false, asked = false;

  bool any() const { return episodes || uses || urges || fears || days || asked; }
  void add(const Changed& more);
  void all_of_episodes() { episodes = about = starts = calm = ends = levels = true; }
};
// Each column tells of the days before today, so another day changes all.
inline constexpr Changed everything = {true, true, true, true, true, true, true, true, true, true, true};

// Some rows were exchanged for others, both in the order of time.
void compare(std::span<const EpisodeRow* const> before, std::span<const EpisodeRow* const> after, const Names& names, Changed& changed);

}  // namespace keel::observe
