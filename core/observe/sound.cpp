// Links, levels and numbers within what there is.
#include "core/observe/sound.hpp"

namespace keel::observe {
namespace {

bool is_sound(const Links& links, std::size_t episodes, std::size_t names) {
  if (links.first.size() != episodes + 1 || links.first.front() != 0 || links.first.back() != links.items.size()) return false;
  for (std::size_t i = 1; i < links.first.size(); ++i)
    if (links.first[i] < links.first[i - 1]) return false;
  for (std::uint32_t item : links.items)
    if (item >= names) return false;
  return true;
}

bool is_sound(const Episode& episode) {
  auto within = [](std::int8_t value, std::int8_t most) { return value >= not_said && value <= most; };
  return episode.minute >= 0 && episode.minute < 1440 && within(episode.level, 2) && within(episode.last_level, 2) && within(episode.distress, 10) &&
         within(episode.last_distress, 10);
}

}  // namespace

bool is_sound(const Observed& seen) {
  std::size_t episodes = seen.episodes.size();
  for (const Episode& episode : seen.episodes)
    if (!is_sound(episode)) return false;
  for (const insight::UseEntry& use : seen.uses)
    if (use.technique < insight::just_wait || use.technique >= static_cast<std::int64_t>(seen.technique_names.size())) return false;
  constexpr std::size_t sorts = 3;
  return is_sound(seen.tags, episodes, seen.tag_names.size()) && is_sound(seen.people, episodes, seen.person_ids.size()) && is_sound(seen.sorts, episodes, sorts);
}

}  // namespace keel::observe
