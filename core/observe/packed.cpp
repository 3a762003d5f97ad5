// One pass each way over the same list of fields.
#include "core/observe/packed.hpp"

#include "core/observe/sound.hpp"
#include "core/observe/two_ways.hpp"

namespace keel::observe {
namespace {

constexpr std::uint8_t version = 2;

template <class Way, class Links>
void pass_links(Way& way, Links& links) {
  way.list(links.first, 4, [&](auto& value) { way.number(value); });
  way.list(links.items, 4, [&](auto& value) { way.number(value); });
}

template <class Way, class Episode>
void pass_episode(Way& way, Episode& episode) {
  way.number(episode.start);
  way.number(episode.day);
  way.number(episode.minute);
  way.number(episode.level);
  way.number(episode.distress);
  way.number(episode.last_level);
  way.number(episode.last_distress);
  way.number(episode.calm_after);
  way.number(episode.heard_after);
  way.flag(episode.ended);
  way.flag(episode.paused);
}

template <class Way, class Use>
void pass_use(Way& way, Use& use) {
  way.number(use.technique);
  way.number(use.before);
  std::conditional_t<Way::reads, bool, const bool> has_after = use.after.has_value();
  way.flag(has_after);
  std::conditional_t<Way::reads, double, const double> after = use.after.value_or(0);
  way.number(after);
  if constexpr (Way::reads)
    if (has_after) use.after = after;
  way.number(use.minutes);
  way.number(use.day);
}

template <class Way, class Columns>
void pass(Way& way, Columns& seen) {
  way.number(seen.today);
  way.list(seen.episodes, 38, [&](auto& episode) { pass_episode(way, episode); });
  pass_links(way, seen.tags);
  pass_links(way, seen.people);
  pass_links(way, seen.sorts);
  way.list(seen.tag_names, 4, [&](auto& name) { way.text(name); });
  way.list(seen.person_ids, 16, [&](auto& id) { way.id(id); });
  way.list(seen.uses, 37, [&](auto& use) { pass_use(way, use); });
  way.list(seen.technique_names, 4, [&](auto& name) { way.text(name); });
  way.list(seen.urges, 14, [&](auto& urge) {
    way.number(urge.minutes);
    way.choice(urge.ending, insight::UrgeEnding::asked);
    way.number(urge.day);
    way.flag(urge.forgotten);
  });
  way.list(seen.fears, 13, [&](auto& fear) {
    way.number(fear.chance);
    way.choice(fear.outcome, insight::FearOutcome::set_aside);
    way.number(fear.due);
  });
  way.list(seen.days, 4, [&](auto& day) { way.number(day); });
  way.list(seen.asked, 12, [&](auto& day) {
    way.number(day.day);
    way.number(day.count);
  });
}

}  // namespace

Bytes packed(const Observed& seen) {
  Writer way;
  way.number(version);
  pass(way, seen);
  return std::move(way.out);
}

Result<Observed> unpacked(ByteSpan bytes) {
  Reader way(bytes);
  std::uint8_t found = 0;
  way.number(found);
  Observed seen;
  if (found == version) pass(way, seen);
  if (found != version || !way.fits || !way.left.empty() || !is_sound(seen)) return fail(ErrorCode::bad_text, "these are no columns of a journal");
  return seen;
}

}  // namespace keel::observe
