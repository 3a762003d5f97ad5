// Cumulative incidence and its variance in one pass, by running sums.
#include "core/insight/incidence.hpp"

#include <algorithm>

#include "core/insight/special.hpp"
#include "core/insight/times.hpp"

namespace keel::insight {
namespace {

static_assert(cause_count + 1 == label_count);

// The variance of F at t is the sum over the times t_j up to it of
//   (F - F_j)^2 d/(n(n-d)) + S_-^2 d_k(n-d_k)/n^3 - 2 (F - F_j) S_- d_k/n^2;
// with the squares multiplied out every part is a running sum.
struct RunningVariance {
  double weight = 0, weight_share = 0, weight_square = 0, own = 0, cross = 0, cross_share = 0;

  void add(double at_risk, double all, double mine, double before, double share) {
    if (all < at_risk) {
      double w = all / (at_risk * (at_risk - all));
      weight += w;
      weight_share += w * share;
      weight_square += w * share * share;
    }
    own += before * before * mine * (at_risk - mine) / (at_risk * at_risk * at_risk);
    double c = before * mine / (at_risk * at_risk);
    cross += c;
    cross_share += c * share;
  }

  double at(double share) const {
    double sum = share * share * weight - 2 * share * weight_share + weight_square + own - 2 * (share * cross - cross_share);
    return std::max(0.0, sum);
  }
};

Available<Range> log_log_range(double share, double error, double z) {
  if (!(share > 0 && share < 1)) return missing(Missing::not_defined);
  double width = z * error / (share * std::log(share));
  return Range{std::pow(share, std::exp(-width)), std::pow(share, std::exp(width))};
}

bool is_usable(std::span<const double> times, std::span<const std::uint8_t> causes) {
  return times.size() == causes.size() && all_finite(times) && std::ranges::all_of(times, [](double time) { return time >= 0; }) &&
         std::ranges::all_of(causes, [](std::uint8_t cause) { return cause <= cause_count; });
}

}  // namespace

Available<Incidence> incidence(std::span<const double> times, std::span<const std::uint8_t> causes, double width) {
  if (!is_usable(times, causes)) return missing(Missing::bad_input);
  if (times.empty()) return missing(Missing::no_entries);
  Incidence curve;
  curve.count = static_cast<std::int64_t>(times.size());
  std::array<RunningVariance, cause_count> variance;
  std::array<double, cause_count> share{};
  double before = 1;
  for (const TimeCounts& now : count_times(times, causes)) {
    std::int64_t ends = 0;
    for (std::size_t k = 1; k <= cause_count; ++k) ends += now.of[k];
    auto n = static_cast<double>(now.at_risk);
    IncidenceRow row;
    row.time = now.time;
    row.at_risk = now.at_risk;
    for (std::size_t k = 0; k < cause_count; ++k) {
      auto mine = static_cast<double>(now.of[k + 1]);
      share[k] += before * mine / n;
      variance[k].add(n, static_cast<double>(ends), mine, before, share[k]);
      double error = std::sqrt(variance[k].at(share[k]));
      row.causes[k] = {share[k], error, log_log_range(share[k], error, width)};
      curve.ended[k] += now.of[k + 1];
    }
    curve.open += now.of[still_open];
    row.still_there = before = ends == now.at_risk ? 0 : before * (1 - static_cast<double>(ends) / n);
    curve.rows.push_back(row);
  }
  return curve;
}

RestrictedTimes restricted_times(const Incidence& curve, double horizon) {
  RestrictedTimes times;
  times.still_there = std::min(horizon, curve.rows.empty() ? horizon : curve.rows.front().time);
  for (std::size_t i = 0; i < curve.rows.size() && curve.rows[i].time < horizon; ++i) {
    const IncidenceRow& row = curve.rows[i];
    double length = (i + 1 < curve.rows.size() ? std::min(horizon, curve.rows[i + 1].time) : horizon) - row.time;
    times.still_there += row.still_there * length;
    for (std::size_t k = 0; k < cause_count; ++k) times.behind[k] += row.causes[k].share * length;
  }
  return times;
}

const IncidenceRow* row_at(const Incidence& curve, double time) {
  auto after = std::ranges::upper_bound(curve.rows, time, {}, &IncidenceRow::time);
  return after == curve.rows.begin() ? nullptr : &*(after - 1);
}

}  // namespace keel::insight
