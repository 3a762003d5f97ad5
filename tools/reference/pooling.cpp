// Groups of entries: pooled means, red shares, tags.
#include <algorithm>

#include "core/insight/comparisons.hpp"
#include "core/insight/one_way.hpp"
#include "core/insight/pooling.hpp"
#include "core/insight/red_share.hpp"
#include "core/insight/tags.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

Available<GroupSums> sums_of(const Case& one) {
  if (!one.is_derived()) return group_sums(one.column("y"), as_numbers(one.column("group")));
  return group_sums(one.each([](const Episode& e) { return e.before; }), as_numbers(one.each([](const Episode& e) { return e.trigger; })));
}

Json one_way_case(const Case& one) {
  auto sums = sums_of(one);
  auto fit = sums ? one_way(*sums) : Available<OneWay>(missing(sums.error()));
  if (!fit) return Json::object().set("available", false);
  Json out = Json::object().set("n", sums->count).set("group_mean", sums->mean).set("ssw", sums->within);
  out.set("mu", fit->mean).set("se_mu", fit->mean_error).set("sigma2", fit->sigma2).set("tau2", fit->tau2);
  out.set("shrink_to_mean", list_of(fit->groups, &OneWayGroup::shrink)).set("blup", list_of(fit->groups, &OneWayGroup::effect));
  out.set("cond_sd", list_of(fit->groups, &OneWayGroup::effect_sd)).set("post_mean", list_of(fit->groups, &OneWayGroup::mean));
  return out.set("post_sd", list_of(fit->groups, &OneWayGroup::mean_sd));
}

Json grid_case(const Case& one) {
  auto means = one.column("y"), errors = one.column("s");
  if (auto sums = one.is_derived() ? sums_of(one) : missing(Missing::no_entries)) {
    means = sums->mean;
    errors = sums->errors();
  }
  TauGrid grid{one.args.number_or("prior_scale", 1.5), static_cast<int>(one.args.number_or("grid", 61)), one.args.number_or("tau_max", 4)};
  double margin = 0.25;
  auto pooled = pool(means, errors, grid, margin);
  if (!pooled) return Json::object().set("available", false);
  const auto& groups = pooled->groups;
  Json out = Json::object().set("y", means).set("s", errors).set("mu", pooled->mean).set("tau_mean", pooled->tau).set("delta", margin);
  out.set("post_mean", list_of(groups, &PooledGroup::mean)).set("post_sd", list_of(groups, &PooledGroup::sd));
  out.set("contrast_mean", list_of(groups, &PooledGroup::contrast)).set("contrast_sd", list_of(groups, &PooledGroup::contrast_sd));
  out.set("prob_above_average", list_of(groups, &PooledGroup::above)).set("lfsr", list_of(groups, &PooledGroup::false_sign));
  out.set("prob_above_delta", list_of(groups, &PooledGroup::above_margin));
  return out.set("prob_below_minus_delta", list_of(groups, &PooledGroup::below_margin));
}

Json red_case(const Case& one) {
  auto red = as_numbers(one.column("x")), of = as_numbers(one.column("n"));
  if (one.is_derived()) {
    for (const Episode& e : one.journal->episodes) {
      auto trigger = static_cast<std::size_t>(e.trigger);
      if (of.size() <= trigger) of.resize(trigger + 1), red.resize(trigger + 1);
      ++of[trigger];
      red[trigger] += e.level_before == 2 ? 1 : 0;
    }
  }
  auto share = red_share(red, of);
  if (!share) return Json::object().set("available", false);
  Json out = Json::object().set("x", red).set("n", of).set("pooled", share->pooled).set("mean", share->mean);
  if (share->pooled) return out;
  out.set("a", share->a).set("b", share->b).set("intraclass", share->within_group).set("loglik", share->log_likelihood);
  out.set("post_mean", list_of(share->groups, &RedGroup::mean)).set("prob_above_mean", list_of(share->groups, &RedGroup::above_mean));
  set_ranges(out, "lower95", "upper95", share->groups, [](const RedGroup& group) { return Available<Range>(group.range); });
  return out;
}

struct TagLists {
  std::vector<double> distress;
  std::vector<std::uint32_t> first = {0}, tags;
  std::size_t count = 0;
  Tagged view() const { return {distress, first, tags, count}; }
};

// 8 triggers, 4 people, 5 contexts; a second trigger where `both`.
TagLists tags_of(const Journal& journal, bool both) {
  TagLists lists;
  lists.count = 17;
  for (const Episode& e : journal.episodes) {
    lists.distress.push_back(static_cast<double>(e.before));
    lists.tags.push_back(static_cast<std::uint32_t>(e.trigger));
    if (both && e.trigger2 >= 0) lists.tags.push_back(static_cast<std::uint32_t>(e.trigger2));
    lists.tags.push_back(static_cast<std::uint32_t>(8 + e.person));
    lists.tags.push_back(static_cast<std::uint32_t>(12 + e.context));
    lists.first.push_back(static_cast<std::uint32_t>(lists.tags.size()));
  }
  return lists;
}

TagLists tags_of(const Case& one) {
  if (one.is_derived()) return tags_of(*one.journal, true);
  TagLists lists;
  lists.distress = one.column("y");
  if (const Json* rows = one.input.find("Z")) {
    for (const Json& row : rows->items) {
      lists.count = row.items.size();
      for (std::size_t k = 0; k < row.items.size(); ++k)
        if (row.items[k].number != 0) lists.tags.push_back(static_cast<std::uint32_t>(k));
      lists.first.push_back(static_cast<std::uint32_t>(lists.tags.size()));
    }
  }
  return lists;
}

Json ridge_case(const Case& one) {
  TagLists lists = tags_of(one);
  auto products = cross_products(lists.view());
  if (!products) return Json::object().set("available", false);
  std::vector<double> tau2(lists.count, one.args.number_or("tau2", 1));
  auto fit = ridge(*products, tau2, one.args.number_or("sigma2", 1));
  if (!fit) return Json::object().set("available", false);
  return Json::object().set("intercept", fit->intercept).set("effect", fit->effect).set("sd", fit->sd).set("intercept_sd", fit->intercept_sd);
}

Json crossed_case(const Case& one) {
  TagLists lists = tags_of(*one.journal, false);
  auto products = cross_products(lists.view());
  if (!products) return Json::object().set("available", false);
  std::vector<std::size_t> family(17, 0);
  std::fill(family.begin() + 8, family.begin() + 12, 1U);
  std::fill(family.begin() + 12, family.end(), 2U);
  auto fit = crossed(*products, family, 3);
  if (!fit) return Json::object().set("available", false);
  Json out = Json::object().set("mu", fit->mean).set("sigma2", fit->sigma2).set("reml_criterion", fit->criterion);
  std::size_t from = 0;
  for (auto [name, size, which] : {std::tuple{"trigger", 8U, 0U}, std::tuple{"person", 4U, 1U}, std::tuple{"context", 5U, 2U}}) {
    out.set(std::string("tau2_") + name, fit->tau2[which]);
    auto begin = fit->effect.begin() + static_cast<std::ptrdiff_t>(from);
    out.set(std::string("blup_") + name, std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(size)));
    from += size;
  }
  return out;
}

}  // namespace

void add_pooling(Methods& to) {
  to["oneway_reml"] = one_way_case;
  to["hier_grid"] = grid_case;
  to["beta_binomial_eb"] = red_case;
  to["ridge_tags"] = ridge_case;
  to["crossed_reml"] = crossed_case;
}

}  // namespace keel::reference
