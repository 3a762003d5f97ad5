// Stated chances counted by their value: whole percents by a table, so that 100,000 fears cost one pass.
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct ChanceCount {
  double chance = 0, happened = 0, did_not = 0;
  double count() const { return happened + did_not; }
};

// By rising chance. bad_input outside 0..1, for outcomes other than 0 and 1, and for lists of different lengths; no_entries.
Available<std::vector<ChanceCount>> count_chances(std::span<const double> chances, std::span<const std::uint8_t> happened);

}  // namespace keel::insight
