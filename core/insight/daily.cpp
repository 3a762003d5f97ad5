// Rates and their overdispersion.
#include "core/insight/daily.hpp"

#include <algorithm>
#include <map>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// How many days had each count.
using Histogram = std::map<std::int64_t, double>;

Histogram histogram(std::span<const std::int64_t> counts) {
  Histogram days;
  for (std::int64_t count : counts) days[count] += 1;
  return days;
}

double size_slope(const Histogram& days, double size, double mean, double n) {
  double sum = n * (std::log(size / (size + mean)) - digamma(size));
  for (auto [count, times] : days) sum += times * digamma(size + static_cast<double>(count));
  return sum;
}

double best_size(const Histogram& days, double mean, double n) {
  double low = std::log(1e-6), high = std::log(1e9);
  for (int step = 0; step < 200 && high - low > 1e-15; ++step) {
    double middle = (low + high) / 2;
    (size_slope(days, std::exp(middle), mean, n) > 0 ? low : high) = middle;
  }
  return std::exp((low + high) / 2);
}

// Minus the curvature of the log-likelihood in size.
double information(const Histogram& days, double size, double mean) {
  double sum = 0;
  for (auto [count, times] : days) {
    auto y = static_cast<double>(count);
    sum += times * (trigamma(size) - trigamma(size + y) - 1 / size + 2 / (size + mean) - (y + size) / ((size + mean) * (size + mean)));
  }
  return sum;
}

double poisson_likelihood(const Histogram& days, double mean) {
  double sum = 0;
  for (auto [count, times] : days) {
    auto y = static_cast<double>(count);
    sum += times * ((y > 0 ? y * std::log(mean) : 0) - mean - log_gamma(y + 1));
  }
  return sum;
}

double size_likelihood(const Histogram& days, double size, double mean) {
  double sum = 0;
  for (auto [count, times] : days) {
    auto y = static_cast<double>(count);
    sum += times * (log_gamma(size + y) - log_gamma(size) - log_gamma(y + 1) + size * std::log(size / (size + mean)) + y * std::log(mean / (size + mean)));
  }
  return sum;
}

}  // namespace

Available<> mean_count(std::span<const std::int64_t> counts) {
  if (counts.empty()) return missing(Missing::no_entries);
  double total = 0;
  for (std::int64_t count : counts) {
    if (count < 0) return missing(Missing::bad_input);
    total += static_cast<double>(count);
  }
  return total / static_cast<double>(counts.size());
}

Available<DailyRate> daily_rate(std::span<const std::int64_t> counts) {
  auto mean = mean_count(counts);
  if (!mean) return missing(mean.error());
  auto days = static_cast<double>(counts.size()), total = std::round(*mean * days);
  DailyRate rate{static_cast<std::int64_t>(counts.size()), static_cast<std::int64_t>(total), *mean, {}, {}, {}, {}, {}};
  bool none = total == 0;
  rate.exact = {none ? 0 : gamma_quantile(0.025, total, days), gamma_quantile(0.975, total + 1, days)};
  rate.jeffreys = {none ? 0 : gamma_quantile(0.025, total + 0.5, days), gamma_quantile(0.975, total + 0.5, days)};
  rate.dispersion = rate.dispersion_sum = rate.dispersion_p = missing(none ? Missing::all_equal : Missing::too_few);
  if (none || counts.size() < 2) return rate;
  double sum = 0;
  for (auto [count, times] : histogram(counts)) {
    double off = static_cast<double>(count) - *mean;
    sum += times * off * off / *mean;
  }
  rate.dispersion_sum = sum;
  rate.dispersion = sum / (days - 1);
  rate.dispersion_p = chi_squared_upper(sum, days - 1);
  return rate;
}

Available<NegativeBinomial> negative_binomial(std::span<const std::int64_t> counts) {
  auto mean = mean_count(counts);
  if (!mean) return missing(mean.error());
  Histogram days = histogram(counts);
  double n = static_cast<double>(counts.size()), variance = 0;
  for (auto [count, times] : days) variance += times * (static_cast<double>(count) - *mean) * (static_cast<double>(count) - *mean) / n;
  if (variance <= *mean) {
    return NegativeBinomial{*mean, std::sqrt(*mean / n), missing(Missing::all_equal), missing(Missing::all_equal), poisson_likelihood(days, *mean)};
  }
  double size = best_size(days, *mean, n), seen = information(days, size, *mean);
  return NegativeBinomial{*mean, std::sqrt((*mean + *mean * *mean / size) / n), size,
                          seen > 0 ? Available<>(1 / std::sqrt(seen)) : missing(Missing::not_defined), size_likelihood(days, size, *mean)};
}

std::vector<double> prefix_sums(std::span<const std::int64_t> counts) {
  std::vector<double> sums = {0};
  for (std::int64_t count : counts) sums.push_back(sums.back() + static_cast<double>(count));
  return sums;
}

}  // namespace keel::insight
