// What can be fitted, and the errors of what was.
#include "core/insight/logistic.hpp"

#include <algorithm>
#include <vector>

#include "core/insight/least_squares.hpp"

namespace keel::insight {
namespace {

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
  LogOddsFit fit = fit_log_odds({x, {}, yes, no, prior_sd > 0 ? 1 / (prior_sd * prior_sd) : 0});
  double determinant = fit.sums.determinant(), n = 0;
  if (!fit.is_settled || !(determinant > 0)) return missing(Missing::not_defined);
  for (std::size_t i = 0; i < x.size(); ++i) n += yes[i] + no[i];
  double null_deviance = -2 * n * (*share * std::log(*share) + (1 - *share) * std::log(1 - *share));
  return Logistic{fit.a, fit.b, std::sqrt(fit.sums.wxx / determinant), std::sqrt(fit.sums.w / determinant), fit.deviance, null_deviance};
}

Available<LogisticIntercept> logistic_intercept(std::span<const double> offset, std::span<const double> yes, std::span<const double> no) {
  if (auto share = refuse(offset, yes, no); !share) return missing(share.error());
  LogOddsFit fit = fit_log_odds({{}, offset, yes, no});
  if (!fit.is_settled || !(fit.sums.w > 0)) return missing(Missing::not_defined);
  return LogisticIntercept{fit.a, 1 / std::sqrt(fit.sums.w)};
}

}  // namespace keel::insight
