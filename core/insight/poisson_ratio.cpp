// The likelihood ratio of a change under a Poisson law: a check beside the exact average.
#include <vector>

#include "core/insight/change_point.hpp"
#include "core/insight/daily.hpp"

namespace keel::insight {

Available<PoissonRatio> poisson_ratio(std::span<const std::int64_t> counts) {
  auto mean = mean_count(counts);
  if (!mean) return missing(mean.error());
  if (counts.size() < 2) return missing(Missing::too_few);
  auto part = [](double sum, double days) { return sum > 0 ? sum * std::log(sum / days) : 0; };
  std::vector<double> sums = prefix_sums(counts);
  double n = static_cast<double>(counts.size()), all = part(sums.back(), n);
  PoissonRatio result{1, -INFINITY, {}};
  for (std::size_t k = 1; k < counts.size(); ++k) {
    auto days = static_cast<double>(k);
    result.curve.push_back(2 * (part(sums[k], days) + part(sums.back() - sums[k], n - days) - all));
    if (result.curve.back() > result.ratio) {
      result.ratio = result.curve.back();
      result.best = k;
    }
  }
  return result;
}

}  // namespace keel::insight
