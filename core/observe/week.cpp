// Episodes by the day they began, urges by theirs.
#include "core/observe/week.hpp"

#include "core/insight/days.hpp"

namespace keel::observe {

guide::WeekCounts week_of(const Observed& seen, std::int32_t from) {
  guide::WeekCounts counts;
  insight::Days days;
  for (const Episode& episode : seen.episodes) {
    if (episode.day < from || !episode.is_stirred()) continue;
    ++counts.times;
    days.add(episode.day);
    if (episode.level == not_said || episode.last_level == not_said) continue;
    ++counts.again;
    if (episode.last_level < episode.level) ++counts.eased;
  }
  counts.days = days.count();
  for (const insight::UrgeEntry& urge : seen.urges) {
    if (urge.day < from || urge.ending == insight::UrgeEnding::open) continue;
    ++counts.urges;
    if (urge.ending == insight::UrgeEnding::passed) ++counts.passed;
  }
  return counts;
}

}  // namespace keel::observe
