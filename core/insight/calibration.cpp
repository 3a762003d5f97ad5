// Calibration in the large, and on the scale of log-odds.
#include "core/insight/calibration.hpp"

#include <algorithm>
#include <vector>

#include "core/insight/chances.hpp"

namespace keel::insight {
namespace {

// The rows of a regression on log-odds.
struct OddsRows {
  std::vector<double> odds, happened, did_not;
};

Available<OddsRows> odds_rows(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto counts = count_chances(chances, happened);
  if (!counts) return missing(counts.error());
  OddsRows rows;
  for (const ChanceCount& one : *counts) {
    double inside = std::clamp(one.chance, 0.01, 0.99);
    rows.odds.push_back(std::log(inside / (1 - inside)));
    rows.happened.push_back(one.happened);
    rows.did_not.push_back(one.did_not);
  }
  return rows;
}

}  // namespace

Available<InTheLarge> calibration_in_the_large(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto counts = count_chances(chances, happened);
  if (!counts) return missing(counts.error());
  auto n = static_cast<double>(chances.size());
  InTheLarge result{0, 0, 0, missing(Missing::too_few)};
  for (const ChanceCount& one : *counts) {
    result.mean_chance += one.chance * one.count() / n;
    result.observed += one.happened / n;
  }
  result.difference = result.observed - result.mean_chance;
  if (chances.size() < 2) return result;
  double squares = 0;
  for (const ChanceCount& one : *counts) {
    double yes = 1 - one.chance - result.difference, no = -one.chance - result.difference;
    squares += one.happened * yes * yes + one.did_not * no * no;
  }
  result.error = std::sqrt(squares / (n - 1) / n);
  return result;
}

Available<Logistic> recalibrate(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto rows = odds_rows(chances, happened);
  if (!rows) return missing(rows.error());
  return logistic_of_counts(rows->odds, rows->happened, rows->did_not);
}

Available<LogisticIntercept> recalibrate_level(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto rows = odds_rows(chances, happened);
  if (!rows) return missing(rows.error());
  return logistic_intercept(rows->odds, rows->happened, rows->did_not);
}

}  // namespace keel::insight
