// Whole percents by a table, other chances by sorting.
#include "core/insight/chances.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace keel::insight {
namespace {

bool is_whole_percent(double chance) { return std::abs(chance * 100 - std::round(chance * 100)) < 1e-9; }

std::vector<ChanceCount> by_percent(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  std::array<ChanceCount, 101> table{};
  for (std::size_t i = 0; i < chances.size(); ++i) {
    ChanceCount& slot = table[static_cast<std::size_t>(std::lround(chances[i] * 100))];
    (happened[i] != 0 ? slot.happened : slot.did_not) += 1;
  }
  std::vector<ChanceCount> counts;
  for (std::size_t percent = 0; percent < table.size(); ++percent) {
    if (table[percent].count() == 0) continue;
    table[percent].chance = static_cast<double>(percent) / 100;
    counts.push_back(table[percent]);
  }
  return counts;
}

std::vector<ChanceCount> by_value(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return chances[i]; });
  std::vector<ChanceCount> counts;
  for (std::size_t i : order) {
    if (counts.empty() || counts.back().chance != chances[i]) counts.push_back({chances[i], 0, 0});
    (happened[i] != 0 ? counts.back().happened : counts.back().did_not) += 1;
  }
  return counts;
}

}  // namespace

Available<std::vector<ChanceCount>> count_chances(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  if (chances.size() != happened.size()) return missing(Missing::bad_input);
  bool whole = true;
  for (std::size_t i = 0; i < chances.size(); ++i) {
    if (!(chances[i] >= 0 && chances[i] <= 1) || happened[i] > 1) return missing(Missing::bad_input);
    whole = whole && is_whole_percent(chances[i]);
  }
  if (chances.empty()) return missing(Missing::no_entries);
  return whole ? by_percent(chances, happened) : by_value(chances, happened);
}

}  // namespace keel::insight
