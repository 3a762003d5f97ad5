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
  insight::UseEntry& use = observed_.uses.emplace_back();
  bool waited = body->origin == record::Origin::just_wait;
  use.technique = waited ? insight::just_wait : static_cast<std::int64_t>(techniques_.of(body->technique));
  use.before = static_cast<double>(body->before->value);
  if (body->after) use.after = static_cast<double>(body->after->value);
  // Without an end there is no time between the two: such a use is not learnt from.
  use.minutes = body->end ? static_cast<double>(std::clamp(*body->end - seen.at, std::int64_t{0}, longest_wave)) / minute_ms : 0;
  use.day = seen.day;
}

void Collector::take_urge(const Seen& seen) {
  auto body = reflect::read<record::Urge>(seen.body);
  if (!body) return;
  urge_of_.try_emplace(seen.version->id, static_cast<std::uint32_t>(urges_.size()));
  Urge& urge = urges_.emplace_back();
  urge.at = urge.heard = seen.at;
  for (const record::Mark& mark : body->marks) urge.heard = std::max(urge.heard, mark.at);
  urge.heard = std::min(urge.heard, seen.at + longest_wave);
  urge.person = body->person;
  urge.entry.day = seen.day;
}

void Collector::take_urge_end(const Seen& seen) {
  auto body = reflect::read<record::UrgeEnd>(seen.body);
  if (!body) return;
  auto found = urge_of_.find(body->urge);
  // In the order of time an end comes after its start, unless a clock was set.
  if (found == urge_of_.end()) return;
  Urge& urge = urges_[found->second];
  if (urge.entry.ending != insight::UrgeEnding::open || seen.at - urge.at > longest_wave) return;
  using enum record::Ending;
  urge.entry.ending = body->end == passed ? insight::UrgeEnding::passed : body->end == acted ? insight::UrgeEnding::acted : insight::UrgeEnding::asked;
  urge.heard = seen.at;
}

void Collector::take_fear(const Seen& seen) {
  auto body = reflect::read<record::Prediction>(seen.body);
  if (!body || !body->probability) return;
  auto due = static_cast<std::int32_t>(local_day(body->due, seen.offset));
  fears_.push_back({seen.version->id, *std::move(body), due});
}

}  // namespace keel::observe
