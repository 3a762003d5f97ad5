// Entries counted by their time: the form in which curves are worked out, whatever the number of entries.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace keel::insight {

inline constexpr std::size_t label_count = 4;

// One distinct time, with how many entries of each label there were.
struct TimeCounts {
  double time = 0;
  std::int64_t at_risk = 0;  // entries of this time and later
  std::array<std::int64_t, label_count> of{};
};

// `labels` below label_count. In order of time; O(n) for whole minutes up to a day, else O(n log n).
std::vector<TimeCounts> count_times(std::span<const double> times, std::span<const std::uint8_t> labels);

}  // namespace keel::insight
