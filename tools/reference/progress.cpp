// Trends over time and moves between levels.
#include "core/insight/levels.hpp"
#include "core/insight/trend.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

Json trend_case(const Case& one) {
  auto x = one.is_derived() ? one.each([](const Episode& e) { return static_cast<double>(e.t_min) / 1440; }) : one.column("x");
  auto y = one.is_derived() ? one.each([](const Episode& e) { return e.rec_min; }) : one.column("y");
  auto kendall = mann_kendall(x, y);
  auto slope = theil_sen(x, y);
  if (!kendall || !slope) return Json::object().set("available", false);
  Json out = Json::object().set("n", x.size()).set("S", kendall->s).set("var_S", kendall->variance).set("z_continuity", kendall->z);
  out.set("p_two_sided", kendall->p).set("tau_b", kendall->tau).set("pairs", slope->pairs).set("slope", slope->slope);
  out.set("intercept_median_residual", slope->intercept).set("slope_lower95", slope->lower).set("slope_upper95", slope->upper);
  return out.set("rank_lower", slope->rank_lower).set("rank_upper", slope->rank_upper);
}

Json levels_case(const Case& one) {
  auto before = as_bytes(one.is_derived() ? one.each([](const Episode& e) { return e.level_before; }) : one.column("before"));
  auto after = as_bytes(one.is_derived() ? one.each([](const Episode& e) { return e.level_after; }) : one.column("after"));
  auto moves = level_moves(before, after);
  if (!moves) return Json::object().set("available", false);
  Json counts, means, lowers, uppers;
  for (Json* list : {&counts, &means, &lowers, &uppers}) list->kind = Json::Kind::list;
  for (const auto& row : moves->rows) {
    counts.items.push_back(list_of(row, &LevelMove::count));
    means.items.push_back(list_of(row, &LevelMove::share));
    lowers.items.push_back(list_of(row, [](const LevelMove& move) { return move.range.lower; }));
    uppers.items.push_back(list_of(row, [](const LevelMove& move) { return move.range.upper; }));
  }
  Json out = Json::object().set("counts", counts).set("posterior_mean_jeffreys", means).set("lower95", lowers).set("upper95", uppers);
  out.set("eased", moves->eased).set("worse", moves->worse).set("same", moves->same);
  // R counts every pair of levels and has no answer where one was never seen.
  out.set("bowker_stat", moves->bowker).set("bowker_df_all_pairs", 3);
  return out.set("bowker_p", moves->pairs_seen == 3 ? moves->bowker_p : Available<>(missing(Missing::not_defined)));
}

}  // namespace

void add_progress(Methods& to) {
  to["mann_kendall_theil_sen"] = trend_case;
  to["transitions"] = levels_case;
}

}  // namespace keel::reference
