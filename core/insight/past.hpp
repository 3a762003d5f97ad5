// What was entered before today, in the order of time: insights end with yesterday.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace keel::insight {

// Something that was so or not, on a local day since 1970.
struct ShareEntry {
  bool yes = false;
  std::int32_t day = 0;
};

template <class Entry>
std::vector<Entry> past_of(std::span<const Entry> entries, std::int32_t today) {
  std::vector<Entry> past;
  for (const Entry& entry : entries)
    if (entry.day < today) past.push_back(entry);
  if (!std::ranges::is_sorted(past, {}, &Entry::day)) std::ranges::stable_sort(past, {}, &Entry::day);
  return past;
}

}  // namespace keel::insight
