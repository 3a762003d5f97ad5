// From the first light to the last, and whether red eases more often than before.
#include "core/answers/answers.hpp"
#include "core/answers/steadily.hpp"
#include "core/insight/days.hpp"
#include "core/insight/halves.hpp"
#include "core/insight/levels.hpp"
#include "core/insight/proportion.hpp"

namespace keel::answers {
namespace {

using insight::Showing;

constexpr std::int64_t episodes_early = 5, episodes_shown = 15, days_shown = 7;

LevelLine line_of(std::size_t from, const std::array<insight::LevelMove, insight::level_count>& row) {
  LevelLine line{from == 2 ? record::Level::red : record::Level::yellow, row[2].count, row[1].count, row[0].count};
  line.of = line.red + line.yellow + line.green;
  line.eased = from == 2 ? line.yellow + line.green : line.green;
  if (auto range = insight::jeffreys_range(line.eased, line.of)) line.eased_likely = likely(*range, in_100);
  return line;
}

std::optional<SharesLine> change_of(std::span<const insight::ShareEntry> red, std::int32_t today) {
  auto found = insight::backwards<insight::ShareHalves>([&](std::size_t back) { return insight::share_halves(all_but(red, back), today); });
  const auto now = found.without(0);
  if (!now) return {};
  SharesLine line{steady_direction(red.size(), found), now->first, now->first_of, {}, now->last, now->last_of, {}};
  if (auto range = insight::jeffreys_range(line.first, line.first_of)) line.first_likely = likely(*range, in_100);
  if (auto range = insight::jeffreys_range(line.last, line.last_of)) line.last_likely = likely(*range, in_100);
  return line;
}

}  // namespace

LevelsAnswer levels_answer(const observe::Observed& seen) {
  LevelsAnswer answer;
  std::vector<std::uint8_t> before, after;
  std::vector<insight::ShareEntry> red;
  insight::Days days;
  for (const observe::Episode& episode : seen.episodes) {
    if (episode.level < 1 || episode.last_level == observe::not_said) continue;
    before.push_back(static_cast<std::uint8_t>(episode.level));
    after.push_back(static_cast<std::uint8_t>(episode.last_level));
    days.add(episode.day);
    if (episode.level == 2) red.push_back({episode.last_level < 2, episode.day});
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
    LevelLine line = line_of(from, found->rows[from]);
    if (line.of > 0) answer.lines.push_back(line);
  }
  answer.change = change_of(red, seen.today);
  return answer;
}

}  // namespace keel::answers
