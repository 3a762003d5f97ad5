// Pairs of a list that stand in falling order, counted or named, by merging. O(n log n), and the pairs named.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace keel::insight {

// How many pairs fall; sorts the list.
std::int64_t count_inversions(std::vector<double>& values);

// The pairs of positions (earlier, later) whose values fall; at most `most` of them.
std::vector<std::pair<std::uint32_t, std::uint32_t>> list_inversions(std::span<const double> values, std::size_t most);

}  // namespace keel::insight
