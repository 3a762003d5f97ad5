// Plain comparisons and questionnaires.
#include "core/insight/comparisons.hpp"

#include "core/insight/questionnaire.hpp"
#include "tools/reference/case.hpp"

namespace keel::reference {
namespace {

using namespace insight;

Json adjust_case(const Case& one) {
  auto adjusted = adjust(one.column("p"));
  if (!adjusted) return Json::object().set("available", false);
  return Json::object().set("BH", adjusted->benjamini_hochberg).set("BY", adjusted->benjamini_yekutieli).set("holm", adjusted->holm);
}

Json welch_case(const Case& one) {
  auto test = welch(one.column("a"), one.column("b"));
  if (!test) return Json::object().set("available", false);
  Json out = Json::object().set("diff", test->difference).set("t", test->t).set("df", test->freedom).set("p", test->p);
  return out.set("lower95", test->range.lower).set("upper95", test->range.upper);
}

Json fisher_case(const Case& one) {
  auto cells = as_numbers(one.column("table"));
  cells.resize(4);
  return Json::object().set("p", fisher({cells[0], cells[1], cells[2], cells[3]}));
}

Json change_case(const Case& one) {
  const Json& in = one.input;
  auto change = reliable_change(in.number_or("x1", 0), in.number_or("x2", 0), {in.number_or("sd", 0), in.number_or("reliability", 0)});
  if (!change) return Json::object().set("available", false);
  Json out = Json::object().set("sem", change->measurement_error).set("s_diff", change->difference_error).set("rci", change->index);
  out.set("min_reliable_change_95", change->smallest).set("p_two_sided", change->p);
  out.set("score_interval95", std::vector<double>{change->score_range.lower, change->score_range.upper});
  const Json& args = one.args;
  return out.set("cutoff_c", cutoff({args.number_or("m_clin", 0), args.number_or("sd_clin", 0)}, {args.number_or("m_norm", 0), args.number_or("sd_norm", 0)}));
}

Json alpha_case(const Case& one) {
  std::vector<double> cells;
  std::size_t items = 0;
  if (const Json* rows = one.input.find("X")) {
    for (const Json& row : rows->items) {
      items = row.items.size();
      for (double cell : row.numbers()) cells.push_back(cell);
    }
  }
  auto scale = consistency(cells, items);
  if (!scale) return Json::object().set("available", false);
  Json out = Json::object().set("items", items).set("n", cells.size() / items).set("alpha", scale->alpha);
  return out.set("total_mean", scale->mean).set("total_sd", scale->sd).set("sem", scale->measurement_error);
}

}  // namespace

void add_comparisons(Methods& to) {
  to["p_adjust"] = adjust_case;
  to["welch"] = welch_case;
  to["fisher_2x2"] = fisher_case;
  to["rci"] = change_case;
  to["alpha"] = alpha_case;
}

}  // namespace keel::reference
