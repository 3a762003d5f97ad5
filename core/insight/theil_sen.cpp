// Slopes at given ranks: of few points all slopes are laid out; of many, the wanted one is closed in on by counting how many slopes
// lie below a guess (inversions of value - guess * time), until few enough are left to lay out.
#include <algorithm>
#include <numeric>
#include <vector>

#include "core/insight/inversions.hpp"
#include "core/insight/special.hpp"
#include "core/insight/trend.hpp"

namespace keel::insight {
namespace {

constexpr std::size_t most_laid_out = 4'000'000;

class Slopes {
 public:
  Slopes(std::span<const double> times, std::span<const double> values) {
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return times[a] != times[b] ? times[a] < times[b] : values[a] < values[b]; });
    for (std::size_t i : order) {
      x_.push_back(times[i]);
      y_.push_back(values[i]);
    }
    pairs_ = static_cast<std::int64_t>(x_.size()) * static_cast<std::int64_t>(x_.size() - 1) / 2;
    for (std::size_t i = 0; i < x_.size();) {
      std::size_t end = i + 1;
      while (end < x_.size() && x_[end] == x_[i]) ++end;
      pairs_ -= static_cast<std::int64_t>(end - i) * static_cast<std::int64_t>(end - i - 1) / 2;
      i = end;
    }
    if (static_cast<std::size_t>(pairs_) <= most_laid_out) lay_out();
  }

  std::int64_t pairs() const { return pairs_; }

  // The slope of rank `k`, from 1.
  double at_rank(std::int64_t k) {
    if (!all_.empty()) {
      auto nth = all_.begin() + (k - 1);
      std::ranges::nth_element(all_, nth);
      return *nth;
    }
    return close_in(k);
  }

  double median_of_rest(double slope) const {
    std::vector<double> rest;
    for (std::size_t i = 0; i < x_.size(); ++i) rest.push_back(y_[i] - slope * x_[i]);
    std::ranges::sort(rest);
    return (rest[(rest.size() - 1) / 2] + rest[rest.size() / 2]) / 2;
  }

 private:
  double slope(std::size_t i, std::size_t j) const { return (y_[j] - y_[i]) / (x_[j] - x_[i]); }

  void lay_out() {
    all_.reserve(static_cast<std::size_t>(pairs_));
    for (std::size_t i = 0; i < x_.size(); ++i)
      for (std::size_t j = i + 1; j < x_.size(); ++j)
        if (x_[j] > x_[i]) all_.push_back(slope(i, j));
  }

  // How many slopes lie below.
  std::int64_t below(double limit) const {
    std::vector<double> rest;
    rest.reserve(x_.size());
    for (std::size_t i = 0; i < x_.size(); ++i) rest.push_back(y_[i] - limit * x_[i]);
    for (std::size_t i = 0; i < x_.size();) {
      std::size_t end = i + 1;
      while (end < x_.size() && x_[end] == x_[i]) ++end;
      if (end - i > 1) std::sort(rest.begin() + static_cast<std::ptrdiff_t>(i), rest.begin() + static_cast<std::ptrdiff_t>(end));
      i = end;
    }
    return count_inversions(rest);
  }

  // A slope near the wanted rank from slopes spread over all pairs.
  std::vector<double> sample() const {
    std::vector<double> some;
    std::uint64_t state = 1;
    for (int i = 0; i < 4000; ++i) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      auto a = static_cast<std::size_t>((state >> 33) % x_.size());
      state = state * 6364136223846793005U + 1442695040888963407U;
      auto b = static_cast<std::size_t>((state >> 33) % x_.size());
      if (x_[a] != x_[b]) some.push_back(slope(std::min(a, b), std::max(a, b)));
    }
    std::ranges::sort(some);
    return some;
  }

  double close_in(std::int64_t k) const {
    auto some = sample();
    double low = some.front(), high = some.back(), width = std::max(high - low, 1e-300);
    std::int64_t below_low = below(low), below_high = below(high);
    for (double step = width; below_low >= k; step *= 2) below_low = below(low -= step);
    for (double step = width; below_high < k; step *= 2) below_high = below(high += step);
    for (int round = 0; round < 200 && static_cast<std::size_t>(below_high - below_low) > most_laid_out / 2; ++round) {
      double span = high - low;
      if (span <= 1e-14 * std::max(std::abs(low), std::abs(high))) return (low + high) / 2;
      double share = static_cast<double>(k - below_low) / static_cast<double>(below_high - below_low);
      // Every third step halves, so that a pile of equal slopes cannot hold the guesses up.
      double guess = round % 3 == 2 ? low + span / 2 : low + span * share, edge = round % 3 == 2 ? 0 : span * 0.02;
      for (double at : {std::max(guess - edge, low + span * 1e-3), std::min(guess + edge, high - span * 1e-3)}) {
        if (at <= low || at >= high) continue;
        std::int64_t here = below(at);
        (here < k ? low : high) = at;
        (here < k ? below_low : below_high) = here;
      }
    }
    return laid_out_between(low, high, k - below_low);
  }

  double laid_out_between(double low, double high, std::int64_t rank) const {
    std::vector<std::size_t> order(x_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> rest_high;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return y_[i] - low * x_[i]; });
    for (std::size_t i : order) rest_high.push_back(y_[i] - high * x_[i]);
    std::vector<double> between;
    for (auto [a, b] : list_inversions(rest_high, most_laid_out)) {
      if (x_[order[a]] != x_[order[b]]) between.push_back(slope(order[a], order[b]));
    }
    if (between.empty()) return (low + high) / 2;
    auto nth = between.begin() + std::clamp<std::int64_t>(rank - 1, 0, static_cast<std::int64_t>(between.size()) - 1);
    std::ranges::nth_element(between, nth);
    return *nth;
  }

  std::vector<double> x_, y_, all_;
  std::int64_t pairs_ = 0;
};

}  // namespace

Available<Slope> theil_sen(std::span<const double> times, std::span<const double> values, double widen) {
  auto kendall = mann_kendall(times, values);
  if (!kendall) return missing(kendall.error());
  if (!(widen >= 1)) return missing(Missing::bad_input);
  Slopes slopes(times, values);
  std::int64_t pairs = slopes.pairs();
  if (pairs == 0) return missing(Missing::all_equal);
  Slope result{.pairs = pairs, .lower = missing(Missing::too_few), .upper = missing(Missing::too_few)};
  result.slope = (slopes.at_rank((pairs + 1) / 2) + slopes.at_rank(pairs / 2 + 1)) / 2;
  result.intercept = slopes.median_of_rest(result.slope);
  double reach = normal_975 * std::sqrt(kendall->variance * widen), all = static_cast<double>(pairs);
  result.rank_lower = static_cast<std::int64_t>(std::floor((all - reach) / 2));
  result.rank_upper = static_cast<std::int64_t>(std::ceil((all + reach) / 2)) + 1;
  if (result.rank_lower >= 1) result.lower = slopes.at_rank(result.rank_lower);
  if (result.rank_upper <= pairs) result.upper = slopes.at_rank(result.rank_upper);
  return result;
}

}  // namespace keel::insight
