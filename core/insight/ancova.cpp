// Least squares in closed form from sums within groups.
#include "core/insight/ancova.hpp"

#include <algorithm>
#include <map>

#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

// What is beside the level and follows it to this much has nothing of its own to tell.
constexpr double least_own_share = 1e-6;

struct Row {
  double before = 0, after = 0, beside = 0;
};

// Squares and products around the means.
struct Spread {
  double xx = 0, xy = 0, yy = 0, zz = 0, xz = 0, zy = 0;

  Spread& operator+=(const Spread& other) {
    xx += other.xx, xy += other.xy, yy += other.yy;
    zz += other.zz, xz += other.xz, zy += other.zy;
    return *this;
  }
};

// Sums over rows; distress is whole numbers, so they are exact.
struct Sums {
  double n = 0, x = 0, y = 0, z = 0;
  Spread raw;

  void add(const Row& row, double w) {
    n += w, x += w * row.before, y += w * row.after, z += w * row.beside;
    raw += {w * row.before * row.before, w * row.before * row.after, w * row.after * row.after,
            w * row.beside * row.beside, w * row.before * row.beside, w * row.beside * row.after};
  }
  Spread spread() const {
    return {raw.xx - x * x / n, raw.xy - x * y / n, raw.yy - y * y / n, raw.zz - z * z / n, raw.xz - x * z / n, raw.zy - z * y / n};
  }
};

// Slopes on the level and on what is beside it, what they leave over, and the inverse of their normal equations.
struct Fit {
  double level = 0, beside = 0, residual = 0;
  double level_part = 0, beside_part = 0, both_part = 0;
  bool has_beside = false;

  double spread_of(double level_off, double beside_off) const {
    return level_part * level_off * level_off + beside_part * beside_off * beside_off + 2 * both_part * level_off * beside_off;
  }
};

Fit fit_of(const Spread& s, bool asks_beside) {
  Fit fit;
  double determinant = s.xx * s.zz - s.xz * s.xz;
  fit.has_beside = asks_beside && s.zz > 0 && determinant > least_own_share * s.xx * s.zz;
  if (!fit.has_beside) {
    fit.level = s.xy / s.xx;
    fit.level_part = 1 / s.xx;
    fit.residual = std::max(0.0, s.yy - fit.level * s.xy);
    return fit;
  }
  fit.level = (s.xy * s.zz - s.zy * s.xz) / determinant;
  fit.beside = (s.zy * s.xx - s.xy * s.xz) / determinant;
  fit.level_part = s.zz / determinant;
  fit.beside_part = s.xx / determinant;
  fit.both_part = -s.xz / determinant;
  fit.residual = std::max(0.0, s.yy - fit.level * s.xy - fit.beside * s.zy);
  return fit;
}

// What is known of the slope on the level before the entries are seen.
void lean_on(SlopePrior prior, Fit& fit, double variance) {
  if (prior.sd <= 0) return;
  double own = variance * fit.level_part, trust = own / (own + prior.sd * prior.sd);
  fit.level += trust * (prior.mean - fit.level);
  fit.level_part *= 1 - trust;
}

// Rows around the first one, so that large values lose no digits.
std::map<std::int64_t, Sums> sums_by_group(const AncovaRows& rows, Row first, Sums& all) {
  std::map<std::int64_t, Sums> groups;
  for (std::size_t i = 0; i < rows.before.size(); ++i) {
    double weight = rows.weights.empty() ? 1 : rows.weights[i];
    if (weight <= 0) continue;
    Row row{rows.before[i] - first.before, rows.after[i] - first.after, rows.beside.empty() ? 0 : rows.beside[i] - first.beside};
    groups[rows.group[i]].add(row, weight);
    all.add(row, weight);
  }
  return groups;
}

void add_groups(Ancova& to, const std::map<std::int64_t, Sums>& groups, const Sums& all, const Fit& fit, Row first) {
  for (const auto& [number, sums] : groups) {
    double level_off = sums.x / sums.n - all.x / all.n, beside_off = fit.has_beside ? sums.z / sums.n - all.z / all.n : 0;
    // Slopes that are known better move the adjusted mean less: their variance is the posterior one.
    double error = to.residual_sd * std::sqrt(1 / sums.n + fit.spread_of(level_off, beside_off));
    to.groups.push_back({number, std::llround(sums.n), first.after + sums.y / sums.n - fit.level * level_off - fit.beside * beside_off, error,
                         (sums.y - sums.x) / sums.n + first.after - first.before});
  }
}

Available<> refuse(const AncovaRows& rows) {
  std::size_t n = rows.before.size();
  auto fits = [&](std::span<const double> list) { return list.empty() || (list.size() == n && all_finite(list)); };
  if (rows.after.size() != n || rows.group.size() != n || !all_finite(rows.before) || !all_finite(rows.after)) return missing(Missing::bad_input);
  if (!fits(rows.weights) || !fits(rows.beside)) return missing(Missing::bad_input);
  if (n == 0) return missing(Missing::no_entries);
  return 0.0;
}

// Whether groups differ: what they explain beside the slopes.
void add_test(Ancova& to, const Spread& all, const Fit& fit, double groups) {
  to.f = to.p = missing(Missing::not_defined);
  if (groups < 2 || !(fit.residual > 0)) return;
  double together = all.xx > 0 ? fit_of(all, fit.has_beside).residual : all.yy;
  to.f = std::max(0.0, together - fit.residual) / (groups - 1) / (fit.residual / to.freedom);
  to.p = f_upper(*to.f, groups - 1, to.freedom);
}

}  // namespace

Available<Ancova> ancova(const AncovaRows& rows, SlopePrior prior) {
  if (auto refused = refuse(rows); !refused) return missing(refused.error());
  Sums all;
  Row first{std::round(rows.before[0]), std::round(rows.after[0]), rows.beside.empty() ? 0 : rows.beside[0]};
  auto groups = sums_by_group(rows, first, all);
  Spread within;
  for (const auto& [number, sums] : groups) within += sums.spread();
  auto count = static_cast<double>(groups.size());
  if (all.n - count - 1 < 1) return missing(Missing::too_few);
  if (!(within.xx > 0)) return missing(Missing::all_equal);
  Fit fit = fit_of(within, !rows.beside.empty() && all.n - count - 2 >= 1);
  Ancova result;
  result.freedom = all.n - count - (fit.has_beside ? 2 : 1);
  double variance = fit.residual / result.freedom;
  lean_on(prior, fit, variance);
  result.mean_before = first.before + all.x / all.n;
  result.residual_sd = std::sqrt(variance);
  result.slope = fit.level;
  result.slope_error = std::sqrt(variance * fit.level_part);
  result.beside_slope = fit.has_beside ? Available<>(fit.beside) : missing(Missing::not_defined);
  add_groups(result, groups, all, fit, first);
  add_test(result, all.spread(), fit, count);
  return result;
}

}  // namespace keel::insight
