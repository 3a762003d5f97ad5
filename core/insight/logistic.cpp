// Iterated weighted least squares with the start and the stop of R's glm, so that both give the same digits.
#include "core/insight/logistic.hpp"

#include <algorithm>
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

// Sums of a weighted regression of the working outcome z on 1 and x.
struct Sums {
  double w = 0, wx = 0, wxx = 0, wz = 0, wxz = 0;
  double determinant() const { return w * wxx - wx * wx; }
};

struct Problem {
  std::span<const double> x, offset;  // either may be empty
  std::span<const double> yes, no;
  double prior_precision = 0;

  double at(std::span<const double> list, std::size_t i) const { return list.empty() ? 0 : list[i]; }
};

struct State {
  double a = 0, b = 0, deviance = 0;
  Sums sums;  // the weights that the last step was made with
  bool is_settled = false;
};

Sums weigh(const Problem& problem, std::span<const double> log_odds) {
  Sums sums;
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
Sums first_weights(const Problem& problem, double& deviance) {
  Sums sums;
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

State iterate(const Problem& problem) {
  State state;
  std::vector<double> log_odds(problem.yes.size());
  Sums start = first_weights(problem, state.deviance);
  for (int step = 0; step < most_steps && !state.is_settled; ++step) {
    Sums sums = state.sums = step == 0 ? start : weigh(problem, log_odds);
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

// The share of "yes".
Available<> refuse(std::span<const double> x, std::span<const double> yes, std::span<const double> no) {
  if (x.size() != yes.size() || x.size() != no.size() || !all_finite(x) || !all_finite(yes) || !all_finite(no)) return missing(Missing::bad_input);
  double all_yes = 0, all = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (yes[i] < 0 || no[i] < 0) return missing(Missing::bad_input);
    all_yes += yes[i];
    all += yes[i] + no[i];
  }
  if (all == 0) return missing(Missing::no_entries);
  if (all_yes == 0 || all_yes == all) return missing(Missing::all_equal);
  return all_yes / all;
}

// One outcome lies wholly on one side of the other: the slope has no bound.
bool is_separated(std::span<const double> x, std::span<const double> yes, std::span<const double> no) {
  double least[2] = {INFINITY, INFINITY}, most[2] = {-INFINITY, -INFINITY};
  for (std::size_t i = 0; i < x.size(); ++i) {
    for (std::size_t side : {0U, 1U}) {
      if ((side == 0 ? no : yes)[i] == 0) continue;
      least[side] = std::min(least[side], x[i]);
      most[side] = std::max(most[side], x[i]);
    }
  }
  return most[0] <= least[1] || most[1] <= least[0];
}

}  // namespace

Available<Logistic> logistic(std::span<const double> x, std::span<const std::uint8_t> y, double prior_sd) {
  if (x.size() != y.size() || std::ranges::any_of(y, [](std::uint8_t one) { return one > 1; })) return missing(Missing::bad_input);
  std::vector<double> yes(y.begin(), y.end()), no;
  for (double one : yes) no.push_back(1 - one);
  return logistic_of_counts(x, yes, no, prior_sd);
}

Available<Logistic> logistic_of_counts(std::span<const double> x, std::span<const double> yes, std::span<const double> no, double prior_sd) {
  auto share = refuse(x, yes, no);
  if (!share) return missing(share.error());
  auto [least, most] = std::ranges::minmax(x);
  if (least == most) return missing(Missing::all_equal);
  if (prior_sd <= 0 && is_separated(x, yes, no)) return missing(Missing::not_defined);
  State fit = iterate({x, {}, yes, no, prior_sd > 0 ? 1 / (prior_sd * prior_sd) : 0});
  double determinant = fit.sums.determinant(), n = 0;
  if (!fit.is_settled || !(determinant > 0)) return missing(Missing::not_defined);
  for (std::size_t i = 0; i < x.size(); ++i) n += yes[i] + no[i];
  double null_deviance = -2 * n * (*share * std::log(*share) + (1 - *share) * std::log(1 - *share));
  return Logistic{fit.a, fit.b, std::sqrt(fit.sums.wxx / determinant), std::sqrt(fit.sums.w / determinant), fit.deviance, null_deviance};
}

Available<LogisticIntercept> logistic_intercept(std::span<const double> offset, std::span<const double> yes, std::span<const double> no) {
  if (auto share = refuse(offset, yes, no); !share) return missing(share.error());
  State fit = iterate({{}, offset, yes, no});
  if (!fit.is_settled || !(fit.sums.w > 0)) return missing(Missing::not_defined);
  return LogisticIntercept{fit.a, 1 / std::sqrt(fit.sums.w)};
}

}  // namespace keel::insight
