// Iterated weighted least squares for log-odds (McCullagh and Nelder 1989), with the start and the stop of R's glm, so that both give the
// same digits.
#pragma once

#include <span>

namespace keel::insight {

// Sums of a weighted regression of the working outcome z on 1 and x.
struct LogOddsSums {
  double w = 0, wx = 0, wxx = 0, wz = 0, wxz = 0;
  double determinant() const { return w * wxx - wx * wx; }
};

struct LogOddsProblem {
  std::span<const double> x, offset;  // either may be empty
  std::span<const double> yes, no;
  double prior_precision = 0;

  double at(std::span<const double> list, std::size_t i) const { return list.empty() ? 0 : list[i]; }
};

struct LogOddsFit {
  double a = 0, b = 0, deviance = 0;
  LogOddsSums sums;  // the weights that the last step was made with
  bool is_settled = false;
};

// Without an x the intercept alone. Not settled where the numbers run away.
LogOddsFit fit_log_odds(const LogOddsProblem& problem);

}  // namespace keel::insight
