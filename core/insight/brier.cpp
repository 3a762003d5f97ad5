// The score, its parts, and two checks.
#include "core/insight/brier.hpp"

#include <algorithm>
#include <numeric>

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

// Entries by rising chance, so that sums do not depend on the order of arrival.
std::vector<std::size_t> by_chance(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
    return chances[a] != chances[b] ? chances[a] < chances[b] : happened[a] < happened[b];
  });
  return order;
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

Available<> usable_chances(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  if (chances.size() != happened.size() || !all_finite(chances)) return missing(Missing::bad_input);
  if (std::ranges::any_of(chances, [](double p) { return p < 0 || p > 1; })) return missing(Missing::bad_input);
  if (std::ranges::any_of(happened, [](std::uint8_t y) { return y > 1; })) return missing(Missing::bad_input);
  if (chances.empty()) return missing(Missing::no_entries);
  return static_cast<double>(chances.size());
}

Available<Brier> brier(std::span<const double> chances, std::span<const std::uint8_t> happened, int bin_count) {
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  if (bin_count < 1) return missing(Missing::bad_input);
  double n = *usable, squares = 0, total = 0, last = -1;
  std::vector<Group> bins(static_cast<std::size_t>(bin_count)), distinct;
  auto order = by_chance(chances, happened);
  for (std::size_t i : order) {
    double p = chances[i], y = happened[i];
    squares += (p - y) * (p - y);
    total += y;
    if (p != last) distinct.emplace_back();
    last = p;
    for (Group* group : {&bins[bin_of(p, bin_count)], &distinct.back()}) {
      group->count += 1;
      group->happened += y;
      group->chances += p;
    }
  }
  Brier result;
  result.count = static_cast<std::int64_t>(chances.size());
  result.score = squares / n;
  result.binned = parts_of(bins, n, total / n);
  result.distinct = parts_of(distinct, n, total / n);
  double uncertainty = result.binned.uncertainty;
  result.skill = uncertainty > 0 ? Available<>(1 - result.score / uncertainty) : missing(Missing::not_defined);
  for (std::size_t i : order) {
    const Group& group = bins[bin_of(chances[i], bin_count)];
    double off = chances[i] - group.chances / group.count;
    result.within_variance += off * off / n;
    result.within_covariance += 2 * (happened[i] - group.happened / group.count) * off / n;
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
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  auto order = by_chance(chances, happened);
  double below = 0, won = 0, yes = 0;
  for (std::size_t i = 0; i < order.size();) {
    double here_no = 0, here_yes = 0;
    double chance = chances[order[i]];
    for (; i < order.size() && chances[order[i]] == chance; ++i) ++(happened[order[i]] ? here_yes : here_no);
    won += here_yes * (below + here_no / 2);
    below += here_no;
    yes += here_yes;
  }
  return yes > 0 && below > 0 ? Available<>(won / (yes * below)) : missing(Missing::all_equal);
}

Available<> spiegelhalter(std::span<const double> chances, std::span<const std::uint8_t> happened) {
  auto usable = usable_chances(chances, happened);
  if (!usable) return missing(usable.error());
  double off = 0, variance = 0;
  for (std::size_t i : by_chance(chances, happened)) {
    double p = chances[i], slope = 1 - 2 * p;
    off += (happened[i] - p) * slope;
    variance += slope * slope * p * (1 - p);
  }
  return variance > 0 ? Available<>(off / std::sqrt(variance)) : missing(Missing::not_defined);
}

}  // namespace keel::insight
