// Kaplan-Meier from counts per distinct time.
#include "core/insight/survival.hpp"

#include <algorithm>
#include <limits>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

constexpr double level_tolerance = 1.4901161193847656e-08;  // the square root of machine precision, as survfit compares levels

struct Entry {
  double time;
  bool ended;
};

std::vector<SurvivalRow> count_rows(std::span<const double> times, std::span<const std::uint8_t> ended) {
  std::vector<Entry> entries;
  entries.reserve(times.size());
  for (std::size_t i = 0; i < times.size(); ++i) entries.push_back({times[i], ended[i] != 0});
  std::ranges::sort(entries, {}, &Entry::time);
  std::vector<SurvivalRow> rows;
  auto left = static_cast<std::int64_t>(entries.size());
  for (const Entry& entry : entries) {
    if (rows.empty() || rows.back().time != entry.time) {
      rows.emplace_back();
      rows.back().time = entry.time;
      rows.back().at_risk = left;
    }
    ++(entry.ended ? rows.back().ended : rows.back().open);
    --left;
  }
  return rows;
}

Available<Range> log_log_range(double share, double error) {
  if (!(share > 0 && share < 1)) return missing(Missing::not_defined);
  double width = normal_975 * error / (share * std::log(share));
  return Range{std::pow(share, std::exp(-width)), std::pow(share, std::exp(width))};
}

// `level` is a curve that falls; not available where the band has no value.
Available<> first_time(const Survival& curve, double p, Available<> (*level)(const SurvivalRow&)) {
  const auto& rows = curve.rows;
  std::size_t at = 0;
  while (at < rows.size() && 1 - level(rows[at]).value_or(1) < p - level_tolerance) ++at;
  if (at == rows.size()) return missing(Missing::not_reached);
  double reached = 1 - *level(rows[at]);
  if (std::abs(reached - p) >= level_tolerance) return rows[at].time;
  for (std::size_t next = at + 1; next < rows.size(); ++next) {
    Available<> later = level(rows[next]);
    if (!later) return rows[at].time;
    if (*later < *level(rows[at])) return (rows[at].time + rows[next].time) / 2;
  }
  return (rows[at].time + rows.back().time) / 2;
}

}  // namespace

Available<Survival> survival(std::span<const double> times, std::span<const std::uint8_t> ended) {
  if (times.size() != ended.size() || !all_finite(times)) return missing(Missing::bad_input);
  if (std::ranges::any_of(times, [](double time) { return time < 0; })) return missing(Missing::bad_input);
  if (times.empty()) return missing(Missing::no_entries);
  Survival curve{static_cast<std::int64_t>(times.size()), 0, count_rows(times, ended)};
  double share = 1, spread = 0, hazard = 0, hazard_variance = 0;
  for (SurvivalRow& row : curve.rows) {
    auto n = static_cast<double>(row.at_risk), d = static_cast<double>(row.ended);
    curve.ended += row.ended;
    share = row.ended == row.at_risk ? 0 : share * (1 - d / n);
    spread += row.ended == row.at_risk ? 0 : d / (n * (n - d));
    row.still_there = share;
    row.hazard = hazard += d / n;
    row.hazard_variance = hazard_variance += d / (n * n);
    if (share == 0) {
      row.error = missing(Missing::not_defined);
      row.log_log = row.plain = missing(Missing::not_defined);
      continue;
    }
    double error = share * std::sqrt(spread);
    row.error = error;
    row.log_log = log_log_range(share, error);
    row.plain = Range{std::max(0.0, share - normal_975 * error), std::min(1.0, share + normal_975 * error)};
  }
  return curve;
}

Quantile quantile(const Survival& curve, double p) {
  return {first_time(curve, p, [](const SurvivalRow& row) -> Available<> { return row.still_there; }),
          first_time(curve, p, [](const SurvivalRow& row) { return lower_of(row.log_log); }),
          first_time(curve, p, [](const SurvivalRow& row) { return upper_of(row.log_log); })};
}

RestrictedMean restricted_mean(const Survival& curve, double horizon) {
  std::size_t inside = 0;
  while (inside < curve.rows.size() && curve.rows[inside].time < horizon) ++inside;
  double area = 0, variance = 0, end = horizon;
  for (std::size_t i = inside; i-- > 0;) {
    const SurvivalRow& row = curve.rows[i];
    area += row.still_there * (end - row.time);
    end = row.time;
    auto n = static_cast<double>(row.at_risk), d = static_cast<double>(row.ended);
    if (row.ended > 0 && row.ended < row.at_risk) variance += area * area * d / (n * (n - d));
  }
  return {horizon, area + end, std::sqrt(variance)};
}

const SurvivalRow* row_at(const Survival& curve, double time) {
  auto after = std::ranges::upper_bound(curve.rows, time, {}, &SurvivalRow::time);
  return after == curve.rows.begin() ? nullptr : &*(after - 1);
}

}  // namespace keel::insight
