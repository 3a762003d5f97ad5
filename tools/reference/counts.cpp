// Counts per day: rates, overdispersion, and the day something changed.
#include "core/insight/change_point.hpp"
#include "core/insight/daily.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

std::vector<std::int64_t> days_of(const Case& one) { return as_numbers(one.is_derived() ? one.journal->daily : one.column("y")); }

Json rate_case(const Case& one) {
  auto rate = daily_rate(days_of(one));
  if (!rate) return Json::object().set("available", false);
  Json out = Json::object().set("days", rate->days).set("total", rate->total).set("rate", rate->rate);
  out.set("exact_lower95", rate->exact.lower).set("exact_upper95", rate->exact.upper);
  out.set("gamma_jeffreys_lower95", rate->jeffreys.lower).set("gamma_jeffreys_upper95", rate->jeffreys.upper);
  return out.set("dispersion_index", rate->dispersion).set("dispersion_chisq", rate->dispersion_sum).set("dispersion_p", rate->dispersion_p);
}

Json size_case(const Case& one) {
  auto fit = negative_binomial(days_of(one));
  if (!fit) return Json::object().set("available", false);
  Json out = Json::object().set("mean", fit->mean).set("size", fit->size).set("size_se", fit->size_error).set("mean_se", fit->mean_error);
  return out.set("loglik", fit->log_likelihood).set("overdispersed", fit->size.has_value());
}

Json change_case(const Case& one) {
  auto days = days_of(one);
  auto change = change_point(days, static_cast<std::size_t>(one.args.number_or("seg", 7)), one.args.number_or("prior_change", 0.5));
  if (!change) return Json::object().set("available", false);
  Json out = Json::object().set("days", days.size()).set("m0", change->prior_mean).set("log_bayes_factor", change->log_bayes_factor);
  out.set("prob_change", change->chance).set("mode_days_before_change", change->mode).set("mode_prob", change->mode_chance);
  out.set("hpd90_size", change->window_days).set("hpd90_min", change->window_first).set("hpd90_max", change->window_last);
  out.set("mean_before", change->mean_before).set("mean_after", change->mean_after);
  out.set("size_grid", std::vector<double>(change_sizes.begin(), change_sizes.end())).set("size_posterior", change->size_chances);
  return out.set("posterior", change->chances);
}

Json ratio_case(const Case& one) {
  auto ratio = poisson_ratio(days_of(one));
  if (!ratio) return Json::object().set("available", false);
  return Json::object().set("best", ratio->best).set("lr", ratio->ratio).set("curve", ratio->curve);
}

}  // namespace

void add_counts(Methods& to) {
  to["rate"] = rate_case;
  to["negative_binomial"] = size_case;
  to["changepoint_bayes"] = change_case;
  to["changepoint_poisson_lr"] = ratio_case;
}

}  // namespace keel::reference
