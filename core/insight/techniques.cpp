// Rows that can be learnt from, the adjusted means, pooling, and the gates.
#include "core/insight/techniques.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/insight/best.hpp"
#include "core/insight/days.hpp"
#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

constexpr double least_before = 2, least_minutes = 2, most_minutes = 90, worth_telling = 0.3;
constexpr std::int64_t uses_to_claim = 6, uses_to_count = 4, waits_to_compare = 5;
constexpr std::size_t few_rows = 12;

struct Rows {
  std::vector<double> before, after, weight;
  std::vector<std::int64_t> technique;
  std::map<std::int64_t, Days> days;
};

bool is_level(double value) { return value >= 0 && value <= 10; }

Available<Rows> rows_of(std::span<const UseEntry> entries, std::int32_t today, double half_life, Techniques& counts) {
  Rows rows;
  for (const UseEntry& entry : entries) {
    if (!is_level(entry.before) || (entry.after && !is_level(*entry.after)) || !std::isfinite(entry.minutes)) return missing(Missing::bad_input);
    if (entry.day >= today) continue;
    ++counts.rows;
    if (!entry.after) ++counts.without_after;
    bool usable = entry.after && entry.before >= least_before && entry.minutes >= least_minutes && entry.minutes <= most_minutes;
    if (!usable) {
      ++counts.left_out;
      continue;
    }
    rows.before.push_back(entry.before);
    rows.after.push_back(*entry.after);
    rows.weight.push_back(half_life > 0 ? std::exp2(-(today - entry.day) / half_life) : 1);
    rows.technique.push_back(entry.technique);
    rows.days[entry.technique].add(entry.day);
  }
  if (rows.before.empty()) return missing(Missing::no_entries);
  return rows;
}

using Levels = std::array<std::int64_t, 11>;  // how many rows started from each level

// At least three starting levels of the arm lie within the middle 80 % of the others'.
bool overlaps(const Levels& own, const Levels& all) {
  std::int64_t others = 0, inside = 0, seen = 0;
  for (std::size_t level = 0; level < all.size(); ++level) others += all[level] - own[level];
  for (std::size_t level = 0; level < all.size(); ++level) {
    std::int64_t before = seen;
    seen += all[level] - own[level];
    bool is_middle = seen > others / 10 && before < others - others / 10 && seen > before;
    // Between the middle's ends levels count that no other arm had.
    bool is_between = before > others / 10 && before < others - others / 10;
    if (is_middle || is_between) inside += own[level];
  }
  return inside >= 3;
}

std::map<std::int64_t, Levels> levels_of(const Rows& rows, Levels& all) {
  std::map<std::int64_t, Levels> by_arm;
  for (std::size_t i = 0; i < rows.before.size(); ++i) {
    auto level = static_cast<std::size_t>(std::lround(rows.before[i]));
    ++by_arm[rows.technique[i]][level];
    ++all[level];
  }
  return by_arm;
}

void set_gates(Techniques& found) {
  auto waiting = std::ranges::find(found.arms, just_wait, &Arm::technique);
  bool can_wait = waiting != found.arms.end() && waiting->uses >= waits_to_compare;
  auto counted = std::ranges::count_if(found.arms, [](const Arm& arm) { return arm.uses >= uses_to_count; });
  for (Arm& arm : found.arms) {
    if (can_wait && arm.technique != just_wait) {
      double sd = std::hypot(arm.sd, waiting->sd);
      arm.beats_waiting = normal_cdf((waiting->mean - arm.mean - worth_telling) / sd);
    }
    if (arm.uses < uses_to_claim || counted < 3 || !arm.overlaps || arm.technique == just_wait) continue;
    arm.showing = arm.best >= 0.9 ? Showing::shown : arm.best >= 0.75 ? Showing::early_sign : Showing::hidden;
  }
}

}  // namespace

double Arm::upper_80() const { return mean + normal_90 * sd; }

Available<Techniques> techniques(std::span<const UseEntry> entries, std::int32_t today, double half_life) {
  Techniques found;
  auto rows = rows_of(entries, today, half_life, found);
  if (!rows) return missing(rows.error());
  // With few rows the slope comes mostly from what is known of such scales.
  auto fit = ancova(rows->before, rows->after, rows->technique, {0.6, rows->before.size() < few_rows ? 0.2 : 0}, rows->weight);
  if (!fit) return missing(fit.error());
  found.slope = fit->slope;
  found.mean_before = fit->mean_before;
  std::vector<double> means, errors, pooled_means, pooled_sds;
  for (const AdjustedGroup& group : fit->groups) {
    means.push_back(group.mean);
    // Rows that happen to agree exactly must not make an arm certain: the spread has the prior of the tags (2 points, worth 4 rows).
    double spread = (4.0 * 4.0 + fit->freedom * fit->residual_sd * fit->residual_sd) / (4.0 + fit->freedom);
    double plain = std::sqrt(spread / static_cast<double>(std::max<std::int64_t>(1, group.count)));
    double wide = fit->residual_sd > 0 ? group.error * std::sqrt(spread) / fit->residual_sd : plain;
    errors.push_back(wide);
  }
  auto pooled = pool(means, errors);
  if (!pooled) return missing(pooled.error());
  for (const PooledGroup& group : pooled->groups) {
    pooled_means.push_back(group.mean);
    pooled_sds.push_back(group.sd);
  }
  auto best = chance_of_best(pooled_means, pooled_sds, Better::lower);
  if (!best) return missing(best.error());
  found.overall = pooled->mean;
  found.new_sd = pooled->new_sd;
  Levels all{};
  auto levels = levels_of(*rows, all);
  for (std::size_t k = 0; k < fit->groups.size(); ++k) {
    const PooledGroup& group = pooled->groups[k];
    Arm arm;
    arm.technique = fit->groups[k].group;
    arm.uses = fit->groups[k].count;
    arm.mean = group.mean;
    arm.sd = group.sd;
    arm.against_mean = -group.contrast;
    arm.beats_waiting = missing(Missing::too_few);
    arm.days = rows->days[arm.technique].count();
    arm.against_range = {-group.contrast - normal_975 * group.contrast_sd, -group.contrast + normal_975 * group.contrast_sd};
    arm.best = (*best)[k];
    arm.overlaps = overlaps(levels[arm.technique], all);
    found.arms.push_back(arm);
  }
  set_gates(found);
  return found;
}

}  // namespace keel::insight
