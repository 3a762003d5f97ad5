// The closed form given tau, mixed over the grid.
#include "core/insight/pooling.hpp"

#include <algorithm>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// Everything given one tau.
struct Given {
  double tau = 0, weight = 0, mean = 0, mean_variance = 0;
  std::vector<double> keep;  // b = tau^2 / v: how much a group keeps of its own mean
};

Given given_tau(double tau, std::span<const double> means, std::span<const double> errors, double scale) {
  Given at{.tau = tau, .keep = {}};
  double precision = 0, logs = 0;
  for (std::size_t k = 0; k < means.size(); ++k) {
    double v = errors[k] * errors[k] + tau * tau;
    precision += 1 / v;
    at.mean += means[k] / v;
    logs += std::log(v);
    at.keep.push_back(tau * tau / v);
  }
  at.mean /= precision;
  at.mean_variance = 1 / precision;
  double squares = 0;
  for (std::size_t k = 0; k < means.size(); ++k) {
    double off = means[k] - at.mean;
    squares += off * off / (errors[k] * errors[k] + tau * tau);
  }
  at.weight = -tau * tau / (2 * scale * scale) - 0.5 * logs - 0.5 * std::log(precision) - 0.5 * squares;  // still a logarithm
  return at;
}

std::vector<Given> whole_grid(std::span<const double> means, std::span<const double> errors, TauGrid grid) {
  std::vector<Given> all;
  double most = -INFINITY, sum = 0;
  for (int i = 0; i < grid.points; ++i) {
    all.push_back(given_tau(grid.most * i / (grid.points - 1), means, errors, grid.scale));
    most = std::max(most, all.back().weight);
  }
  for (Given& at : all) sum += at.weight = std::exp(at.weight - most);
  for (Given& at : all) at.weight /= sum;
  return all;
}

// Mean and variance of "group k minus the mean of all groups" given tau.
struct Contrast {
  double mean = 0, variance = 0;
};

Contrast contrast_of(std::size_t k, const Given& at, std::span<const double> means, std::span<const double> errors) {
  Contrast contrast;
  double rest = 0, groups = static_cast<double>(means.size());
  for (std::size_t j = 0; j < means.size(); ++j) {
    double c = (j == k ? 1 : 0) - 1 / groups;
    contrast.mean += c * (at.mean + at.keep[j] * (means[j] - at.mean));
    contrast.variance += c * c * at.keep[j] * errors[j] * errors[j];
    rest += c * (1 - at.keep[j]);
  }
  contrast.variance += at.mean_variance * rest * rest;
  return contrast;
}

double chance_above(double limit, const Contrast& contrast) {
  if (contrast.variance > 0) return normal_upper((limit - contrast.mean) / std::sqrt(contrast.variance));
  // Without variance all groups are the same: the contrast is 0.
  return limit < 0 ? 1 : limit > 0 ? 0 : 0.5;
}

PooledGroup mix(std::size_t k, std::span<const Given> grid, std::span<const double> means, std::span<const double> errors, double margin) {
  PooledGroup group;
  group.above = 0;
  double square = 0, contrast_square = 0;
  for (const Given& at : grid) {
    double b = at.keep[k], mean = at.mean + b * (means[k] - at.mean);
    double variance = b * errors[k] * errors[k] + (1 - b) * (1 - b) * at.mean_variance;
    group.mean += at.weight * mean;
    square += at.weight * (variance + mean * mean);
    Contrast contrast = contrast_of(k, at, means, errors);
    group.contrast += at.weight * contrast.mean;
    contrast_square += at.weight * (contrast.variance + contrast.mean * contrast.mean);
    group.above += at.weight * chance_above(0, contrast);
    group.above_margin += at.weight * chance_above(margin, contrast);
    group.below_margin += at.weight * (1 - chance_above(-margin, contrast));
  }
  group.sd = std::sqrt(std::max(0.0, square - group.mean * group.mean));
  group.contrast_sd = std::sqrt(std::max(0.0, contrast_square - group.contrast * group.contrast));
  return group;
}

}  // namespace

Available<Pooled> pool(std::span<const double> means, std::span<const double> errors, TauGrid grid, double margin) {
  if (means.size() != errors.size() || !all_finite(means) || !all_finite(errors)) return missing(Missing::bad_input);
  if (std::ranges::any_of(errors, [](double error) { return error <= 0; }) || grid.points < 2 || !(grid.most > 0) || !(grid.scale > 0)) {
    return missing(Missing::bad_input);
  }
  if (means.empty()) return missing(Missing::no_entries);
  if (means.size() < 2) return missing(Missing::too_few);
  auto points = whole_grid(means, errors, grid);
  Pooled pooled;
  double spread = 0;
  for (const Given& at : points) {
    pooled.mean += at.weight * at.mean;
    pooled.tau += at.weight * at.tau;
    spread += at.weight * (at.tau * at.tau + at.mean_variance);
  }
  pooled.new_sd = std::sqrt(spread);
  for (std::size_t k = 0; k < means.size(); ++k) pooled.groups.push_back(mix(k, points, means, errors, margin));
  return pooled;
}

}  // namespace keel::insight
