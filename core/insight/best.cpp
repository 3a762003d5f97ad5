// The integral as a sum: its ends are flat, so trapezoids are exact to rounding where the widths are alike.
#include "core/insight/best.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// Points for standard deviations that are alike, and where one is ten times another.
constexpr int alike = 400, unlike = 4000;

double chance_of(std::size_t k, std::span<const double> means, std::span<const double> sds, double sign, int points) {
  double sum = 0, step = 16.0 / points;
  for (int i = 0; i <= points; ++i) {
    double z = -8 + step * i, x = means[k] + sds[k] * z, product = normal_density(z);
    for (std::size_t j = 0; j < means.size() && product > 0; ++j) {
      if (j != k) product *= normal_cdf(sign * (x - means[j]) / sds[j]);
    }
    sum += product;
  }
  return std::min(1.0, sum * step);
}

}  // namespace

Available<std::vector<double>> chance_of_best(std::span<const double> means, std::span<const double> sds, Better better) {
  if (means.size() != sds.size() || !all_finite(means) || !all_finite(sds)) return missing(Missing::bad_input);
  if (means.empty()) return missing(Missing::no_entries);
  auto [least, most] = std::ranges::minmax(sds);
  if (least <= 0) return missing(Missing::bad_input);
  std::vector<double> chances;
  for (std::size_t k = 0; k < means.size(); ++k) {
    chances.push_back(chance_of(k, means, sds, better == Better::higher ? 1 : -1, most > 10 * least ? unlike : alike));
  }
  return chances;
}

}  // namespace keel::insight
