// The shown versions by the episode that they belong to, laid out in one pass when somebody asks.
#pragma once

#include <span>

#include "core/journal/version.hpp"

namespace keel::journal {

class ByEpisode {
 public:
  bool is_built() const { return built_; }
  // `shown` oldest first; every episode of `versions` is below `episodes`.
  void build(std::span<const Index> shown, std::span<const Version> versions, std::size_t episodes);
  void clear() { *this = ByEpisode(); }

  // Oldest first; empty when nothing of it is shown.
  std::span<const Index> of(std::uint32_t episode) const;

 private:
  bool built_ = false;
  std::vector<Index> starts_;   // where the moments of each episode begin, and where the last one's end
  std::vector<Index> moments_;
};

}  // namespace keel::journal
