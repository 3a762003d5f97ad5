// Cross products in one pass, and ridge regression on them.
#include "core/insight/tags.hpp"

#include <algorithm>

namespace keel::insight {
namespace {

bool is_usable(const Tagged& episodes) {
  if (episodes.first.size() != episodes.distress.size() + 1 || !all_finite(episodes.distress)) return false;
  if (episodes.first.front() != 0 || episodes.first.back() != episodes.tags.size()) return false;
  return std::ranges::is_sorted(episodes.first) &&
         std::ranges::all_of(episodes.tags, [&](std::uint32_t tag) { return tag < episodes.tag_count; });
}

}  // namespace

Available<CrossProducts> cross_products(const Tagged& episodes) {
  if (!is_usable(episodes)) return missing(Missing::bad_input);
  if (episodes.distress.empty()) return missing(Missing::no_entries);
  CrossProducts products{Symmetric(episodes.tag_count + 1), std::vector<double>(episodes.tag_count + 1), 0, 0};
  for (std::size_t i = 0; i < episodes.distress.size(); ++i) {
    double y = episodes.distress[i];
    products.count += 1;
    products.yy += y * y;
    products.xx.at(0, 0) += 1;
    products.xy[0] += y;
    auto tags = episodes.tags.subspan(episodes.first[i], episodes.first[i + 1] - episodes.first[i]);
    for (std::uint32_t tag : tags) {
      products.xy[tag + 1] += y;
      products.xx.at(tag + 1, 0) += 1;
      for (std::uint32_t other : tags) products.xx.at(tag + 1, other + 1) += 1;
    }
  }
  return products;
}

Available<TagEffects> ridge(const CrossProducts& products, std::span<const double> tau2, double sigma2) {
  std::size_t size = products.xx.size();
  if (tau2.size() + 1 != size || !(sigma2 > 0) || !std::isfinite(sigma2)) return missing(Missing::bad_input);
  if (std::ranges::any_of(tau2, [](double one) { return !(one > 0) || !std::isfinite(one); })) return missing(Missing::bad_input);
  Symmetric precision(size);
  std::vector<double> estimate(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) precision.at(i, j) = products.xx.at(i, j) / sigma2;
    if (i > 0) precision.at(i, i) += 1 / tau2[i - 1];
    estimate[i] = products.xy[i] / sigma2;
  }
  if (!factor(precision)) return missing(Missing::not_defined);
  solve(precision, estimate);
  std::vector<double> variance = inverse_diagonal(precision);
  for (double& one : variance) one = std::sqrt(one);
  return TagEffects{estimate[0], variance[0], {estimate.begin() + 1, estimate.end()}, {variance.begin() + 1, variance.end()}};
}

}  // namespace keel::insight
