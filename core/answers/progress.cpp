// Whether something changes: minutes back to calm, and pauses.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/answers/steadily.hpp"
#include "core/insight/days.hpp"
#include "core/insight/halves.hpp"

namespace keel::answers {
namespace {

using insight::Direction;

template <class Entry>
std::int64_t days_of(std::span<const Entry> entries) {
  insight::Days days;
  for (const Entry& entry : entries) days.add(entry.day);
  return days.count();
}

// With the times that were not calm when it was said last; none where there are no such times.
std::optional<HalvesLine> halves_of(const observe::Observed& seen) {
  std::vector<insight::CalmEntry> entries;
  for (const observe::Episode& episode : seen.episodes) {
    if (episode.calm_after >= 0) entries.push_back({episode.calm_after, true, episode.day});
    else if (episode.heard_after > 0) entries.push_back({episode.heard_after, false, episode.day});
  }
  if (std::ranges::all_of(entries, &insight::CalmEntry::calm)) return {};
  auto all = std::span<const insight::CalmEntry>(entries);
  auto found = insight::backwards<insight::CalmHalves>([&](std::size_t back) { return insight::calm_halves(all_but(all, back), seen.today); });
  const auto now = found.without(0);
  if (!now || now->open == 0) return {};
  return HalvesLine{steady_direction(entries.size(), found), now->entries,           now->open,
                    std::llround(insight::calm_horizon),     two_digits(now->first), likely(now->first_range, two_digits),
                    two_digits(now->last),                   likely(now->last_range, two_digits)};
}

}  // namespace

RecoveryAnswer recovery_answer(const observe::Observed& seen) {
  RecoveryAnswer answer;
  std::vector<insight::RecoveryEntry> entries;
  for (const observe::Episode& episode : seen.episodes)
    if (episode.calm_after >= 0) entries.push_back({episode.calm_after, episode.day});
  auto all = std::span<const insight::RecoveryEntry>(entries);
  auto found = insight::backwards<insight::Recovery>([&](std::size_t back) { return insight::recovery(all_but(all, back), seen.today); });
  const auto now = found.without(0);
  answer.standing = now ? Standing{now->showing, {}, now->episodes, days_of(all)} : not_available(now);
  if (!now) {
    answer.standing.entries = static_cast<std::int64_t>(entries.size());
    return answer;
  }
  answer.direction = steady_direction(entries.size(), found);
  answer.weeks = now->weeks;
  answer.start = two_digits(now->start);
  answer.now = two_digits(now->now);
  answer.start_likely = likely(now->start_range, two_digits);
  answer.now_likely = likely(now->now_range, two_digits);
  bool longer = now->change_per_month > 0;
  answer.change = two_digits(std::abs(now->change_per_month));
  if (now->change_range) {
    auto [low, high] = *now->change_range;
    answer.change_likely = likely(longer ? insight::Range{low, high} : insight::Range{-high, -low}, two_digits);
  }
  for (const insight::WeekMedian& week : now->medians) answer.points.push_back({week.monday, two_digits(week.minutes)});
  answer.halves = halves_of(seen);
  bool turned = answer.halves && ((answer.direction == Direction::shorter && answer.halves->direction == Direction::longer) ||
                                  (answer.direction == Direction::longer && answer.halves->direction == Direction::shorter));
  // Where the two ways of looking point apart, neither is told.
  if (turned) answer.direction = answer.halves->direction = Direction::unclear;
  return answer;
}

PausesAnswer pauses_answer(const observe::Observed& seen) {
  PausesAnswer answer;
  std::vector<insight::ShareEntry> entries;
  for (const observe::Episode& episode : seen.episodes)
    if (episode.ended && episode.is_stirred()) entries.push_back({episode.paused, episode.day});
  auto all = std::span<const insight::ShareEntry>(entries);
  auto found = insight::backwards<insight::Pauses>([&](std::size_t back) { return insight::pauses(all_but(all, back), seen.today); });
  const auto now = found.without(0);
  answer.standing = now ? Standing{now->showing, {}, 0, 0} : not_available(now);
  answer.standing.entries = static_cast<std::int64_t>(entries.size());
  answer.standing.days = days_of(all);
  if (!now) return answer;
  answer.shares = {steady_direction(entries.size(), found), now->first_count, now->first_of, likely(now->first, in_100), now->last_count, now->last_of, likely(now->last, in_100)};
  return answer;
}

}  // namespace keel::answers
