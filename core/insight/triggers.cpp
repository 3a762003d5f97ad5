// Counts per tag in one pass, what cannot be told apart, pooling, and the gate.
#include "core/insight/triggers.hpp"

#include <algorithm>
#include <map>

#include "core/insight/days.hpp"
#include "core/insight/special.hpp"

namespace keel::insight {
namespace {

struct TagSums {
  double count = 0, sum = 0, squares = 0;
  std::int64_t red = 0;
  Days days;
  std::map<std::uint32_t, double> beside;  // other tags on the same episode
};

struct Counted {
  std::vector<TagSums> tags;
  Days days;
  double episodes = 0;
};

bool is_usable(const TaggedEpisodes& episodes) {
  const Tagged& tagged = episodes.tagged;
  std::size_t n = tagged.distress.size();
  return tagged.first.size() == n + 1 && episodes.day.size() == n && episodes.red.size() == n && all_finite(tagged.distress) &&
         tagged.first.back() == tagged.tags.size() && std::ranges::is_sorted(tagged.first) &&
         std::ranges::all_of(tagged.tags, [&](std::uint32_t tag) { return tag < tagged.tag_count; });
}

Counted count(const TaggedEpisodes& episodes, std::int32_t today) {
  Counted counted;
  const Tagged& tagged = episodes.tagged;
  counted.tags.resize(tagged.tag_count);
  for (std::size_t i = 0; i < tagged.distress.size(); ++i) {
    auto tags = tagged.tags.subspan(tagged.first[i], tagged.first[i + 1] - tagged.first[i]);
    if (episodes.day[i] >= today || tags.empty()) continue;
    counted.episodes += 1;
    counted.days.add(episodes.day[i]);
    for (std::uint32_t tag : tags) {
      TagSums& sums = counted.tags[tag];
      sums.count += 1;
      sums.sum += tagged.distress[i];
      sums.squares += tagged.distress[i] * tagged.distress[i];
      sums.red += episodes.red[i] != 0 ? 1 : 0;
      sums.days.add(episodes.day[i]);
      for (std::uint32_t other : tags)
        if (other < tag) sums.beside[other] += 1;
    }
  }
  return counted;
}

// Tags that can be compared; the others are named in `found`.
std::vector<std::uint32_t> comparable(const Counted& counted, Triggers& found) {
  std::vector<std::uint32_t> tags;
  for (std::uint32_t tag = 0; tag < counted.tags.size(); ++tag) {
    const TagSums& sums = counted.tags[tag];
    if (sums.count == 0) continue;
    if (sums.count == counted.episodes) {
      found.always.push_back(tag);
      continue;
    }
    auto twin = std::ranges::find_if(sums.beside, [&](const auto& one) { return one.second == sums.count && counted.tags[one.first].count == sums.count; });
    if (twin == sums.beside.end()) tags.push_back(tag);
    else found.pairs.emplace_back(twin->first, tag);
  }
  return tags;
}

void add_red(const Counted& counted, std::span<const std::uint32_t> tags, Triggers& found) {
  std::vector<std::int64_t> red, of;
  for (std::uint32_t tag : tags) {
    red.push_back(counted.tags[tag].red);
    of.push_back(static_cast<std::int64_t>(counted.tags[tag].count));
  }
  auto share = tags.size() < 4 ? red_share_of_few(red, of) : red_share(red, of);
  for (std::size_t k = 0; k < found.tags.size(); ++k) {
    if (share && !share->pooled) found.tags[k].red = share->groups[k];
  }
}

bool is_enough(const TagInsight& tag, const Triggers& found, const TriggerRules& rules) {
  return found.episodes >= rules.episodes && found.tags.size() >= rules.tags && tag.count >= rules.count && tag.days >= rules.days;
}

Showing showing_of(const TagInsight& tag, const TriggerRules& rules) {
  double sure = std::max(tag.higher, tag.lower);
  if (!tag.enough || sure < rules.early) return Showing::hidden;
  // Distress and level are two scales for one thing: where they point apart, nothing is said.
  if (tag.red && (tag.difference > 0) != (tag.red->above_mean > 0.5)) return Showing::hidden;
  return sure >= rules.sure ? Showing::shown : Showing::early_sign;
}

}  // namespace

Available<Triggers> triggers(const TaggedEpisodes& episodes, std::int32_t today, TriggerRules rules) {
  if (!is_usable(episodes)) return missing(Missing::bad_input);
  Counted counted = count(episodes, today);
  if (counted.episodes == 0) return missing(Missing::no_entries);
  Triggers found;
  found.episodes = static_cast<std::int64_t>(counted.episodes);
  found.days = counted.days.count();
  auto tags = comparable(counted, found);
  if (tags.size() < 2) return missing(Missing::too_few);
  double within = 0, total = 0;
  std::vector<double> means, errors;
  for (std::uint32_t tag : tags) {
    const TagSums& sums = counted.tags[tag];
    means.push_back(sums.sum / sums.count);
    within += std::max(0.0, sums.squares - sums.sum * sums.sum / sums.count);
    total += sums.count;
  }
  double spread = (4.0 * 4.0 + within) / (4.0 + total - static_cast<double>(tags.size()));
  for (std::uint32_t tag : tags) errors.push_back(std::sqrt(spread / counted.tags[tag].count));
  auto pooled = pool(means, errors);
  if (!pooled) return missing(pooled.error());
  found.overall = pooled->mean;
  for (std::size_t k = 0; k < tags.size(); ++k) {
    const PooledGroup& group = pooled->groups[k];
    const TagSums& sums = counted.tags[tags[k]];
    double half = normal_975 * group.contrast_sd;
    found.tags.push_back({tags[k], static_cast<std::int64_t>(sums.count), sums.days.count(), means[k], group.mean, group.sd,
                          group.contrast, {group.contrast - half, group.contrast + half}, group.above_margin, group.below_margin,
                          missing(Missing::all_equal), false, Showing::hidden});
  }
  add_red(counted, tags, found);
  for (TagInsight& tag : found.tags) {
    tag.enough = is_enough(tag, found, rules);
    tag.showing = showing_of(tag, rules);
  }
  return found;
}

}  // namespace keel::insight
