// Weekly medians and their trend.
#include "core/insight/progress.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

#include "core/insight/weeks.hpp"

namespace keel::insight {
namespace {

constexpr std::int32_t most_weeks = 520;  // a trend is about the last ten years at most

std::vector<double> ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
  std::vector<double> rank(values.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i;
    while (end < order.size() && values[order[end]] == values[order[i]]) ++end;
    for (std::size_t k = i; k < end; ++k) rank[order[k]] = static_cast<double>(i + end - 1) / 2;
    i = end;
  }
  return rank;
}

// Correlation of each value's rank with the one before.
double lag_one(std::span<const double> values) {
  auto rank = ranks(values);
  double mean = (static_cast<double>(rank.size()) - 1) / 2, own = 0, next = 0;
  for (std::size_t i = 0; i < rank.size(); ++i) {
    own += (rank[i] - mean) * (rank[i] - mean);
    if (i > 0) next += (rank[i] - mean) * (rank[i - 1] - mean);
  }
  return own > 0 ? next / own : 0;
}

double median_of(std::vector<double>& values) {
  auto upper = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, upper);
  if (values.size() % 2 == 1) return *upper;
  return (*std::max_element(values.begin(), upper) + *upper) / 2;
}

struct WeekMedians {
  std::vector<double> week, minutes;
};

Available<WeekMedians> medians_of(std::span<const RecoveryEntry> entries, std::int32_t today, Recovery& counts) {
  std::map<std::int32_t, std::vector<double>> by_week;
  std::pair<const std::int32_t, std::vector<double>>* last = nullptr;  // entries come in the order of time mostly
  for (const RecoveryEntry& entry : entries) {
    if (!std::isfinite(entry.minutes) || entry.minutes < 0) return missing(Missing::bad_input);
    if (entry.day >= today) continue;
    std::int32_t week = week_of(entry.day);
    if (!last || last->first != week) last = &*by_week.try_emplace(week).first;
    last->second.push_back(entry.minutes);
  }
  WeekMedians medians;
  std::int32_t first = by_week.empty() ? 0 : by_week.rbegin()->first - most_weeks;
  for (auto& [week, minutes] : by_week) {
    if (week <= first) continue;
    counts.episodes += static_cast<std::int64_t>(minutes.size());
    if (minutes.size() < 2) continue;
    medians.week.push_back(week);
    medians.minutes.push_back(median_of(minutes));
    counts.medians.push_back({monday_of(week), medians.minutes.back()});
  }
  counts.weeks = static_cast<std::int64_t>(medians.week.size());
  return medians;
}

// Where the limits of the slope lead from the middle of the line, to its two ends.
void set_fan(Recovery& found, double weeks) {
  found.start_range = {found.start, found.start};
  found.now_range = {found.now, found.now};
  if (!found.change_range) return;
  double middle = (found.start + found.now) / 2, half = weeks / 2 / weeks_a_month;
  double low = found.change_range->lower * half, high = found.change_range->upper * half;
  found.start_range = {std::max(0.0, middle - high), std::max(0.0, middle - low)};
  found.now_range = {std::max(0.0, middle + low), std::max(0.0, middle + high)};
}

}  // namespace

Available<Recovery> recovery(std::span<const RecoveryEntry> entries, std::int32_t today) {
  Recovery found{.change_range = missing(Missing::too_few), .start_range = {}, .now_range = {}, .medians = {}};
  auto medians = medians_of(entries, today, found);
  if (!medians) return missing(medians.error());
  if (found.episodes == 0) return missing(Missing::no_entries);
  if (found.weeks < 4) return missing(Missing::too_few);
  auto plain = theil_sen(medians->week, medians->minutes);
  auto kendall = mann_kendall(medians->week, medians->minutes);
  if (!plain || !kendall) return missing(Missing::too_few);
  std::vector<double> rest;
  for (std::size_t i = 0; i < medians->week.size(); ++i) rest.push_back(medians->minutes[i] - plain->slope * medians->week[i]);
  found.carried_over = lag_one(rest);
  // What carries over makes weeks tell less than they seem to.
  double r = std::abs(found.carried_over) > 0.2 ? std::clamp(found.carried_over, -0.66, 0.66) : 0, widen = std::clamp((1 + r) / (1 - r), 1.0, 5.0);
  auto line = widen > 1 ? theil_sen(medians->week, medians->minutes, widen) : plain;
  if (!line) return missing(line.error());
  found.p = std::erfc(std::abs(kendall->z) / std::sqrt(2 * widen));
  found.start = std::max(0.0, line->intercept + line->slope * medians->week.front());
  found.now = std::max(0.0, line->intercept + line->slope * medians->week.back());
  found.change_per_month = line->slope * weeks_a_month;
  if (line->lower && line->upper) found.change_range = Range{*line->lower * weeks_a_month, *line->upper * weeks_a_month};
  set_fan(found, medians->week.back() - medians->week.front());
  bool enough = found.weeks >= 8 && found.episodes >= 20;
  found.showing = enough ? Showing::shown : Showing::early_sign;
  if (kendall->variance == 0) found.direction = Direction::unchanged;
  else if (enough && found.p < 0.02 && std::abs(found.now - found.start) >= 0.1 * found.start) {
    found.direction = found.now < found.start ? Direction::shorter : Direction::longer;
  }
  return found;
}

}  // namespace keel::insight
