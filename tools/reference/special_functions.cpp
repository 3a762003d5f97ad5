// The distributions by the names that R gives them.
#include "core/insight/special.hpp"

#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

// Each value of x with the parameters of the case.
template <class Function>
Json over_x(const Case& one, Function function) {
  std::vector<double> parameters = one.column("par"), values;
  parameters.resize(2);
  for (double x : one.column("x")) values.push_back(function(x, parameters[0], parameters[1]));
  return Json::object().set("value", values);
}

}  // namespace

void add_special_functions(Methods& to) {
  to["pnorm"] = [](const Case& c) { return over_x(c, [](double x, double, double) { return normal_cdf(x); }); };
  to["qnorm"] = [](const Case& c) { return over_x(c, [](double x, double, double) { return normal_quantile(x); }); };
  to["pt"] = [](const Case& c) { return over_x(c, [](double x, double f, double) { return student_t_cdf(x, f); }); };
  to["qt"] = [](const Case& c) { return over_x(c, [](double x, double f, double) { return student_t_quantile(x, f); }); };
  to["pchisq"] = [](const Case& c) { return over_x(c, [](double x, double f, double) { return chi_squared_cdf(x, f); }); };
  to["pbeta"] = [](const Case& c) { return over_x(c, [](double x, double a, double b) { return beta_cdf(x, a, b); }); };
  to["qbeta"] = [](const Case& c) { return over_x(c, [](double x, double a, double b) { return beta_quantile(x, a, b); }); };
  to["pgamma"] = [](const Case& c) { return over_x(c, [](double x, double s, double r) { return gamma_cdf(x, s, r); }); };
  to["qgamma"] = [](const Case& c) { return over_x(c, [](double x, double s, double r) { return gamma_quantile(x, s, r); }); };
  to["lgamma"] = [](const Case& c) { return over_x(c, [](double x, double, double) { return log_gamma(x); }); };
  to["digamma"] = [](const Case& c) { return over_x(c, [](double x, double, double) { return digamma(x); }); };
  to["trigamma"] = [](const Case& c) { return over_x(c, [](double x, double, double) { return trigamma(x); }); };
  to["lbeta"] = [](const Case& c) { return over_x(c, [](double x, double a, double) { return log_beta(x, a); }); };
}

}  // namespace keel::reference
