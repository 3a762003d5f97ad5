// How often there was a pause: shares of thirds and their slope.
#include <algorithm>
#include <vector>

#include "core/insight/progress.hpp"
#include "core/insight/proportion.hpp"
#include "core/insight/weeks.hpp"

namespace keel::insight {
namespace {

void set_thirds(Pauses& found, std::span<const ShareEntry> past) {
  std::size_t third = past.size() / 3;
  auto paused_in = [](std::span<const ShareEntry> part) { return static_cast<std::int64_t>(std::ranges::count_if(part, &ShareEntry::yes)); };
  found.first_of = found.last_of = static_cast<std::int64_t>(third);
  found.first_count = paused_in(past.first(third));
  found.last_count = paused_in(past.last(third));
  found.first = *jeffreys_range(found.first_count, found.first_of);
  found.last = *jeffreys_range(found.last_count, found.last_of);
}

// A row a week.
struct Weeks {
  std::vector<double> months, paused, not_paused;
};

Weeks weeks_of(std::span<const ShareEntry> past) {
  Weeks weeks;
  for (const ShareEntry& entry : past) {
    double at = week_of(entry.day) / weeks_a_month;
    if (weeks.months.empty() || weeks.months.back() != at) {
      weeks.months.push_back(at);
      weeks.paused.push_back(0);
      weeks.not_paused.push_back(0);
    }
    (entry.yes ? weeks.paused : weeks.not_paused).back() += 1;
  }
  return weeks;
}

}  // namespace

Available<Pauses> pauses(std::span<const ShareEntry> entries, std::int32_t today) {
  auto past = past_of(entries, today);
  if (past.empty()) return missing(Missing::no_entries);
  if (past.size() < 6) return missing(Missing::too_few);
  Pauses found;
  set_thirds(found, past);
  Weeks weeks = weeks_of(past);
  bool enough = past.size() >= 20 && past.back().day - past.front().day >= 56;
  found.showing = enough ? Showing::shown : Showing::early_sign;
  auto trend = logistic_of_counts(weeks.months, weeks.paused, weeks.not_paused, 1);
  if (!trend) {
    found.direction = Direction::unchanged;
    return found;
  }
  found.slope = trend->slope;
  found.slope_error = trend->slope_error;
  constexpr double z_98 = 2.3263478740408408;
  double start = static_cast<double>(found.first_count) / static_cast<double>(found.first_of), now = static_cast<double>(found.last_count) / static_cast<double>(found.last_of);
  bool differs = std::abs(now - start) >= 0.1 * start && (now - start) * found.slope > 0;
  if (enough && differs && std::abs(found.slope) > z_98 * found.slope_error) found.direction = found.slope < 0 ? Direction::shorter : Direction::longer;
  return found;
}

}  // namespace keel::insight
