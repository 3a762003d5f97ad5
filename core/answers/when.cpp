// When episodes come, and how strong they are over the day.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/steady.hpp"
#include "core/insight/when.hpp"

namespace keel::answers {
namespace {

using insight::Showing;

constexpr std::int64_t early_entries = 15, early_days = 7;
constexpr double days_told = 10;  // rates are told for ten days

std::vector<insight::WhenEntry> entries_of(const observe::Observed& seen) {
  std::vector<insight::WhenEntry> entries;
  for (const observe::Episode& episode : seen.episodes)
    if (episode.is_stirred() && episode.distress != observe::not_said)
      entries.push_back({episode.minute / 60.0, static_cast<double>(episode.distress), episode.day});
  return entries;
}

BlockLine block_line(const insight::HourBlock& block, std::size_t place, double usual) {
  BlockLine line{.from = (static_cast<std::int64_t>(insight::first_block) + 4 * static_cast<std::int64_t>(place)) % 24, .entries = block.episodes};
  line.rate = two_digits(block.rate * days_told);
  line.likely = likely(block.range, [](double rate) { return two_digits(rate * days_told); });
  line.showing = block.showing;
  line.more = block.rate > usual;
  return line;
}

}  // namespace

WhenAnswer when_answer(const observe::Observed& seen) {
  WhenAnswer answer;
  auto entries = entries_of(seen);
  auto found = insight::backwards<insight::When>([&](std::size_t back) {
    return insight::when(std::span(entries).first(entries.size() - std::min(back, entries.size())), seen.days, seen.today);
  });
  // `part` of the answer without the last few entries.
  auto steady = [&](auto part) {
    return insight::steady_showing(entries.size(), [&](std::size_t back) { return found.without(back) ? part(*found.without(back)) : Showing::hidden; });
  };
  const auto now = found.without(0);
  if (!now) {
    answer.standing = not_available(now);
    return answer;
  }
  answer.standing.entries = now->episodes;
  answer.standing.days = now->days;
  if (now->episodes >= early_entries && now->days >= early_days) answer.standing.showing = Showing::early_sign;
  else answer.standing.why = insight::Missing::too_few;
  answer.observed = now->observed;
  answer.usual = two_digits(now->overall * days_told);
  for (std::size_t k = 0; k < insight::block_count; ++k) {
    BlockLine line = block_line(now->blocks[k], k, now->overall);
    line.showing = steady([k](const insight::When& when) { return when.blocks[k].showing; });
    answer.standing.showing = std::max(answer.standing.showing, line.showing);
    answer.blocks.push_back(line);
  }
  answer.weekdays.assign(now->weekday_days.begin(), now->weekday_days.end());
  answer.weekend_only = now->is_weekend_only;
  answer.weekday_showing = steady([](const insight::When& when) { return when.weekday_showing; });
  if (now->strength) {
    auto showing = steady([](const insight::When& when) { return when.strength_showing; });
    answer.strength = StrengthLine{showing, std::llround(now->strength->peak) % 24, tenths(now->strength->amplitude)};
    answer.standing.showing = std::max(answer.standing.showing, showing);
  }
  answer.standing.showing = std::max(answer.standing.showing, answer.weekday_showing);
  return answer;
}

}  // namespace keel::answers
