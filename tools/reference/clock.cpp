// Hours and weekdays.
#include "core/insight/clock.hpp"

#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

std::vector<double> hours_of(const Case& one) {
  return one.each([](const Episode& e) { return static_cast<double>(e.t_min % 1440) / 60; });
}

Json circular_case(const Case& one) {
  auto found = circular(one.is_derived() ? hours_of(one) : one.column("hour"));
  if (!found) return Json::object().set("available", false);
  Json out = Json::object().set("n", found->count).set("resultant_length", found->resultant).set("mean_hour", found->mean_hour);
  return out.set("rayleigh_z", found->z).set("rayleigh_p_exact_formula", found->p).set("rayleigh_p_first_order", found->p_first_order);
}

Json harmonic_case(const Case& one) {
  auto hours = one.is_derived() ? hours_of(one) : one.column("x");
  auto values = one.is_derived() ? one.each([](const Episode& e) { return e.before; }) : one.column("y");
  auto wave = harmonic(hours, values, one.args.number_or("period", 24));
  if (!wave) return Json::object().set("available", false);
  Json out = Json::object().set("mesor", wave->middle).set("cos", wave->cosine).set("sin", wave->sine).set("amplitude", wave->amplitude);
  out.set("amplitude_se", wave->amplitude_error).set("peak_hour", wave->peak).set("sigma", wave->residual_sd);
  return out.set("F", wave->f).set("p", wave->p);
}

Json weekday_case(const Case& one) {
  auto counts = one.column("counts"), exposure = one.column("exposure");
  if (one.is_derived()) {
    counts.assign(7, 0.0);
    for (const Episode& e : one.journal->episodes) ++counts[static_cast<std::size_t>(e.t_min / 1440 % 7)];
  }
  if (exposure.empty()) exposure.assign(counts.size(), 1.0);
  auto test = weekdays(counts, exposure);
  if (!test) return Json::object().set("available", false);
  return Json::object().set("counts", counts).set("chisq", test->chi_squared).set("df", test->freedom).set("p", test->p);
}

}  // namespace

void add_clock(Methods& to) {
  to["circular"] = circular_case;
  to["harmonic"] = harmonic_case;
  to["weekday_chisq"] = weekday_case;
}

}  // namespace keel::reference
