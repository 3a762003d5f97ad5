// How often a person asked to hear it again, by day (method P8).
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/steady.hpp"

namespace keel::answers {
namespace {

constexpr std::size_t most_bars = 84;

}  // namespace

AskedAnswer asked_answer(const observe::Observed& seen) {
  AskedAnswer answer;
  auto all = std::span<const insight::DayCount>(seen.asked);
  auto found = insight::backwards<insight::AskedAgain>([&](std::size_t back) { return insight::asked_again(all.first(all.size() - std::min(back, all.size())), seen.today); });
  for (const insight::DayCount& day : all) answer.total += day.count;
  const auto now = found.without(0);
  answer.standing = now ? Standing{now->showing, {}, answer.total, now->days} : not_available(now);
  answer.standing.entries = answer.total;
  answer.standing.days = static_cast<std::int64_t>(all.size());
  if (!now) return answer;
  if (answer.total == 0) {
    // Days in use on which nobody logged any: there is nothing to look at.
    answer.standing.showing = insight::Showing::hidden;
    answer.standing.why = insight::Missing::no_entries;
    return answer;
  }
  answer.without = now->without;
  answer.rate = two_digits(now->rate.rate);
  answer.rate_likely = likely(now->mean_range, two_digits);
  bool changed = insight::is_steadily_shown(all.size(), [&](std::size_t back) { return found.without(back) && !found.without(back)->changes.empty(); });
  if (changed)
    for (const insight::Change& change : now->changes) answer.changes.push_back({change.from, change.to, two_digits(change.before), two_digits(change.after)});
  for (const insight::DayCount& day : all.last(std::min(most_bars, all.size()))) answer.bars.push_back({day.day, day.count});
  return answer;
}

}  // namespace keel::answers
