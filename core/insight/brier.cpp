// The score, its parts, and two checks.
#include "core/insight/brier.hpp"

#include <algorithm>

#include "core/insight/chances.hpp"

namespace keel::insight {
namespace {

// Sums of one group of entries that are judged together.
struct Group {
  double count = 0, happened = 0, chances = 0;
};

BrierParts parts_of(std::span<const Group> groups, double n, double overall) {
  BrierParts parts{0, 0, overall * (1 - overall)};
  for (const Group& group : groups) {
    if (group.count == 0) continue;
    double observed = group.happened / group.count, gap = group.chances / group.count - observed;
    parts.reliability += group.count * gap * gap / n;
    parts.resolution += group.count * (observed - overall) * (observed - overall) / n;
  }
  return parts;
}

std::size_t bin_of(double chance, int bin_count) {
  // 0.29 * 100 is a hair below 29; a chance on the border belongs to the upper bin.
  auto bin = static_cast<std::size_t>(std::floor(chance * bin_count + 1e-9));
  return std::min(bin, static_cast<std::size_t>(bin_count - 1));
}

void correct_for_few(Brier& to, std::span<const Group> groups, double n) {
  double s = 0;
  int used = 0;
  for (const Group& group : groups) {
    used += group.count > 0 ? 1 : 0;
    if (group.count < 2) continue;
    double observed = group.happened / group.count;
    s += group.count * observed * (1 - observed) / (group.count - 1) / n;
  }
  const BrierParts& raw = to.binned;
  double t = n > 1 ? raw.uncertainty / (n - 1) : 0;
  // As much of the correction as leaves every part legal; a single bin resolves nothing and is left as it is.
  double share = used > 1 ? 1 : 0;
  if (s > 0) share = std::min(share, raw.reliability / s);
  if (s > t) share = std::min(share, raw.resolution / (s - t));
  if (t > 0) share = std::min(share, (0.25 - raw.uncertainty) / t);
  share = std::max(share, 0.0);
  to.corrected_reliability = raw.reliability - share * s;
  if (n > 1) {
    to.corrected_resolution = raw.resolution - share * s + share * t;
    to.corrected_uncertainty = raw.uncertainty + share * t;
  } else {
    to.corrected_resolution = to.corrected_uncertainty = missing(Missing::too_few);
  }
}

}  // namespace

Available<Brier> brier(std::span<const double> chances, std::span<const std::uint8_t> happened, int bin_count) {
  auto counts = count_chances(chances, happened);
  if (!counts) return missing(counts.error());
  if (bin_count < 1) return missing(Missing::bad_input);
  double n = static_cast<double>(chances.size()), squares = 0, total = 0;
  std::vector<Group> bins(static_cast<std::size_t>(bin_count)), distinct;
  for (const ChanceCount& one : *counts) {
    squares += one.happened * (one.chance - 1) * (one.chance - 1) + one.did_not * one.chance * one.chance;
    total += one.happened;
    for (Group* group : {&bins[bin_of(one.chance, bin_count)], &distinct.emplace_back()}) {
      group->count += one.count();
      group->happened += one.happened;
      group->chances += one.chance * one.count();
    }
  }
  Brier result;
  result.count = static_cast<std::int64_t>(chances.size());
  result.score = squares / n;
  result.binned = parts_of(bins, n, total / n);
  result.distinct = parts_of(distinct, n, total / n);
  double uncertainty = result.binned.uncertainty;
  result.skill = uncertainty > 0 ? Available<>(1 - result.score / uncertainty) : missing(Missing::not_defined);
  for (const ChanceCount& one : *counts) {
    const Group& group = bins[bin_of(one.chance, bin_count)];
    double off = one.chance - group.chances / group.count;
    result.within_variance += one.count() * off * off / n;
    result.within_covariance += 2 * (one.happened - one.count() * group.happened / group.count) * off / n;
  }
  correct_for_few(result, bins, n);
  for (std::size_t k = 0; k < bins.size(); ++k) {
    const Group& group = bins[k];
    if (group.count == 0) continue;
    result.bins.push_back({static_cast<std::int64_t>(k), static_cast<std::int64_t>(group.count), static_cast<std::int64_t>(group.happened),
                           group.chances / group.count, group.happened / group.count});
  }
  return result;
}

Available<> ranking_share(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto counts = count_chances(chances, happened);
  if (!counts) return missing(counts.error());
  double below = 0, won = 0, yes = 0;
  for (const ChanceCount& one : *counts) {
    won += one.happened * (below + one.did_not / 2);
    below += one.did_not;
    yes += one.happened;
  }
  return yes > 0 && below > 0 ? Available<>(won / (yes * below)) : missing(Missing::all_equal);
}

Available<> spiegelhalter(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto counts = count_chances(chances, happened);
  if (!counts) return missing(counts.error());
  double off = 0, variance = 0;
  for (const ChanceCount& one : *counts) {
    double p = one.chance, slope = 1 - 2 * p;
    off += (one.happened - one.count() * p) * slope;
    variance += one.count() * slope * slope * p * (1 - p);
  }
  return variance > 0 ? Available<>(off / std::sqrt(variance)) : missing(Missing::not_defined);
}

}  // namespace keel::insight
