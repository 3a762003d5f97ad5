// What was done about it: uses of techniques, urges and how they ended, fears.
#include <algorithm>

#include "core/base/local_time.hpp"
#include "core/observe/collector.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

constexpr std::int64_t minute_ms = local_time::minute_ms;
// An end noted later than this was not watched: its minutes would say nothing.
constexpr std::int64_t longest_wave = 24 * 60 * minute_ms;

}  // namespace

void Collector::take_use(const Seen& seen) {
  auto body = reflect::read<record::TechniqueUse>(seen.body);
  if (!body || !body->before) return;
  insight::UseEntry& use = rows_.uses.emplace_back(seen.key).entry;
  bool waited = body->origin == record::Origin::just_wait;
  use.technique = waited ? insight::just_wait : static_cast<std::int64_t>(names_.techniques.of(body->technique));
  use.before = static_cast<double>(body->before->value);
  if (body->after) use.after = static_cast<double>(body->after->value);
  // Without an end there is no time between the two: such a use is not learnt from.
  use.minutes = body->end ? static_cast<double>(std::clamp(*body->end - seen.key.at, std::int64_t{0}, longest_wave)) / minute_ms : 0;
  use.day = seen.day;
}

void Collector::take_urge(const Seen& seen) {
  auto body = reflect::read<record::Urge>(seen.body);
  if (!body) return;
  UrgeRow& urge = rows_.urges.emplace_back(seen.key, seen.key.at, names_.person(body->person));
  for (const record::Mark& mark : body->marks) urge.heard = std::max(urge.heard, mark.at);
  urge.heard = std::min(urge.heard, seen.key.at + longest_wave);
  urge.entry.day = seen.day;
}

void Collector::take_urge_end(const Seen& seen) {
  auto body = reflect::read<record::UrgeEnd>(seen.body);
  if (!body) return;
  using enum record::Ending;
  auto ending = body->end == passed ? insight::UrgeEnding::passed : body->end == acted ? insight::UrgeEnding::acted : insight::UrgeEnding::asked;
  ends_.add(body->urge, seen.key, static_cast<std::uint8_t>(ending));
  spoken_of_.urges.push_back(body->urge);
}

void Collector::take_fear(const Seen& seen) {
  auto body = reflect::read<record::Prediction>(seen.body);
  if (!body || !body->probability) return;
  FearRow& fear = rows_.fears.emplace_back(seen.key, seen.index, names_.person(body->person));
  fear.entry.chance = static_cast<double>(body->probability->value) / 100;
  fear.entry.due = static_cast<std::int32_t>(local_day(body->due, seen.offset));
}

void Collector::take_outcome(const Seen& seen) {
  auto body = reflect::read<record::Outcome>(seen.body);
  if (!body) return;
  using enum record::Happened;
  bool came = body->happened == yes || body->happened == partly;
  auto outcome = came ? insight::FearOutcome::happened : body->happened == no ? insight::FearOutcome::did_not : insight::FearOutcome::set_aside;
  outcomes_.add(body->prediction, seen.key, static_cast<std::uint8_t>(outcome));
  spoken_of_.fears.push_back(body->prediction);
}

void resolve(UrgeRow& urge, const Said& ends) {
  urge.entry.ending = insight::UrgeEnding::open;
  Key first{urge.key.at + longest_wave + 1, {}};
  ends.each(urge.key.id, [&](const Key& key, std::uint8_t ending) {
    // In the order of time an end comes after its start, unless a clock was set.
    if (key < urge.key || !(key < first)) return;
    first = key;
    urge.entry.ending = static_cast<insight::UrgeEnding>(ending);
  });
  std::int64_t heard = urge.entry.ending == insight::UrgeEnding::open ? urge.heard : first.at;
  urge.entry.minutes = static_cast<double>((heard - urge.key.at + 30'000) / 60'000);
}

void resolve(FearRow& fear, const Said& outcomes) {
  fear.entry.outcome = insight::FearOutcome::open;
  std::optional<Key> last;
  outcomes.each(fear.key.id, [&](const Key& key, std::uint8_t outcome) {
    if (last && key < *last) return;
    last = key;
    fear.entry.outcome = static_cast<insight::FearOutcome>(outcome);
  });
}

}  // namespace keel::observe
