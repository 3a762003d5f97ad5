// Feared outcomes, shares and logistic curves.
#include "core/insight/brier.hpp"
#include "core/insight/logistic.hpp"
#include "core/insight/proportion.hpp"
#include "core/insight/calibration.hpp"
#include "core/insight/special.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

Json parts(const BrierParts& of) { return Json::object().set("reliability", of.reliability).set("resolution", of.resolution).set("uncertainty", of.uncertainty); }

Json bins(const Brier& score) {
  Json out = parts(score.binned);
  out.set("within_bin_variance", score.within_variance).set("within_bin_covariance", score.within_covariance);
  out.set("generalised_resolution", score.binned.resolution - score.within_variance + score.within_covariance);
  out.set("bias_corrected", Json::object()
                                .set("reliability", score.corrected_reliability)
                                .set("resolution", score.corrected_resolution)
                                .set("uncertainty", score.corrected_uncertainty));
  out.set("bin", list_of(score.bins, &ChanceBin::bin)).set("n", list_of(score.bins, &ChanceBin::count));
  out.set("mean_p", list_of(score.bins, &ChanceBin::mean_chance)).set("observed", list_of(score.bins, &ChanceBin::observed));
  set_ranges(out, "wilson_lower", "wilson_upper", score.bins, [](const ChanceBin& bin) { return wilson_range(bin.happened, bin.count); });
  set_ranges(out, "jeffreys_lower", "jeffreys_upper", score.bins, [](const ChanceBin& bin) { return jeffreys_range(bin.happened, bin.count); });
  return out;
}

Json recalibration(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto line = recalibrate(chances, happened);
  auto level = recalibrate_level(chances, happened);
  Json out = Json::object();
  out.set("alpha", line ? Json(line->intercept) : Json()).set("beta", line ? Json(line->slope) : Json());
  out.set("beta_se", line ? Json(line->slope_error) : Json());
  out.set("citl_logit", level ? Json(level->intercept) : Json()).set("citl_logit_se", level ? Json(level->error) : Json());
  return out;
}

Json brier_case(const Case& one) {
  auto chances = one.column("p");
  auto happened = as_bytes(one.column("y"));
  if (one.is_derived()) {
    for (const Episode& e : one.journal->episodes) {
      if (e.outcome < 0) continue;
      chances.push_back(static_cast<double>(e.p_pct) / 100);
      happened.push_back(e.outcome > 0 ? 1 : 0);
    }
  }
  auto score = brier(chances, happened, static_cast<int>(one.args.number_or("bins", 10)));
  if (!score) return Json::object().set("n", chances.size()).set("available", false);
  Json out = Json::object().set("n", score->count).set("brier", score->score).set("skill_vs_base_rate", score->skill);
  out.set("bins", bins(*score)).set("by_distinct_p", parts(score->distinct));
  if (auto large = calibration_in_the_large(chances, happened)) {
    out.set("calibration_in_the_large", Json::object()
                                            .set("mean_p", large->mean_chance)
                                            .set("observed", large->observed)
                                            .set("difference", large->difference)
                                            .set("se", large->error));
  }
  out.set("logit_recalibration_p_clipped_01_99", recalibration(chances, happened));
  return out.set("spiegelhalter_z", spiegelhalter(chances, happened)).set("auc", ranking_share(chances, happened));
}

Json range(const Available<Range>& of) {
  return Json(std::vector<Available<>>{lower_of(of), upper_of(of)});
}

Json proportion_case(const Case& one) {
  auto share = proportion(static_cast<std::int64_t>(one.input.number_or("x", -1)), static_cast<std::int64_t>(one.input.number_or("n", -1)));
  if (!share) return Json::object().set("available", false);
  Json out = Json::object().set("est", share->estimate).set("wilson", range(share->wilson)).set("jeffreys", range(share->jeffreys));
  return out.set("clopper_pearson", range(share->exact)).set("jeffreys_mean", share->jeffreys_mean);
}

Json logistic_case(const Case& one) {
  auto x = one.is_derived() ? one.each([](const Episode& e) { return static_cast<double>(e.t_min) / 43200; }) : one.column("t");
  auto y = as_bytes(one.is_derived() ? one.each([](const Episode& e) { return e.paused; }) : one.column("y"));
  auto fit = logistic(x, y);
  if (!fit) return Json::object().set("available", false);
  Json out = Json::object().set("intercept", fit->intercept).set("slope", fit->slope).set("slope_se", fit->slope_error);
  out.set("z", fit->slope / fit->slope_error).set("deviance", fit->deviance).set("null_deviance", fit->null_deviance);
  return out.set("lr_p", chi_squared_upper(fit->null_deviance - fit->deviance, 1));
}

}  // namespace

void add_ledger(Methods& to) {
  to["brier"] = brier_case;
  to["proportion"] = proportion_case;
  to["logistic_trend"] = logistic_case;
}

}  // namespace keel::reference
