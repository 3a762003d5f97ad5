// One list for each id, linked through all entries.
#include "core/observe/said.hpp"

namespace keel::observe {

void Said::add(const Id& about, const Key& key, std::uint8_t word) {
  auto [place, is_first] = first_.try_emplace(about, none);
  entries_.push_back({key, place->second, word});
  place->second = static_cast<std::uint32_t>(entries_.size() - 1);
}

void Said::remove(const Id& about, const Key& key) {
  auto found = first_.find(about);
  if (found == first_.end()) return;
  std::uint32_t* link = &found->second;
  while (*link != none && entries_[*link].key != key) link = &entries_[*link].next;
  if (*link != none) *link = entries_[*link].next;
}

}  // namespace keel::observe
