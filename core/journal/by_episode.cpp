// Counting first, so that all moments lie in one array.
#include "core/journal/by_episode.hpp"

namespace keel::journal {

void ByEpisode::build(std::span<const Index> shown, std::span<const Version> versions, std::size_t episodes) {
  built_ = true;
  starts_.assign(episodes + 1, 0);
  for (Index index : shown)
    if (versions[index].episode != none) ++starts_[versions[index].episode + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  moments_.resize(starts_.back());
  std::vector<Index> ends = starts_;
  for (Index index : shown)
    if (versions[index].episode != none) moments_[ends[versions[index].episode]++] = index;
}

std::span<const Index> ByEpisode::of(std::uint32_t episode) const {
  if (episode == none || episode + 1 >= starts_.size()) return {};
  return std::span(moments_).subspan(starts_[episode], starts_[episode + 1] - starts_[episode]);
}

}  // namespace keel::journal
