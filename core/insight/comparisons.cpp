// Welch, Fisher, and corrections for many looks.
#include "core/insight/comparisons.hpp"

#include <algorithm>
#include <numeric>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

struct Moments {
  double n = 0, mean = 0, variance = 0;
};

Moments moments(std::span<const double> values) {
  Moments m{static_cast<double>(values.size())};
  for (double value : values) m.mean += value / m.n;
  for (double value : values) m.variance += (value - m.mean) * (value - m.mean) / (m.n - 1);
  return m;
}

double log_choose(double n, double k) { return log_gamma(n + 1) - log_gamma(k + 1) - log_gamma(n - k + 1); }

}  // namespace

Available<Welch> welch(std::span<const double> a, std::span<const double> b) {
  if (!all_finite(a) || !all_finite(b)) return missing(Missing::bad_input);
  if (a.size() < 2 || b.size() < 2) return missing(Missing::too_few);
  Moments one = moments(a), other = moments(b);
  double va = one.variance / one.n, vb = other.variance / other.n, error = std::sqrt(va + vb);
  if (!(error > 0)) return missing(Missing::all_equal);
  Welch result;
  result.difference = one.mean - other.mean;
  result.t = result.difference / error;
  result.freedom = (va + vb) * (va + vb) / (va * va / (one.n - 1) + vb * vb / (other.n - 1));
  result.p = 2 * student_t_cdf(-std::abs(result.t), result.freedom);
  double half = student_t_quantile(0.975, result.freedom) * error;
  result.range = {result.difference - half, result.difference + half};
  return result;
}

Available<> fisher(const std::array<std::int64_t, 4>& table) {
  if (std::ranges::any_of(table, [](std::int64_t cell) { return cell < 0; })) return missing(Missing::bad_input);
  auto [a, b, c, d] = table;
  std::int64_t row = a + b, column = a + c, all = a + b + c + d;
  if (all == 0) return missing(Missing::no_entries);
  auto chance = [&](std::int64_t cell) {
    auto x = static_cast<double>(cell), r = static_cast<double>(row), n = static_cast<double>(all), k = static_cast<double>(column);
    return std::exp(log_choose(r, x) + log_choose(n - r, k - x) - log_choose(n, k));
  };
  // Tables that are as likely but for rounding count as well.
  double limit = chance(a) * (1 + 1e-7), p = 0;
  for (std::int64_t cell = std::max<std::int64_t>(0, row + column - all); cell <= std::min(row, column); ++cell) {
    if (double here = chance(cell); here <= limit) p += here;
  }
  return std::min(1.0, p);
}

Available<Adjusted> adjust(std::span<const double> p) {
  if (!all_finite(p) || std::ranges::any_of(p, [](double one) { return one < 0 || one > 1; })) return missing(Missing::bad_input);
  if (p.empty()) return missing(Missing::no_entries);
  auto n = static_cast<double>(p.size());
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return p[i]; });
  double harmonic = 0;
  for (double k = 1; k <= n; ++k) harmonic += 1 / k;
  Adjusted result{std::vector<double>(p.size()), std::vector<double>(p.size()), std::vector<double>(p.size())};
  double least = 1, least_yekutieli = 1, most = 0;
  for (std::size_t rank = p.size(); rank-- > 0;) {
    double scaled = p[order[rank]] * n / static_cast<double>(rank + 1);
    least = std::min(least, scaled);
    least_yekutieli = std::min(least_yekutieli, harmonic * scaled);
    result.benjamini_hochberg[order[rank]] = least;
    result.benjamini_yekutieli[order[rank]] = least_yekutieli;
  }
  for (std::size_t rank = 0; rank < p.size(); ++rank) {
    most = std::max(most, std::min(1.0, (n - static_cast<double>(rank)) * p[order[rank]]));
    result.holm[order[rank]] = most;
  }
  return result;
}

}  // namespace keel::insight
