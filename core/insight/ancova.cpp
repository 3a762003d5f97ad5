// Least squares in closed form from sums within groups.
#include "core/insight/ancova.hpp"

#include <algorithm>
#include <map>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// Sums over rows; distress is whole numbers, so they are exact.
struct Sums {
  double n = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0;
  void add(double before, double after, double w) {
    n += w;
    x += w * before;
    y += w * after;
    xx += w * before * before;
    xy += w * before * after;
    yy += w * after * after;
  }
  double sxx() const { return xx - x * x / n; }
  double sxy() const { return xy - x * y / n; }
  double syy() const { return yy - y * y / n; }
};

struct Within {
  double sxx = 0, sxy = 0, syy = 0;
};

// Rows around the first one, so that large values lose no digits.
std::map<std::int64_t, Sums> sums_by_group(std::span<const double> before, std::span<const double> after, std::span<const std::int64_t> group,
                                           std::span<const double> weights, Sums& all, double x0, double y0) {
  std::map<std::int64_t, Sums> groups;
  for (std::size_t i = 0; i < before.size(); ++i) {
    double weight = weights.empty() ? 1 : weights[i];
    if (weight <= 0) continue;
    groups[group[i]].add(before[i] - x0, after[i] - y0, weight);
    all.add(before[i] - x0, after[i] - y0, weight);
  }
  return groups;
}

void add_groups(Ancova& to, const std::map<std::int64_t, Sums>& groups, const Sums& all, double x0, double y0) {
  double mean = all.x / all.n;
  for (const auto& [number, sums] : groups) {
    double off = sums.x / sums.n - mean;
    // A slope that is known better moves the adjusted mean less: the variance of the slope is the posterior one.
    double error = std::sqrt(to.residual_sd * to.residual_sd / sums.n + off * off * to.slope_error * to.slope_error);
    to.groups.push_back({number, std::llround(sums.n), y0 + sums.y / sums.n - to.slope * off, error,
                         (sums.y - sums.x) / sums.n + y0 - x0});
  }
}

}  // namespace

Available<Ancova> ancova(std::span<const double> before, std::span<const double> after, std::span<const std::int64_t> group, SlopePrior prior,
                         std::span<const double> weights) {
  if (before.size() != after.size() || before.size() != group.size() || !all_finite(before) || !all_finite(after)) return missing(Missing::bad_input);
  if (!weights.empty() && (weights.size() != before.size() || !all_finite(weights))) return missing(Missing::bad_input);
  if (before.empty()) return missing(Missing::no_entries);
  Sums all;
  double x0 = std::round(before[0]), y0 = std::round(after[0]);
  auto groups = sums_by_group(before, after, group, weights, all, x0, y0);
  Within within;
  for (const auto& [number, sums] : groups) {
    within.sxx += sums.sxx();
    within.sxy += sums.sxy();
    within.syy += sums.syy();
  }
  Ancova result;
  double parameters = static_cast<double>(groups.size());
  result.freedom = all.n - parameters - 1;
  if (result.freedom < 1) return missing(Missing::too_few);
  if (!(within.sxx > 0)) return missing(Missing::all_equal);
  result.slope = within.sxy / within.sxx;
  double residual = std::max(0.0, within.syy - result.slope * within.sxy), variance = residual / result.freedom;
  double slope_variance = variance / within.sxx;
  if (prior.sd > 0) {
    double trust = slope_variance / (slope_variance + prior.sd * prior.sd);
    result.slope += trust * (prior.mean - result.slope);
    slope_variance *= 1 - trust;
  }
  result.mean_before = x0 + all.x / all.n;
  result.residual_sd = std::sqrt(variance);
  result.slope_error = std::sqrt(slope_variance);
  add_groups(result, groups, all, x0, y0);
  double together = all.sxx() > 0 ? all.syy() - all.sxy() * all.sxy() / all.sxx() : all.syy();
  bool comparable = groups.size() > 1 && residual > 0;
  result.f = comparable ? Available<>(std::max(0.0, together - residual) / (parameters - 1) / variance) : missing(Missing::not_defined);
  result.p = comparable ? Available<>(f_upper(*result.f, parameters - 1, result.freedom)) : missing(Missing::not_defined);
  return result;
}

}  // namespace keel::insight
