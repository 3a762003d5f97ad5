// Urge curves: Kaplan-Meier and Aalen-Johansen cases.
#include "core/insight/incidence.hpp"
#include "core/insight/survival.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

// The rows at the times that the case asks for, or all of them.
template <class Curve>
auto wanted_rows(const Case& one, const Curve& curve) {
  auto rows = curve.rows;
  const Json* at = one.args.find("at");
  if (!at || at->kind != Json::Kind::list) return rows;
  rows.clear();
  for (double time : at->numbers()) {
    if (const auto* row = row_at(curve, time)) rows.push_back(*row);
    rows.back().time = time;
  }
  return rows;
}

Json quantiles(const Survival& curve) {
  std::vector<double> shares = {0.25, 0.5, 0.75};
  std::vector<Available<>> estimates, lowers, uppers;
  for (double share : shares) {
    Quantile found = quantile(curve, share);
    estimates.push_back(found.estimate);
    lowers.push_back(found.lower);
    uppers.push_back(found.upper);
  }
  return Json::object().set("p", shares).set("est", estimates).set("lower", lowers).set("upper", uppers);
}

Json kaplan_meier(const Case& one) {
  auto times = one.is_derived() ? one.each([](const Episode& e) { return e.urge_min; }) : one.column("time");
  auto ended = as_bytes(one.is_derived() ? one.each([](const Episode& e) { return e.urge_out > 0; }) : one.column("event"));
  auto curve = survival(times, ended);
  if (!curve) return Json::object().set("n", times.size()).set("available", false);
  auto rows = wanted_rows(one, *curve);
  Json out = Json::object();
  out.set("n", curve->count).set("events", curve->ended).set("time", list_of(rows, &SurvivalRow::time));
  out.set("n_risk", list_of(rows, &SurvivalRow::at_risk)).set("n_event", list_of(rows, &SurvivalRow::ended));
  out.set("n_censor", list_of(rows, &SurvivalRow::open)).set("surv", list_of(rows, &SurvivalRow::still_there));
  out.set("se_greenwood", list_of(rows, &SurvivalRow::error));
  set_ranges(out, "lower_loglog95", "upper_loglog95", rows, [](const SurvivalRow& row) { return row.log_log; });
  set_ranges(out, "lower_plain95", "upper_plain95", rows, [](const SurvivalRow& row) { return row.plain; });
  out.set("nelson_aalen", list_of(rows, &SurvivalRow::hazard)).set("nelson_aalen_var", list_of(rows, &SurvivalRow::hazard_variance));
  RestrictedMean mean = restricted_mean(*curve, one.args.number_or("tau", 60));
  out.set("rmst", Json::object().set("tau", mean.horizon).set("est", mean.estimate).set("se", mean.error));
  return out.set("quantile", quantiles(*curve));
}

Json aalen_johansen(const Case& one) {
  auto times = one.is_derived() ? one.each([](const Episode& e) { return e.urge_min; }) : one.column("time");
  auto causes = as_bytes(one.is_derived() ? one.each([](const Episode& e) { return e.urge_out; }) : one.column("cause"));
  auto curve = incidence(times, causes);
  if (!curve) return Json::object().set("n", times.size()).set("available", false);
  auto rows = wanted_rows(one, *curve);
  Json out = Json::object();
  out.set("n", curve->count).set("n_open", curve->open).set("time", list_of(rows, &IncidenceRow::time));
  out.set("event_free", list_of(rows, &IncidenceRow::still_there));
  double horizon = one.args.number_or("tau", 60);
  RestrictedTimes mean = restricted_times(*curve, horizon);
  Json restricted = Json::object().set("tau", horizon).set("mean_time_open", mean.still_there);
  for (std::size_t k = 0; k < cause_count; ++k) {
    std::string name = std::to_string(k + 1);
    out.set("n_cause" + name, curve->ended[k]).set("cif" + name, list_of(rows, [k](const IncidenceRow& row) { return row.causes[k].share; }));
    // The infinitesimal jackknife has another formula and the same value.
    for (std::string form : {"_greenwood", "_inf_jackknife"}) {
      out.set("se" + name + form, list_of(rows, [k](const IncidenceRow& row) { return row.causes[k].error; }));
    }
    set_ranges(out, "lower" + name + "_loglog95", "upper" + name + "_loglog95", rows, [k](const IncidenceRow& row) { return row.causes[k].log_log; });
    restricted.set("mean_time_lost_cause" + name, mean.behind[k]);
  }
  return out.set("restricted", restricted);
}

}  // namespace

void add_curves(Methods& to) {
  to["km"] = kaplan_meier;
  to["aalen_johansen"] = aalen_johansen;
}

}  // namespace keel::reference
