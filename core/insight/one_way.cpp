// The root of the restricted likelihood's slope in lambda = tau^2 / sigma^2.
#include "core/insight/one_way.hpp"

#include <algorithm>
#include <map>

namespace keel::insight {
namespace {

struct At {
  double slope = 0, mean = 0, weight = 0, sigma2 = 0;
};

At at_lambda(const GroupSums& sums, double lambda) {
  At at;
  double square_weights = 0;
  for (std::size_t k = 0; k < sums.mean.size(); ++k) {
    double w = sums.count[k] / (1 + sums.count[k] * lambda);
    at.weight += w;
    square_weights += w * w;
    at.mean += w * sums.mean[k];
  }
  at.mean /= at.weight;
  double q = sums.within, square_gaps = 0;
  for (std::size_t k = 0; k < sums.mean.size(); ++k) {
    double w = sums.count[k] / (1 + sums.count[k] * lambda), off = sums.mean[k] - at.mean;
    q += w * off * off;
    square_gaps += w * w * off * off;
  }
  at.sigma2 = q / (sums.total - 1);
  // Multiplied by q, so that entries without any spread give a number too.
  at.slope = -(sums.total - 1) * square_gaps + q * (at.weight - square_weights / at.weight);
  return at;
}

double best_lambda(const GroupSums& sums) {
  if (at_lambda(sums, 0).slope >= 0) return 0;
  double low = 0, high = 1;
  while (at_lambda(sums, high).slope < 0 && high < 1e12) high *= 2;
  for (int step = 0; step < 200 && high - low > 1e-15 * high; ++step) {
    double middle = (low + high) / 2;
    (at_lambda(sums, middle).slope < 0 ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

std::vector<double> GroupSums::errors() const {
  double spread = (4.0 * 4.0 + within) / (4.0 + total - static_cast<double>(count.size()));
  std::vector<double> all;
  for (double n : count) all.push_back(std::sqrt(spread / n));
  return all;
}

Available<GroupSums> group_sums(std::span<const double> values, std::span<const std::int64_t> group) {
  if (values.size() != group.size() || !all_finite(values)) return missing(Missing::bad_input);
  if (values.empty()) return missing(Missing::no_entries);
  struct Sums {
    double n = 0, sum = 0, squares = 0;
  };
  std::map<std::int64_t, Sums> by_group;
  double origin = std::round(values[0]);  // near the values, so that squares keep their digits
  for (std::size_t i = 0; i < values.size(); ++i) {
    Sums& sums = by_group[group[i]];
    double off = values[i] - origin;
    sums.n += 1;
    sums.sum += off;
    sums.squares += off * off;
  }
  GroupSums result;
  for (const auto& [number, sums] : by_group) {
    result.count.push_back(sums.n);
    result.mean.push_back(origin + sums.sum / sums.n);
    result.within += std::max(0.0, sums.squares - sums.sum * sums.sum / sums.n);
    result.total += sums.n;
  }
  return result;
}

Available<OneWay> one_way(const GroupSums& sums) {
  auto groups = static_cast<double>(sums.mean.size());
  if (sums.total == 0) return missing(Missing::no_entries);
  if (groups < 2 || sums.total <= groups) return missing(Missing::too_few);
  double lambda = best_lambda(sums);
  At at = at_lambda(sums, lambda);
  OneWay result{at.mean, std::sqrt(at.sigma2 / at.weight), at.sigma2, lambda * at.sigma2, {}};
  for (std::size_t k = 0; k < sums.mean.size(); ++k) {
    double n = sums.count[k], shrink = 1 / (1 + n * lambda), effect = lambda * n * shrink * (sums.mean[k] - at.mean);
    double conditional = lambda * at.sigma2 * shrink;
    double variance = conditional + shrink * shrink * at.sigma2 / at.weight;
    result.groups.push_back({shrink, effect, std::sqrt(conditional), at.mean + effect, std::sqrt(variance)});
  }
  return result;
}

}  // namespace keel::insight
