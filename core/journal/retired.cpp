// Ranges of retired numbers, kept joined.
#include "core/journal/retired.hpp"

#include <algorithm>

namespace keel::journal {

void Retired::add(const Device& device, Range range) {
  auto& list = ranges_[device];
  auto from = std::ranges::lower_bound(list, range.first, {}, [](const Range& held) { return held.last + 1; });
  auto to = from;
  while (to != list.end() && to->first <= range.last + 1) {
    range.first = std::min(range.first, to->first);
    range.last = std::max(range.last, to->last);
    ++to;
  }
  list.insert(list.erase(from, to), range);
}

bool Retired::holds(const Device& device, std::uint64_t number) const {
  if (ranges_.empty()) return false;
  auto found = ranges_.find(device);
  if (found == ranges_.end()) return false;
  auto range = std::ranges::lower_bound(found->second, number, {}, &Range::last);
  return range != found->second.end() && range->first <= number;
}

void Retired::add_all(const Retired& other) {
  for (const auto& [device, list] : other.ranges_)
    for (Range range : list) add(device, range);
}

}  // namespace keel::journal
