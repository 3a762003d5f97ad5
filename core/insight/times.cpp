// Whole minutes by a table, other times by sorting.
#include "core/insight/times.hpp"

#include <algorithm>

namespace keel::insight {
namespace {

constexpr std::size_t table_size = 1441;

bool fits_table(std::span<const double> times) {
  return std::ranges::all_of(times, [](double time) { return time >= 0 && time < table_size && time == static_cast<double>(static_cast<int>(time)); });
}

void add(std::vector<TimeCounts>& counts, double time, std::uint8_t label) {
  if (counts.empty() || counts.back().time != time) counts.push_back({time, 0, {}});
  ++counts.back().of[label];
}

}  // namespace

std::vector<TimeCounts> count_times(std::span<const double> times, std::span<const std::uint8_t> labels) {
  std::vector<TimeCounts> counts;
  if (fits_table(times)) {
    std::vector<TimeCounts> table(table_size);
    for (std::size_t i = 0; i < times.size(); ++i) ++table[static_cast<std::size_t>(times[i])].of[labels[i]];
    for (std::size_t minute = 0; minute < table_size; ++minute) {
      if (table[minute].of == std::array<std::int64_t, label_count>{}) continue;
      table[minute].time = static_cast<double>(minute);
      counts.push_back(table[minute]);
    }
  } else {
    std::vector<std::pair<double, std::uint8_t>> entries;
    entries.reserve(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) entries.emplace_back(times[i], labels[i]);
    std::ranges::sort(entries);
    for (auto [time, label] : entries) add(counts, time, label);
  }
  std::int64_t later = 0;
  for (std::size_t i = counts.size(); i-- > 0;) {
    for (std::int64_t of : counts[i].of) later += of;
    counts[i].at_risk = later;
  }
  return counts;
}

}  // namespace keel::insight
