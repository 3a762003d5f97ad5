// Kaplan-Meier from counts per distinct time.
#include "core/insight/survival.hpp"

#include <algorithm>

#include "core/insight/times.hpp"

namespace keel::insight {
namespace {

constexpr double level_tolerance = 1.4901161193847656e-08;  // the square root of machine precision, as survfit compares levels

std::vector<SurvivalRow> count_rows(std::span<const double> times, std::span<const std::uint8_t> ended) {
  std::vector<std::uint8_t> labels;
  labels.reserve(ended.size());
  for (std::uint8_t one : ended) labels.push_back(one != 0 ? 1 : 0);
  std::vector<SurvivalRow> rows;
  for (const TimeCounts& counts : count_times(times, labels)) {
    SurvivalRow& row = rows.emplace_back();
    row.time = counts.time;
    row.at_risk = counts.at_risk;
    row.open = counts.of[0];
    row.ended = counts.of[1];
  }
  return rows;
}

Available<Range> log_log_range(double share, double error, double z) {
  if (!(share > 0 && share < 1)) return missing(Missing::not_defined);
  double width = z * error / (share * std::log(share));
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

Available<Survival> survival(std::span<const double> times, std::span<const std::uint8_t> ended, double width) {
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
    row.log_log = log_log_range(share, error, width);
    row.plain = Range{std::max(0.0, share - width * error), std::min(1.0, share + width * error)};
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
