// Weights, the working outcome, and when it has settled.
#include "core/insight/least_squares.hpp"

#include <cmath>
#include <vector>

namespace keel::insight {
namespace {

constexpr int most_steps = 25;
constexpr double settled = 1e-15;  // relative change of the deviance: the last step moves nothing that shows
constexpr double nearly_settled = 1e-9;

double chance_of(double log_odds) { return log_odds >= 0 ? 1 / (1 + std::exp(-log_odds)) : std::exp(log_odds) / (1 + std::exp(log_odds)); }

// -2 log-likelihood of one outcome.
double deviance_of(double log_odds, bool yes) {
  double against = yes ? -log_odds : log_odds;
  return 2 * (against > 0 ? against + std::log1p(std::exp(-against)) : std::log1p(std::exp(against)));
}

// A sum that keeps what rounding drops, so that 100,000 deviances settle too.
struct CarefulSum {
  double sum = 0, dropped = 0;
  void add(double value) {
    double next = sum + value;
    dropped += std::abs(sum) >= std::abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  double total() const { return sum + dropped; }
};

LogOddsSums weigh(const LogOddsProblem& problem, std::span<const double> log_odds) {
  LogOddsSums sums;
  for (std::size_t i = 0; i < log_odds.size(); ++i) {
    double n = problem.yes[i] + problem.no[i], p = chance_of(log_odds[i]), w = n * p * (1 - p), x = problem.at(problem.x, i);
    double wz = w * (log_odds[i] - problem.at(problem.offset, i)) + problem.yes[i] - n * p;
    sums.w += w;
    sums.wx += w * x;
    sums.wxx += w * x * x;
    sums.wz += wz;
    sums.wxz += wz * x;
  }
  sums.wxx += problem.prior_precision;
  return sums;
}

// The first weights: every single outcome starts from a chance of (y + 1/2) / 2.
LogOddsSums first_weights(const LogOddsProblem& problem, double& deviance) {
  LogOddsSums sums;
  const double start = std::log(3.0), w = 3.0 / 16;
  for (std::size_t i = 0; i < problem.yes.size(); ++i) {
    double x = problem.at(problem.x, i), n = problem.yes[i] + problem.no[i], offset = problem.at(problem.offset, i);
    double wz = problem.yes[i] * (w * (start - offset) + 0.25) - problem.no[i] * (w * (start + offset) + 0.25);
    sums.w += n * w;
    sums.wx += n * w * x;
    sums.wxx += n * w * x * x;
    sums.wz += wz;
    sums.wxz += wz * x;
    deviance += n * deviance_of(start, true);
  }
  sums.wxx += problem.prior_precision;
  return sums;
}

}  // namespace

LogOddsFit fit_log_odds(const LogOddsProblem& problem) {
  LogOddsFit state;
  std::vector<double> log_odds(problem.yes.size());
  LogOddsSums start = first_weights(problem, state.deviance);
  for (int step = 0; step < most_steps && !state.is_settled; ++step) {
    LogOddsSums sums = state.sums = step == 0 ? start : weigh(problem, log_odds);
    if (problem.x.empty()) {
      state.a = sums.wz / sums.w;
    } else {
      state.a = (sums.wxx * sums.wz - sums.wx * sums.wxz) / sums.determinant();
      state.b = (sums.w * sums.wxz - sums.wx * sums.wz) / sums.determinant();
    }
    CarefulSum careful;
    for (std::size_t i = 0; i < log_odds.size(); ++i) {
      log_odds[i] = state.a + state.b * problem.at(problem.x, i) + problem.at(problem.offset, i);
      careful.add(problem.yes[i] * deviance_of(log_odds[i], true) + problem.no[i] * deviance_of(log_odds[i], false));
    }
    double deviance = careful.total(), change = std::abs(deviance - state.deviance) / (deviance + 0.1);
    state.is_settled = change < settled || (step + 1 == most_steps && change < nearly_settled);
    state.deviance = deviance;
    if (!std::isfinite(state.a) || !std::isfinite(state.b)) return {};
  }
  return state;
}

}  // namespace keel::insight
