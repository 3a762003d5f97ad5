// Restricted maximum likelihood over the families' variances, each relative to the noise (the criterion that lme4 minimises:
// Bates and others 2015), by golden sections along one family after the other.
#include <algorithm>
#include <numbers>

#include "core/insight/tags.hpp"

namespace keel::insight {
namespace {

struct Fitted {
  double criterion = INFINITY, sigma2 = 0;
  std::vector<double> estimate;  // intercept first, effects in units of theta
};

// theta: the relative standard deviation tau / sigma of each family.
Fitted fit(const CrossProducts& products, std::span<const std::size_t> family, std::span<const double> theta) {
  std::size_t tags = family.size(), size = tags + 1;
  auto scale = [&](std::size_t i) { return i == 0 ? 1.0 : theta[family[i - 1]]; };
  // The intercept last, so that its pivot is the variance left of it after the effects.
  auto place = [&](std::size_t i) { return i == 0 ? tags : i - 1; };
  Symmetric system(size);
  std::vector<double> right(size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double cell = products.xx.at(i, j) * scale(i) * scale(j) + (i == j && i > 0 ? 1 : 0);
      system.at(std::max(place(i), place(j)), std::min(place(i), place(j))) = cell;
    }
    right[place(i)] = products.xy[i] * scale(i);
  }
  Fitted result;
  if (!factor(system)) return result;
  result.estimate = right;
  solve(system, result.estimate);
  double residual = products.yy;
  for (std::size_t i = 0; i < size; ++i) residual -= result.estimate[i] * right[i];
  double freedom = products.count - 1;
  result.sigma2 = residual / freedom;
  result.criterion = log_determinant(system) + freedom * (1 + std::log(2 * std::numbers::pi * result.sigma2));
  return result;
}

// The value of one theta that makes the criterion least, the others held.
double best_along(const CrossProducts& products, std::span<const std::size_t> family, std::vector<double>& theta, std::size_t which, double width) {
  constexpr double golden = 0.6180339887498949;
  auto value = [&](double at) {
    theta[which] = at;
    return fit(products, family, theta).criterion;
  };
  double centre = theta[which], low = std::max(0.0, centre - width), high = centre + width;
  double left = high - golden * (high - low), right = low + golden * (high - low), at_left = value(left), at_right = value(right);
  while (high - low > 1e-9 * (1 + high)) {
    if (at_left <= at_right) {
      high = right;
      right = left;
      at_right = at_left;
      at_left = value(left = high - golden * (high - low));
    } else {
      low = left;
      left = right;
      at_left = at_right;
      at_right = value(right = low + golden * (high - low));
    }
  }
  double best = (low + high) / 2;
  if (low < 1e-6 && value(0) <= value(best)) best = 0;
  return theta[which] = best;
}

}  // namespace

Available<Crossed> crossed(const CrossProducts& products, std::span<const std::size_t> family, std::size_t families) {
  if (family.size() + 1 != products.xx.size() || std::ranges::any_of(family, [&](std::size_t f) { return f >= families; })) {
    return missing(Missing::bad_input);
  }
  if (products.count < 3) return missing(Missing::too_few);
  if (products.yy - products.xy[0] * products.xy[0] / products.count <= 0) return missing(Missing::all_equal);
  std::vector<double> theta(families, 1.0);
  double width = 4, before = INFINITY;
  for (int round = 0; round < 60; ++round) {
    double moved = 0;
    for (std::size_t f = 0; f < families; ++f) {
      double from = theta[f];
      moved = std::max(moved, std::abs(best_along(products, family, theta, f, width) - from));
    }
    double now = fit(products, family, theta).criterion;
    if (moved < 1e-7 || before - now < 1e-13 * std::abs(now)) break;
    before = now;
    width = std::max(4 * moved, 1e-3);
  }
  Fitted best = fit(products, family, theta);
  if (!std::isfinite(best.criterion) || !(best.sigma2 > 0)) return missing(Missing::not_defined);
  Crossed result{best.estimate[family.size()], best.sigma2, best.criterion, {}, {}};
  for (double one : theta) result.tau2.push_back(one * one * best.sigma2);
  for (std::size_t i = 0; i < family.size(); ++i) result.effect.push_back(theta[family[i]] * best.estimate[i]);
  return result;
}

}  // namespace keel::insight
