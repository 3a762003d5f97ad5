// Boost.Math without exceptions and without long double, so that native and wasm compute the same.
#include "core/insight/special.hpp"

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>
#include <limits>
#include <numbers>

namespace keel::insight {
namespace {

namespace policies = boost::math::policies;
using Quiet = policies::policy<policies::domain_error<policies::errno_on_error>, policies::pole_error<policies::errno_on_error>,
                               policies::overflow_error<policies::errno_on_error>, policies::evaluation_error<policies::errno_on_error>,
                               policies::rounding_error<policies::errno_on_error>, policies::promote_double<false>>;
constexpr Quiet quiet{};
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool in_unit(double p) { return p >= 0 && p <= 1; }

}  // namespace

double normal_upper(double x) { return std::isnan(x) ? nothing : 0.5 * std::erfc(x / std::numbers::sqrt2); }
double normal_cdf(double x) { return normal_upper(-x); }
double normal_density(double x) { return std::exp(-0.5 * x * x) * std::numbers::inv_sqrtpi / std::numbers::sqrt2; }

double normal_quantile(double p) {
  if (!(p > 0 && p < 1)) return nothing;
  return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p, quiet);
}

double student_t_cdf(double x, double freedom) {
  if (!(freedom > 0) || std::isnan(x)) return nothing;
  return boost::math::cdf(boost::math::students_t_distribution<double, Quiet>(freedom), x);
}

double student_t_quantile(double p, double freedom) {
  if (!(freedom > 0) || !(p > 0 && p < 1)) return nothing;
  return boost::math::quantile(boost::math::students_t_distribution<double, Quiet>(freedom), p);
}

double chi_squared_cdf(double x, double freedom) { return gamma_cdf(x, freedom / 2, 0.5); }

double chi_squared_upper(double x, double freedom) {
  if (!(x >= 0) || !(freedom > 0)) return nothing;
  return boost::math::gamma_q(freedom / 2, x / 2, quiet);
}

double f_upper(double x, double freedom1, double freedom2) {
  if (!(x >= 0) || !(freedom1 > 0) || !(freedom2 > 0)) return nothing;
  return beta_cdf(freedom2 / (freedom2 + freedom1 * x), freedom2 / 2, freedom1 / 2);
}

double beta_cdf(double x, double a, double b) {
  if (!in_unit(x) || !(a > 0) || !(b > 0)) return nothing;
  return boost::math::ibeta(a, b, x, quiet);
}

double beta_upper(double x, double a, double b) {
  if (!in_unit(x) || !(a > 0) || !(b > 0)) return nothing;
  return boost::math::ibetac(a, b, x, quiet);
}

double beta_quantile(double p, double a, double b) {
  if (!in_unit(p) || !(a > 0) || !(b > 0)) return nothing;
  return boost::math::ibeta_inv(a, b, p, quiet);
}

double gamma_cdf(double x, double shape, double rate) {
  if (!(x >= 0) || !(shape > 0) || !(rate > 0)) return nothing;
  return boost::math::gamma_p(shape, x * rate, quiet);
}

double gamma_quantile(double p, double shape, double rate) {
  if (!(p >= 0 && p < 1) || !(shape > 0) || !(rate > 0)) return nothing;
  return boost::math::gamma_p_inv(shape, p, quiet) / rate;
}

double log_gamma(double x) { return x > 0 ? boost::math::lgamma(x, quiet) : nothing; }
double log_beta(double a, double b) { return log_gamma(a) + log_gamma(b) - log_gamma(a + b); }
double digamma(double x) { return x > 0 ? boost::math::digamma(x, quiet) : nothing; }
double trigamma(double x) { return x > 0 ? boost::math::trigamma(x, quiet) : nothing; }

}  // namespace keel::insight
