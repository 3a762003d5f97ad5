// The adjusted means, pooling, and the gates.
#include "core/insight/techniques.hpp"

#include <algorithm>

#include "core/insight/best.hpp"
#include "core/insight/special.hpp"
#include "core/insight/use_rows.hpp"

namespace keel::insight {
namespace {

constexpr double worth_telling = 0.3;
constexpr std::int64_t uses_to_claim = 6, uses_to_count = 4, waits_to_compare = 5;
constexpr std::size_t few_rows = 12, rows_for_minutes = 30;

// With few rows the slope comes mostly from what is known of such scales; with enough, the time that went by is allowed for as well.
Available<Ancova> fit_of(const UseRows& rows) {
  AncovaRows columns{rows.before, rows.after, rows.technique, rows.weight};
  if (rows.before.size() >= rows_for_minutes) columns.beside = rows.log_minutes;
  return ancova(columns, {0.6, rows.before.size() < few_rows ? 0.2 : 0});
}

Available<Pooled> pool_arms(const Ancova& fit) {
  std::vector<double> means, errors;
  // Rows that happen to agree exactly must not make an arm certain: the spread has the prior of the tags (2 points, worth 4 rows).
  double spread = (4.0 * 4.0 + fit.freedom * fit.residual_sd * fit.residual_sd) / (4.0 + fit.freedom);
  for (const AdjustedGroup& group : fit.groups) {
    double plain = std::sqrt(spread / static_cast<double>(std::max<std::int64_t>(1, group.count)));
    means.push_back(group.mean);
    errors.push_back(fit.residual_sd > 0 ? group.error * std::sqrt(spread) / fit.residual_sd : plain);
  }
  return pool(means, errors);
}

Available<std::vector<double>> best_of(const Pooled& pooled) {
  std::vector<double> means, sds;
  for (const PooledGroup& group : pooled.groups) {
    means.push_back(group.mean);
    sds.push_back(group.sd);
  }
  return chance_of_best(means, sds, Better::lower);
}

Arm arm_of(const AdjustedGroup& group, const PooledGroup& pooled, double best) {
  double half = normal_975 * pooled.contrast_sd;
  Arm arm;
  arm.technique = group.group;
  arm.uses = group.count;
  arm.mean = pooled.mean;
  arm.sd = pooled.sd;
  arm.against_mean = -pooled.contrast;
  arm.against_range = {-pooled.contrast - half, -pooled.contrast + half};
  arm.best = best;
  arm.beats_waiting = missing(Missing::too_few);
  return arm;
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
  Techniques found{.minutes_slope = missing(Missing::not_defined), .arms = {}};
  auto rows = use_rows(entries, today, half_life, found);
  if (!rows) return missing(rows.error());
  auto fit = fit_of(*rows);
  if (!fit) return missing(fit.error());
  auto pooled = pool_arms(*fit);
  if (!pooled) return missing(pooled.error());
  auto best = best_of(*pooled);
  if (!best) return missing(best.error());
  found.slope = fit->slope;
  found.minutes_slope = fit->beside_slope;
  found.mean_before = fit->mean_before;
  found.overall = pooled->mean;
  found.new_sd = pooled->new_sd;
  StartingLevels levels(*rows);
  for (std::size_t k = 0; k < fit->groups.size(); ++k) {
    Arm& arm = found.arms.emplace_back(arm_of(fit->groups[k], pooled->groups[k], (*best)[k]));
    arm.days = rows->days[arm.technique].count();
    arm.overlaps = levels.overlap(arm.technique);
  }
  set_gates(found);
  return found;
}

}  // namespace keel::insight
