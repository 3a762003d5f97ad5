// Blocks, the clock, the wave and the week, each with its gate.
#include "core/insight/when.hpp"

#include <algorithm>

namespace keel::insight {
namespace {

constexpr std::int64_t episodes_to_claim = 30, days_to_claim = 14;
constexpr double sure = 0.01;

std::size_t weekday_of(std::int32_t day) { return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7); }  // Monday is 0

void sort_out(std::vector<std::int32_t>& days) {
  std::ranges::sort(days);
  auto [end, last] = std::ranges::unique(days);
  days.erase(end, last);
}

void set_blocks(When& found, bool enough) {
  std::array<double, block_count> counts{}, days{};
  for (std::size_t k = 0; k < block_count; ++k) counts[k] = static_cast<double>(found.blocks[k].episodes);
  days.fill(static_cast<double>(found.observed));
  auto rates = block_rates(counts, days);
  if (!rates) return;
  found.overall = static_cast<double>(found.episodes) / static_cast<double>(found.observed) / block_count;
  for (std::size_t k = 0; k < block_count; ++k) {
    HourBlock& block = found.blocks[k];
    block.rate = (*rates)[k].rate;
    block.range = (*rates)[k].range;
    bool differs = block.range.lower > found.overall || block.range.upper < found.overall;
    if (enough && differs && found.clock.p < sure) block.showing = Showing::shown;
  }
}

// The unit is a day with an episode: several on one day are one.
void set_weekdays(When& found, std::span<const std::int32_t> with_episode, std::span<const std::int32_t> observed) {
  std::array<double, 7> counts{}, exposure{};
  for (std::int32_t day : with_episode) counts[weekday_of(day)] += 1;
  for (std::int32_t day : observed) exposure[weekday_of(day)] += 1;
  for (std::size_t k = 0; k < 7; ++k) found.weekday_days[k] = static_cast<std::int64_t>(counts[k]);
  found.weekday = missing(Missing::too_few);
  if (std::ranges::min(exposure) < 2) return;
  double all = static_cast<double>(with_episode.size()), days = static_cast<double>(observed.size());
  if (all * std::ranges::min(exposure) / days >= 3) {
    found.weekday = weekdays(counts, exposure);
  } else {
    found.is_weekend_only = true;
    std::array<double, 2> part_counts{}, part_exposure{};
    for (std::size_t k = 0; k < 7; ++k) {
      part_counts[k >= 5 ? 1 : 0] += counts[k];
      part_exposure[k >= 5 ? 1 : 0] += exposure[k];
    }
    if (all * part_exposure[1] / days >= 3) found.weekday = weekdays(part_counts, part_exposure);
  }
  bool enough = found.episodes >= episodes_to_claim && found.days >= days_to_claim;
  if (enough && found.weekday && found.weekday->p < sure) found.weekday_showing = Showing::shown;
}

}  // namespace

Available<When> when(std::span<const WhenEntry> entries, std::span<const std::int32_t> observed, std::int32_t today) {
  std::vector<double> hours, distress;
  std::vector<std::int32_t> with_episode, days;
  When found;
  for (const WhenEntry& entry : entries) {
    if (!(entry.hour >= 0 && entry.hour < 24) || !std::isfinite(entry.distress)) return missing(Missing::bad_input);
    if (entry.day >= today) continue;
    hours.push_back(entry.hour);
    distress.push_back(entry.distress);
    if (with_episode.empty() || with_episode.back() != entry.day) with_episode.push_back(entry.day);
    double since = entry.hour - first_block;
    ++found.blocks[static_cast<std::size_t>((since < 0 ? since + 24 : since) / 4)].episodes;
  }
  auto clock = circular(hours);
  if (!clock) return missing(clock.error());
  sort_out(with_episode);
  for (std::int32_t day : observed)
    if (day < today) days.push_back(day);
  days.insert(days.end(), with_episode.begin(), with_episode.end());
  sort_out(days);
  found.episodes = static_cast<std::int64_t>(hours.size());
  found.days = static_cast<std::int64_t>(with_episode.size());
  found.observed = static_cast<std::int64_t>(days.size());
  found.clock = *clock;
  bool enough = found.episodes >= episodes_to_claim && found.days >= days_to_claim;
  set_blocks(found, enough);
  found.strength = harmonic(hours, distress);
  if (enough && found.strength && found.strength->p < sure) found.strength_showing = Showing::shown;
  set_weekdays(found, with_episode, days);
  return found;
}

}  // namespace keel::insight
