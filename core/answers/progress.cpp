// Whether something changes: minutes back to calm, pauses, and the levels from first to last.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/days.hpp"
#include "core/insight/proportion.hpp"
#include "core/insight/steady.hpp"

namespace keel::answers {
namespace {

using insight::Direction;
using insight::Showing;

template <class Entry>
std::span<const Entry> all_but(std::span<const Entry> entries, std::size_t back) {
  return entries.first(entries.size() - std::min(back, entries.size()));
}

double in_100(double share) { return static_cast<double>(hundredths(share)); }

// A direction is told once it held for three entries.
template <class Answer, class Ask>
Direction steady_direction(std::size_t entries, insight::Backwards<Answer, Ask>& found) {
  for (Direction one : {Direction::shorter, Direction::longer, Direction::unchanged}) {
    bool held = insight::is_steadily_shown(entries, [&](std::size_t back) { return found.without(back) && found.without(back)->direction == one; });
    if (held) return one;
  }
  return Direction::unclear;
}

template <class Entry>
std::int64_t days_of(std::span<const Entry> entries) {
  insight::Days days;
  for (const Entry& entry : entries) days.add(entry.day);
  return days.count();
}

constexpr std::int64_t episodes_early = 5, episodes_shown = 15, days_shown = 7;

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
  return answer;
}

PausesAnswer pauses_answer(const observe::Observed& seen) {
  PausesAnswer answer;
  std::vector<insight::PauseEntry> entries;
  for (const observe::Episode& episode : seen.episodes)
    if (episode.ended && episode.is_stirred()) entries.push_back({episode.paused, episode.day});
  auto all = std::span<const insight::PauseEntry>(entries);
  auto found = insight::backwards<insight::Pauses>([&](std::size_t back) { return insight::pauses(all_but(all, back), seen.today); });
  const auto now = found.without(0);
  answer.standing = now ? Standing{now->showing, {}, 0, 0} : not_available(now);
  answer.standing.entries = static_cast<std::int64_t>(entries.size());
  answer.standing.days = days_of(all);
  if (!now) return answer;
  answer.direction = steady_direction(entries.size(), found);
  answer.first = now->first_count;
  answer.first_of = now->first_of;
  answer.first_likely = likely(now->first, in_100);
  answer.last = now->last_count;
  answer.last_of = now->last_of;
  answer.last_likely = likely(now->last, in_100);
  return answer;
}

LevelsAnswer levels_answer(const observe::Observed& seen) {
  LevelsAnswer answer;
  std::vector<std::uint8_t> before, after;
  insight::Days days;
  for (const observe::Episode& episode : seen.episodes) {
    if (episode.level < 1 || episode.last_level == observe::not_said) continue;
    before.push_back(static_cast<std::uint8_t>(episode.level));
    after.push_back(static_cast<std::uint8_t>(episode.last_level));
    days.add(episode.day);
  }
  auto found = insight::level_moves(before, after);
  answer.standing.entries = static_cast<std::int64_t>(before.size());
  answer.standing.days = days.count();
  if (!found || answer.standing.entries < episodes_early) {
    answer.standing.why = found ? insight::Missing::too_few : found.error();
    return answer;
  }
  bool enough = answer.standing.entries >= episodes_shown && answer.standing.days >= days_shown;
  answer.standing.showing = enough ? Showing::shown : Showing::early_sign;
  for (std::size_t from : {std::size_t{2}, std::size_t{1}}) {
    const auto& row = found->rows[from];
    LevelLine line{from == 2 ? record::Level::red : record::Level::yellow, row[2].count, row[1].count, row[0].count};
    line.of = line.red + line.yellow + line.green;
    line.eased = from == 2 ? line.yellow + line.green : line.green;
    if (line.of == 0) continue;
    if (auto range = insight::jeffreys_range(line.eased, line.of)) line.eased_likely = likely(*range, in_100);
    answer.lines.push_back(line);
  }
  return answer;
}

}  // namespace keel::answers
