// The rate, and changes by splitting.
#include "core/insight/asked_again.hpp"

#include <algorithm>
#include <map>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

constexpr std::size_t days_for_rate = 14, days_for_change = 28, shortest = 14, most_changes = 4, margin = 7;
constexpr double sure = 0.9;

struct ByDay {
  std::vector<std::int32_t> days;
  std::vector<std::int64_t> counts;
};

void split(const ByDay& all, std::size_t from, std::size_t to, std::vector<Change>& changes) {
  if (to - from < 2 * shortest || changes.size() >= most_changes) return;
  auto found = change_point(std::span(all.counts).subspan(from, to - from), margin);
  if (!found || found->chance < sure) return;
  auto day = [&](std::size_t before) { return all.days[from + before]; };
  changes.push_back({day(found->window_first), day(found->window_last), found->mean_before, found->mean_after, found->chance});
  split(all, from, from + found->mode, changes);
  split(all, from + found->mode, to, changes);
}

}  // namespace

Available<AskedAgain> asked_again(std::span<const DayCount> entries, std::int32_t today) {
  std::map<std::int32_t, std::int64_t> sums;
  for (const DayCount& entry : entries) {
    if (entry.count < 0) return missing(Missing::bad_input);
    if (entry.day < today) sums[entry.day] += entry.count;
  }
  ByDay all;
  for (auto [day, count] : sums) {
    all.days.push_back(day);
    all.counts.push_back(count);
  }
  auto rate = daily_rate(all.counts);
  if (!rate) return missing(rate.error());
  if (all.days.size() < days_for_rate) return missing(Missing::too_few);
  auto spread = negative_binomial(all.counts);
  if (!spread) return missing(spread.error());
  AskedAgain found{Showing::early_sign, rate->days, std::ranges::count(all.counts, 0), *rate, rate->jeffreys, spread->size, {}};
  if (spread->size) {
    double half = normal_975 * spread->mean_error;
    found.mean_range = {std::max(0.0, rate->rate - half), rate->rate + half};
  }
  if (all.days.size() < days_for_change) return found;
  found.showing = Showing::shown;
  split(all, 0, all.days.size(), found.changes);
  std::ranges::sort(found.changes, {}, &Change::from);
  return found;
}

}  // namespace keel::insight
