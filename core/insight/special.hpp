// The distributions that the insights need, to 1e-12: Boost.Math behind one small door, so that only one file compiles it.
// Arguments outside a distribution give NaN, which callers turn into "not available".
#pragma once

namespace keel::insight {

double normal_cdf(double x);
double normal_upper(double x);  // 1 - normal_cdf without loss far out
double normal_density(double x);
double normal_quantile(double p);  // 0 < p < 1

double student_t_cdf(double x, double freedom);
double student_t_quantile(double p, double freedom);
double chi_squared_cdf(double x, double freedom);
double chi_squared_upper(double x, double freedom);
double f_upper(double x, double freedom1, double freedom2);

double beta_cdf(double x, double a, double b);
double beta_upper(double x, double a, double b);
double beta_quantile(double p, double a, double b);
double gamma_cdf(double x, double shape, double rate);
double gamma_quantile(double p, double shape, double rate);

double log_gamma(double x);  // x > 0
double log_beta(double a, double b);
double digamma(double x);
double trigamma(double x);

// The quantile of the normal distribution that leaves 2.5 % above it.
inline constexpr double normal_975 = 1.959963984540054;
// And 10 %, for ranges of 80 %.
inline constexpr double normal_90 = 1.2815515655446004;

}  // namespace keel::insight
