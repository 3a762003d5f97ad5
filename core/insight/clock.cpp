// Circles, waves and weeks.
#include "core/insight/clock.hpp"

#include <algorithm>
#include <array>
#include <numbers>

#include "core/insight/special.hpp"
#include "core/insight/symmetric.hpp"

namespace keel::insight {
namespace {

constexpr double turn = 2 * std::numbers::pi;

struct Bearing {
  double cosine = 0, sine = 0;
};

Bearing bearing_at(double hour, double period) {
  double angle = turn * hour / period;
  return {std::cos(angle), std::sin(angle)};
}

// Hours are whole minutes mostly, and there are no more than these of a day.
class Minutes {
 public:
  Minutes() {
    for (std::size_t minute = 0; minute < bearings_.size(); ++minute) bearings_[minute] = bearing_at(hour_of(minute), 24);
  }
  // `hour` from 0 to below 24.
  Bearing at(double hour) const {
    auto minute = static_cast<std::size_t>(hour * 60 + 0.5);
    return minute < bearings_.size() && hour_of(minute) == hour ? bearings_[minute] : bearing_at(hour, 24);
  }

 private:
  static double hour_of(std::size_t minute) { return static_cast<double>(minute) / 60; }
  std::array<Bearing, 1440> bearings_;
};

const Minutes& of_the_day() {
  static const Minutes minutes;
  return minutes;
}

double within_turn(double angle, double period) {
  double at = std::fmod(angle / turn * period, period);
  return at < 0 ? at + period : at;
}

}  // namespace

Available<Circular> circular(std::span<const double> hours) {
  if (!all_finite(hours) || std::ranges::any_of(hours, [](double hour) { return hour < 0 || hour >= 24; })) return missing(Missing::bad_input);
  if (hours.empty()) return missing(Missing::no_entries);
  auto n = static_cast<double>(hours.size());
  double c = 0, s = 0;
  for (double hour : hours) {
    Bearing at = of_the_day().at(hour);
    c += at.cosine / n;
    s += at.sine / n;
  }
  double r = std::min(1.0, std::hypot(c, s));
  Circular result{static_cast<std::int64_t>(hours.size()), r, missing(Missing::not_defined)};
  if (r > 1e-12) result.mean_hour = within_turn(std::atan2(s, c), 24);
  result.z = n * r * r;
  result.p = std::min(1.0, std::exp(std::sqrt(1 + 4 * n + 4 * n * n * (1 - r * r)) - (1 + 2 * n)));
  result.p_first_order = std::exp(-result.z);
  return result;
}

Available<Harmonic> harmonic(std::span<const double> hours, std::span<const double> values, double period) {
  if (hours.size() != values.size() || !all_finite(hours) || !all_finite(values) || !(period > 0)) return missing(Missing::bad_input);
  if (hours.empty()) return missing(Missing::no_entries);
  if (hours.size() < 4) return missing(Missing::too_few);
  Symmetric xx(3);
  std::vector<double> estimate(3);
  double yy = 0, y_sum = 0, n = static_cast<double>(hours.size()), origin = std::round(values[0]);
  for (std::size_t i = 0; i < hours.size(); ++i) {
    Bearing at = period == 24 && hours[i] >= 0 && hours[i] < 24 ? of_the_day().at(hours[i]) : bearing_at(hours[i], period);
    double row[3] = {1, at.cosine, at.sine}, y = values[i] - origin;
    for (std::size_t j = 0; j < 3; ++j) {
      for (std::size_t k = 0; k <= j; ++k) xx.at(j, k) += row[j] * row[k];
      estimate[j] += row[j] * y;
    }
    yy += y * y;
    y_sum += y;
  }
  std::vector<double> xy = estimate;
  double total = yy - y_sum * y_sum / n;
  if (!factor(xx) || xx.at(1, 1) < 1e-6 || xx.at(2, 2) < 1e-6) return missing(Missing::all_equal);
  solve(xx, estimate);
  double residual = yy - estimate[0] * xy[0] - estimate[1] * xy[1] - estimate[2] * xy[2], variance = residual / (n - 3);
  Harmonic result{origin + estimate[0], estimate[1], estimate[2], std::hypot(estimate[1], estimate[2])};
  if (!(total > 0) || !(variance > 0) || !(result.amplitude > 0)) return missing(Missing::all_equal);
  std::vector<double> direction = {0, result.cosine / result.amplitude, result.sine / result.amplitude}, image = direction;
  solve(xx, image);
  result.amplitude_error = std::sqrt(variance * (direction[1] * image[1] + direction[2] * image[2]));
  result.peak = within_turn(std::atan2(result.sine, result.cosine), period);
  result.residual_sd = std::sqrt(variance);
  result.f = std::max(0.0, total - residual) / 2 / variance;
  result.p = f_upper(result.f, 2, n - 3);
  return result;
}

Available<Weekdays> weekdays(std::span<const double> counts, std::span<const double> exposure) {
  if (counts.size() != exposure.size() || !all_finite(counts) || !all_finite(exposure)) return missing(Missing::bad_input);
  double all = 0, days = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] < 0 || exposure[i] <= 0) return missing(Missing::bad_input);
    all += counts[i];
    days += exposure[i];
  }
  if (!(all > 0)) return missing(Missing::no_entries);
  if (counts.size() < 2) return missing(Missing::too_few);
  Weekdays result{0, static_cast<double>(counts.size()) - 1};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    double expected = all * exposure[i] / days;
    result.chi_squared += (counts[i] - expected) * (counts[i] - expected) / expected;
  }
  result.p = chi_squared_upper(result.chi_squared, result.freedom);
  return result;
}

Available<std::vector<Block>> block_rates(std::span<const double> counts, std::span<const double> days) {
  constexpr double weight = 2;
  if (counts.size() != days.size() || !all_finite(counts) || !all_finite(days)) return missing(Missing::bad_input);
  double all = 0, exposure = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] < 0 || days[i] < 0) return missing(Missing::bad_input);
    all += counts[i];
    exposure += days[i];
  }
  if (!(all > 0) || !(exposure > 0)) return missing(Missing::no_entries);
  double overall = all / exposure;
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    double shape = weight + counts[i], rate = weight / overall + days[i];
    blocks.push_back({shape / rate, {gamma_quantile(0.025, shape, rate), gamma_quantile(0.975, shape, rate)}});
  }
  return blocks;
}

}  // namespace keel::insight
