// Sorts the urges into arrays, checks the gate, and asks both curves.
#include "core/insight/urge_curve.hpp"

#include <algorithm>
#include <map>

#include "core/insight/draws.hpp"

namespace keel::insight {
namespace {

struct Arrays {
  std::vector<double> minutes;
  std::vector<std::uint8_t> causes, ended;
  std::vector<std::int32_t> day;
};

// The median's range from 200 journals made of whole days drawn again: urges of one day resemble each other.
void resample_days(const Arrays& arrays, double width, Quantile& half) {
  std::map<std::int32_t, std::vector<std::size_t>> by_day;
  for (std::size_t row = 0; row < arrays.day.size(); ++row) by_day[arrays.day[row]].push_back(row);
  std::vector<const std::vector<std::size_t>*> days;
  for (const auto& [day, rows] : by_day) days.push_back(&rows);
  Draws draws(20'240'117);
  std::vector<double> medians;
  for (int round = 0; round < 200; ++round) {
    std::vector<double> minutes;
    std::vector<std::uint8_t> ended;
    for (std::size_t i = 0; i < days.size(); ++i) {
      for (std::size_t row : *days[draws.below(days.size())]) {
        minutes.push_back(arrays.minutes[row]);
        ended.push_back(arrays.ended[row]);
      }
    }
    auto curve = survival(minutes, ended);
    medians.push_back(curve ? quantile(*curve, 0.5).estimate.value_or(INFINITY) : INFINITY);
  }
  std::ranges::sort(medians);
  auto tail = static_cast<std::size_t>(std::lround(200 * normal_upper(width)));
  auto limit = [](double minutes) { return std::isfinite(minutes) ? Available<>(minutes) : missing(Missing::not_reached); };
  // Never narrower than without resampling.
  half.lower = limit(std::min(medians[tail], half.lower.value_or(INFINITY)));
  half.upper = half.upper ? limit(std::max(medians[199 - tail], *half.upper)) : half.upper;
}

// How many days there are, and how many urges the fullest holds.
struct DayCounts {
  std::int64_t days = 0, most = 0;
};

DayCounts count_days(std::vector<std::int32_t> day) {
  if (!std::ranges::is_sorted(day)) std::ranges::sort(day);
  DayCounts counts;
  std::int64_t here = 0;
  for (std::size_t i = 0; i < day.size(); ++i) {
    bool is_new = i == 0 || day[i] != day[i - 1];
    counts.days += is_new ? 1 : 0;
    here = is_new ? 1 : here + 1;
    counts.most = std::max(counts.most, here);
  }
  return counts;
}

}  // namespace

Available<UrgeCurve> urge_curve(std::span<const UrgeEntry> entries, std::int32_t today, UrgeRules rules) {
  Arrays arrays;
  UrgeCurve result;
  std::int64_t passed = 0;
  for (const UrgeEntry& entry : entries) {
    if (!std::isfinite(entry.minutes) || entry.minutes < 0) return missing(Missing::bad_input);
    if (entry.day >= today) continue;
    arrays.day.push_back(entry.day);
    arrays.minutes.push_back(entry.minutes);
    arrays.causes.push_back(static_cast<std::uint8_t>(entry.ending));
    arrays.ended.push_back(entry.ending != UrgeEnding::open ? 1 : 0);
    result.ended += arrays.ended.back();
    passed += entry.ending == UrgeEnding::passed ? 1 : 0;
    result.forgotten += entry.ending == UrgeEnding::open && entry.forgotten ? 1 : 0;
  }
  result.count = static_cast<std::int64_t>(arrays.minutes.size());
  DayCounts days = count_days(arrays.day);
  result.days = days.days;
  result.open = result.count - result.ended;
  if (result.count == 0) return missing(Missing::no_entries);
  if (result.ended == 0) return missing(Missing::nothing_ended);
  bool forgets = static_cast<double>(result.forgotten) > rules.most_forgotten * static_cast<double>(result.count);
  if (result.ended < rules.ended || result.days < rules.days || forgets) return missing(Missing::too_few);
  double width = result.ended < 15 ? normal_90 : normal_975;
  result.range_share = result.ended < 15 ? 0.8 : 0.95;
  result.showing = Showing::shown;
  result.may_say_passes = passed >= rules.passed;
  auto any = survival(arrays.minutes, arrays.ended, width);
  auto each = incidence(arrays.minutes, arrays.causes, width);
  if (!any || !each) return missing(Missing::bad_input);
  result.half = quantile(*any, 0.5);
  if (static_cast<double>(days.most) > rules.most_of_a_day * static_cast<double>(result.count)) resample_days(arrays, width, result.half);
  result.mean = restricted_mean(*any, rules.horizon);
  result.times = restricted_times(*each, rules.horizon);
  result.curve = std::move(*each);
  return result;
}

}  // namespace keel::insight
