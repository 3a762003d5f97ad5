// "What goes with stronger episodes?": triggers, people or contexts, one family at a time, partially pooled. It says what goes with
// what in the entries, never what causes it, and people are never ranked by it (method N8).
#pragma once

#include "core/insight/pooling.hpp"
#include "core/insight/red_share.hpp"
#include "core/insight/tags.hpp"

namespace keel::insight {

// Episodes with their tags of one family, as in Tagged, and beside each its local day and whether it was red.
struct TaggedEpisodes {
  Tagged tagged;
  std::span<const std::int32_t> day;
  std::span<const std::uint8_t> red;
};

struct TagInsight {
  std::uint32_t tag = 0;
  std::int64_t count = 0, days = 0;
  double raw_mean = 0;              // behind the pooled one in the plot, never first
  double mean = 0, sd = 0;          // pooled
  double difference = 0;            // from the plain mean of all tags
  Range range;                      // 95 % of the difference
  double higher = 0, lower = 0;     // P(difference > 0.25), P(difference < -0.25)
  Available<RedGroup> red;          // how often it was red, pooled
  bool enough = false;              // of it, and of all, to say something
  Showing showing = Showing::hidden;
};

struct Triggers {
  std::int64_t episodes = 0, days = 0;
  double overall = 0;
  std::vector<TagInsight> tags;
  std::vector<std::uint32_t> always;                         // on every episode: nothing to compare with
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;  // two tags that always come together: the first stands for both
};

struct TriggerRules {
  std::int64_t episodes = 20, count = 5, days = 3;
  std::size_t tags = 3;
  double sure = 0.95, early = 0.8;
};

// Episodes of `today` and later and episodes without a tag are left out. too_few with fewer than two tags to compare.
Available<Triggers> triggers(const TaggedEpisodes& episodes, std::int32_t today, TriggerRules rules = {});

}  // namespace keel::insight
