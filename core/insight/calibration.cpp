// Calibration in the large, and on the scale of log-odds.
#include "core/insight/calibration.hpp"

#include <algorithm>
#include <vector>

#include "core/insight/brier.hpp"

namespace keel::insight {
namespace {

std::vector<double> log_odds(std::span<const double> chances) {
  std::vector<double> odds;
  for (double chance : chances) {
    double inside = std::clamp(chance, 0.01, 0.99);
    odds.push_back(std::log(inside / (1 - inside)));
  }
  return odds;
}

}  // namespace

Available<InTheLarge> calibration_in_the_large(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  double n = *usable;
  std::vector<double> gaps;
  InTheLarge result{0, 0, 0, missing(Missing::too_few)};
  std::vector<double> sorted(chances.begin(), chances.end());
  std::ranges::sort(sorted);
  for (double chance : sorted) result.mean_chance += chance / n;
  for (std::size_t i = 0; i < chances.size(); ++i) {
    result.observed += happened[i];
    gaps.push_back(happened[i] - chances[i]);
  }
  result.observed /= n;
  result.difference = result.observed - result.mean_chance;
  if (gaps.size() < 2) return result;
  std::ranges::sort(gaps);
  double squares = 0;
  for (double gap : gaps) squares += (gap - result.difference) * (gap - result.difference);
  result.error = std::sqrt(squares / (n - 1) / n);
  return result;
}

Available<Logistic> recalibrate(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  return logistic(log_odds(chances), happened);
}

Available<LogisticIntercept> recalibrate_level(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  return logistic_intercept(log_odds(chances), happened);
}

}  // namespace keel::insight
