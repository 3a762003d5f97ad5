// S by counting inversions.
#include <algorithm>
#include <numeric>
#include <vector>

#include "core/insight/inversions.hpp"
#include "core/insight/special.hpp"
#include "core/insight/trend.hpp"

namespace keel::insight {
namespace {

// Sums over runs of equal values in a sorted list.
struct Ties {
  double pairs = 0, cubes = 0, weighted = 0;  // sums of t(t-1), t(t-1)(t-2), t(t-1)(2t+5)
};

template <class Same>
Ties ties(std::size_t count, Same same) {
  Ties sums;
  for (std::size_t i = 0; i < count;) {
    std::size_t end = i + 1;
    while (end < count && same(i, end)) ++end;
    auto t = static_cast<double>(end - i);
    sums.pairs += t * (t - 1);
    sums.cubes += t * (t - 1) * (t - 2);
    sums.weighted += t * (t - 1) * (2 * t + 5);
    i = end;
  }
  return sums;
}

}  // namespace

Available<MannKendall> mann_kendall(std::span<const double> times, std::span<const double> values) {
  if (times.size() != values.size() || !all_finite(times) || !all_finite(values)) return missing(Missing::bad_input);
  if (times.empty()) return missing(Missing::no_entries);
  if (times.size() < 2) return missing(Missing::too_few);
  std::vector<std::size_t> order(times.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return times[a] != times[b] ? times[a] < times[b] : values[a] < values[b]; });
  std::vector<double> y;
  for (std::size_t i : order) y.push_back(values[i]);
  Ties x_ties = ties(order.size(), [&](std::size_t a, std::size_t b) { return times[order[a]] == times[order[b]]; });
  Ties both = ties(order.size(), [&](std::size_t a, std::size_t b) { return times[order[a]] == times[order[b]] && y[a] == y[b]; });
  auto falling = count_inversions(y);  // sorts y
  Ties y_ties = ties(y.size(), [&](std::size_t a, std::size_t b) { return y[a] == y[b]; });
  auto n = static_cast<double>(y.size());
  double pairs = n * (n - 1), moving = (pairs - x_ties.pairs - y_ties.pairs + both.pairs) / 2;
  MannKendall result{std::llround(moving) - 2 * falling, 0, 0, 1, missing(Missing::all_equal)};
  result.variance = (n * (n - 1) * (2 * n + 5) - x_ties.weighted - y_ties.weighted) / 18 + x_ties.pairs * y_ties.pairs / (2 * pairs);
  if (n > 2) result.variance += x_ties.cubes * y_ties.cubes / (9 * pairs * (n - 2));
  auto s = static_cast<double>(result.s);
  if (result.s != 0 && result.variance > 0) result.z = (s - (s > 0 ? 1 : -1)) / std::sqrt(result.variance);
  result.p = std::min(1.0, 2 * normal_upper(std::abs(result.z)));
  double room = (pairs - x_ties.pairs) * (pairs - y_ties.pairs);
  if (room > 0) result.tau = 2 * s / std::sqrt(room);
  return result;
}

}  // namespace keel::insight
