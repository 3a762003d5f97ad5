// Both comparisons: cut in the middle, compare, and the gate that they share.
#include "core/insight/halves.hpp"

#include <algorithm>
#include <vector>

#include "core/insight/days.hpp"
#include "core/insight/survival.hpp"

namespace keel::insight {
namespace {

constexpr std::size_t entries_a_half = 6;
constexpr std::int64_t entries_to_claim = 20, days_to_claim = 10;
constexpr std::int32_t span_to_claim = 56;
constexpr double sure = 0.01;           // to each side
constexpr double least_change = 0.1;    // of where it started
constexpr double most_open = 0.25;

template <class Entry>
bool is_enough(std::span<const Entry> past) {
  Days days;
  for (const Entry& entry : past) days.add(entry.day);
  return static_cast<std::int64_t>(past.size()) >= entries_to_claim && days.count() >= days_to_claim && past.back().day - past.front().day >= span_to_claim;
}

struct Half {
  Survival curve;
  RestrictedMean mean;
};

Available<Half> half_of(std::span<const CalmEntry> entries) {
  std::vector<double> minutes;
  std::vector<std::uint8_t> calm;
  for (const CalmEntry& entry : entries) {
    minutes.push_back(entry.minutes);
    calm.push_back(entry.calm ? 1 : 0);
  }
  auto curve = survival(minutes, calm);
  if (!curve) return missing(curve.error());
  if (curve->ended == 0) return missing(Missing::nothing_ended);
  RestrictedMean mean = restricted_mean(*curve, calm_horizon);
  return Half{*std::move(curve), mean};
}

Range range_of(const RestrictedMean& mean) {
  return {std::max(0.0, mean.estimate - normal_975 * mean.error), std::min(calm_horizon, mean.estimate + normal_975 * mean.error)};
}

void compare(const Half& first, const Half& last, CalmHalves& found) {
  double difference = found.last - found.first, error = std::hypot(first.mean.error, last.mean.error);
  if (error > 0) {
    found.z = difference / error;
    found.p = 2 * student_t_cdf(-std::abs(found.z), static_cast<double>(first.curve.ended + last.curve.ended - 1));
  } else {
    // Minutes that never differ within a half: any difference is one.
    found.p = difference == 0 ? 1 : 0;
  }
}

}  // namespace

Available<CalmHalves> calm_halves(std::span<const CalmEntry> entries, std::int32_t today) {
  if (std::ranges::any_of(entries, [](const CalmEntry& entry) { return !std::isfinite(entry.minutes) || entry.minutes < 0; })) return missing(Missing::bad_input);
  auto past = past_of(entries, today);
  if (past.empty()) return missing(Missing::no_entries);
  if (past.size() < 2 * entries_a_half) return missing(Missing::too_few);
  auto all = std::span<const CalmEntry>(past);
  auto first = half_of(all.first(past.size() / 2)), last = half_of(all.subspan(past.size() / 2));
  if (!first || !last) return missing(first ? last.error() : first.error());
  CalmHalves found;
  found.entries = static_cast<std::int64_t>(past.size());
  found.open = std::ranges::count_if(past, [](const CalmEntry& entry) { return !entry.calm; });
  found.first = first->mean.estimate;
  found.last = last->mean.estimate;
  found.first_range = range_of(first->mean);
  found.last_range = range_of(last->mean);
  compare(*first, *last, found);
  bool enough = is_enough(all);
  found.showing = enough ? Showing::shown : Showing::early_sign;
  bool is_open_often = static_cast<double>(found.open) > most_open * static_cast<double>(found.entries);
  if (enough && !is_open_often && found.p < 2 * sure && std::abs(found.last - found.first) >= least_change * found.first)
    found.direction = found.last < found.first ? Direction::shorter : Direction::longer;
  return found;
}

Available<ShareHalves> share_halves(std::span<const ShareEntry> entries, std::int32_t today) {
  auto past = past_of(entries, today);
  if (past.empty()) return missing(Missing::no_entries);
  if (past.size() < 2 * entries_a_half) return missing(Missing::too_few);
  ShareHalves found;
  for (std::size_t i = 0; i < past.size(); ++i) {
    bool is_first = i < past.size() / 2;
    ++(is_first ? found.first_of : found.last_of);
    if (past[i].yes) ++(is_first ? found.first : found.last);
  }
  auto posterior = [](std::int64_t yes, std::int64_t of) { return Beta{static_cast<double>(yes) + 0.5, static_cast<double>(of - yes) + 0.5}; };
  auto difference = share_difference(posterior(found.first, found.first_of), posterior(found.last, found.last_of));
  if (!difference) return missing(difference.error());
  found.difference = *difference;
  bool enough = is_enough(std::span<const ShareEntry>(past));
  found.showing = enough ? Showing::shown : Showing::early_sign;
  double start = static_cast<double>(found.first) / static_cast<double>(found.first_of);
  bool is_sure = found.difference.positive >= 1 - sure || found.difference.positive <= sure;
  if (enough && is_sure && std::abs(found.difference.mean) >= least_change * start)
    found.direction = found.difference.mean > 0 ? Direction::longer : Direction::shorter;
  return found;
}

}  // namespace keel::insight
