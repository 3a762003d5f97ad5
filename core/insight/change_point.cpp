// Every place of the change under every size, from prefix sums.
#include "core/insight/change_point.hpp"

#include <algorithm>
#include <numeric>

#include "core/insight/daily.hpp"
#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// The logarithm of a segment's marginal likelihood, without the part that does not depend on where the segments end.
class Segments {
 public:
  Segments(double size, double prior_mean, std::size_t days) : size_(size), prior_mean_(prior_mean), a_(1 + size / prior_mean) {
    if (size > 0)
      for (std::size_t m = 0; m <= days; ++m) gammas_.push_back(log_gamma(a_ + static_cast<double>(m) * size));
  }

  // `days` with a total of `sum`.
  double operator()(std::size_t days, double sum, double log_gamma_of_sum) const {
    auto m = static_cast<double>(days);
    // Poisson with an exponential prior on its mean.
    if (size_ < 0) return log_gamma_of_sum - std::log(prior_mean_) - (1 + sum) * std::log(m + 1 / prior_mean_);
    // p ~ Beta(a, 1), so log B(a + m r, 1 + s) - log B(a, 1), and B(a, 1) = 1 / a.
    return gammas_[days] + log_gamma_of_sum - log_gamma(a_ + m * size_ + 1 + sum) + std::log(a_);
  }

 private:
  double size_, prior_mean_, a_;
  std::vector<double> gammas_;
};

// The part of a day's likelihood that is the same wherever the change lies: log C(y + r - 1, y), or -log y!.
double common_part(std::span<const std::int64_t> counts, double size) {
  std::vector<double> days;
  for (std::int64_t count : counts) {
    auto y = static_cast<std::size_t>(count);
    if (days.size() <= y) days.resize(y + 1);
    days[y] += 1;
  }
  double sum = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    auto y = static_cast<double>(i);
    if (days[i] > 0) sum += days[i] * ((size > 0 ? log_gamma(y + size) - log_gamma(size) : 0) - log_gamma(y + 1));
  }
  return sum;
}

double log_sum(std::span<const double> logs) {
  double most = *std::ranges::max_element(logs), sum = 0;
  for (double one : logs) sum += std::exp(one - most);
  return most + std::log(sum);
}

// Log-likelihoods: a row for each size with every place of the change, and without a change.
struct Table {
  std::vector<std::vector<double>> rows;
  std::vector<double> none;
};

Table table_of(std::span<const std::int64_t> counts, std::span<const double> sums, std::size_t margin, double prior_mean) {
  std::size_t days = counts.size(), places = days - 2 * margin + 1;
  std::vector<double> before_gammas(places), after_gammas(places);
  for (std::size_t i = 0; i < places; ++i) {
    before_gammas[i] = log_gamma(1 + sums[margin + i]);
    after_gammas[i] = log_gamma(1 + sums[days] - sums[margin + i]);
  }
  Table table;
  for (double size : change_sizes) {
    Segments segment(size, prior_mean, days);
    double common = common_part(counts, size);
    table.none.push_back(common + segment(days, sums[days], log_gamma(1 + sums[days])));
    auto& row = table.rows.emplace_back(places);
    for (std::size_t i = 0; i < places; ++i) {
      std::size_t k = margin + i;
      row[i] = common + segment(k, sums[k], before_gammas[i]) + segment(days - k, sums[days] - sums[k], after_gammas[i]);
    }
  }
  return table;
}

void add_window(ChangePoint& to, std::size_t margin) {
  std::vector<std::size_t> order(to.chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return to.chances[i]; });
  to.mode = margin + order.front();
  to.mode_chance = to.chances[order.front()];
  to.window_first = to.window_last = to.mode;
  double held = 0;
  for (std::size_t i : order) {
    held += to.chances[i];
    ++to.window_days;
    to.window_first = std::min(to.window_first, margin + i);
    to.window_last = std::max(to.window_last, margin + i);
    if (held >= 0.9) break;
  }
}

}  // namespace

Available<ChangePoint> change_point(std::span<const std::int64_t> counts, std::size_t margin, double prior) {
  auto mean = mean_count(counts);
  if (!mean) return missing(mean.error());
  constexpr std::int64_t most_a_day = 100'000;  // more is a mistake, and would cost memory
  if (!(prior > 0 && prior < 1) || margin < 1 || std::ranges::max(counts) > most_a_day) return missing(Missing::bad_input);
  if (counts.size() < 2 * margin) return missing(Missing::too_few);
  std::size_t days = counts.size();
  std::vector<double> sums = prefix_sums(counts);
  ChangePoint result;
  result.prior_mean = *mean > 0 ? *mean : 0.5 / static_cast<double>(days);
  Table table = table_of(counts, sums, margin, result.prior_mean);
  std::vector<double> by_size;
  for (const auto& row : table.rows) by_size.push_back(log_sum(row));
  double all = log_sum(by_size), places = static_cast<double>(table.rows.front().size());
  result.chances.assign(table.rows.front().size(), 0);
  for (const auto& row : table.rows)
    for (std::size_t i = 0; i < row.size(); ++i) result.chances[i] += std::exp(row[i] - all);
  result.log_bayes_factor = all - std::log(places) - log_sum(table.none);
  result.chance = 1 / (1 + (1 - prior) / prior * std::exp(-result.log_bayes_factor));
  for (double one : by_size) result.size_chances.push_back(std::exp(one - all));
  add_window(result, margin);
  result.mean_before = sums[result.mode] / static_cast<double>(result.mode);
  result.mean_after = (sums[days] - sums[result.mode]) / static_cast<double>(days - result.mode);
  return result;
}

}  // namespace keel::insight
