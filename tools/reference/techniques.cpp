// Techniques: what comes after, allowing for the start, and which is best.
#include "core/insight/ancova.hpp"
#include "core/insight/best.hpp"
#include "core/insight/pooling.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

Json pooled_after(const Ancova& fit, Json& out) {
  std::vector<double> means, errors, pooled_means, pooled_sds;
  for (const AdjustedGroup& group : fit.groups) {
    means.push_back(group.mean);
    errors.push_back(group.error);
  }
  auto pooled = pool(means, errors);
  if (!pooled) return {};
  for (const PooledGroup& group : pooled->groups) {
    pooled_means.push_back(group.mean);
    pooled_sds.push_back(group.sd);
  }
  if (auto best = chance_of_best(pooled_means, pooled_sds, Better::lower)) out.set("prob_lowest_after", *best);
  TauGrid grid;
  Json told = Json::object().set("prior_scale", grid.scale).set("grid", grid.points).set("tau_max", grid.most);
  return told.set("post_mean", pooled_means).set("post_sd", pooled_sds);
}

Json ancova_case(const Case& one) {
  auto before = one.column("before"), after = one.column("after");
  auto technique = as_numbers(one.column("technique"));
  if (const Json* derive = one.input.find("derive")) {
    bool all_rows = derive->text.starts_with("all rows");
    for (const Episode& e : one.journal->episodes) {
      if (e.technique < 0 && !all_rows) continue;
      before.push_back(static_cast<double>(e.before));
      after.push_back(static_cast<double>(e.after));
      technique.push_back(e.technique);
    }
  }
  auto fit = ancova({before, after, technique});
  if (!fit) return Json::object().set("available", false);
  Json out = Json::object().set("n", list_of(fit->groups, &AdjustedGroup::count)).set("mean_before", fit->mean_before);
  out.set("slope", fit->slope).set("slope_se", fit->slope_error).set("residual_sd", fit->residual_sd).set("df", fit->freedom);
  out.set("adjusted_mean", list_of(fit->groups, &AdjustedGroup::mean)).set("adjusted_se", list_of(fit->groups, &AdjustedGroup::error));
  out.set("naive_change", list_of(fit->groups, &AdjustedGroup::change)).set("F_technique", fit->f).set("p_technique", fit->p);
  Json pooled = pooled_after(*fit, out);
  return out.set("hier_grid", pooled);
}

Json best_case(const Case& one) {
  const Json* bigger = one.args.find("bigger_is_better");
  auto best = chance_of_best(one.column("mean"), one.column("sd"), bigger && bigger->number > 0 ? Better::higher : Better::lower);
  return best ? Json::object().set("prob", *best) : Json::object().set("available", false);
}

}  // namespace

void add_techniques(Methods& to) {
  to["ancova"] = ancova_case;
  to["prob_best"] = best_case;
}

}  // namespace keel::reference
