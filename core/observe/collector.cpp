// One moment after the other into rows.
#include "core/observe/collector.hpp"

#include <algorithm>

#include "core/base/local_time.hpp"
#include "core/journal/fold.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

constexpr std::int64_t minute_ms = local_time::minute_ms;
// An end noted later than this was not watched: its minutes would say nothing.
constexpr std::int64_t longest_wave = 24 * 60 * minute_ms;

// What a check-in or the end of an episode says, without the words beside it.
struct Reading {
  std::optional<record::Level> level;
  std::optional<record::Distress> distress;
  std::vector<std::string> markers;
  KEEL_FIELDS(Reading, level, distress, markers)
};

struct Standing {
  bool archived = false;
  bool quiet = false;
  KEEL_FIELDS(Standing, archived, quiet)
};

std::int8_t number_of(record::Level level) { return level == record::Level::red ? 2 : level == record::Level::yellow ? 1 : 0; }

}  // namespace

void Collector::take_standing(std::string_view kind, const Seen& seen) {
  if (kind == "person") {
    auto body = reflect::read<Standing>(seen.body);
    if (body && body->archived && body->quiet) quiet_.insert(seen.version->id);
  } else if (kind == "concern") {
    if (auto body = reflect::read<record::Concern>(seen.body)) harm_.see(*body);
  } else if (kind == "thought_record") {
    if (auto body = reflect::read<record::ThoughtRecord>(seen.body)) harm_.see(seen.version->id, *body);
  }
}

void Collector::take_past(std::string_view kind, const Seen& seen) {
  if (observed_.days.empty() || observed_.days.back() != seen.day) observed_.days.push_back(seen.day);
  if (kind == "check_in") take_reading(seen, false);
  else if (kind == "episode_end") take_reading(seen, true);
  else if (kind == "technique_use") take_use(seen);
  else if (kind == "trigger") take_trigger(seen);
  else if (kind == "thought_record") take_thought(seen);
  else if (kind == "urge") take_urge(seen);
  else if (kind == "urge_end") take_urge_end(seen);
  else if (kind == "prediction") take_fear(seen);
  else if (kind == "outcome") {
    auto body = reflect::read<record::Outcome>(seen.body);
    if (!body) return;
    using enum record::Happened;
    bool came = body->happened == yes || body->happened == partly;
    outcomes_[body->prediction] = came ? insight::FearOutcome::happened : body->happened == no ? insight::FearOutcome::did_not : insight::FearOutcome::set_aside;
  } else if (kind == "pause") {
    if (seen.version->episode != journal::none) observed_.episodes[row(seen)].paused = true;
  } else if (kind == "reassurance") {
    auto body = reflect::read<record::Reassurance>(seen.body);
    if (body) asked_.emplace_back(seen.day, body->person);
  } else if (kind == "day") {
    auto body = reflect::read<record::Day>(seen.body);
    if (body && body->day >= 0 && body->day < today_) observed_.days.push_back(static_cast<std::int32_t>(body->day));
  }
}

std::uint32_t Collector::row(const Seen& seen) {
  auto fresh = static_cast<std::uint32_t>(observed_.episodes.size());
  if (seen.version->episode != journal::none) {
    auto [known, is_new] = row_of_.try_emplace(seen.version->episode, fresh);
    if (!is_new) return known->second;
  }
  Episode& episode = observed_.episodes.emplace_back();
  episode.start = seen.at;
  episode.day = seen.day;
  episode.minute = static_cast<std::int32_t>(local_minute(seen.at, seen.offset));
  stirred_at_.push_back(not_said);
  return fresh;
}

void Collector::take_reading(const Seen& seen, bool is_end) {
  auto body = reflect::read<Reading>(seen.body);
  if (!body) return;
  std::uint32_t place = row(seen);
  Episode& episode = observed_.episodes[place];
  if (is_end) episode.ended = true;
  if (std::ranges::contains(body->markers, "paused")) episode.paused = true;
  if (body->distress) (episode.distress == not_said ? episode.distress : episode.last_distress) = static_cast<std::int8_t>(body->distress->value);
  if (!body->level) return;
  std::int8_t level = number_of(*body->level);
  (episode.level == not_said ? episode.level : episode.last_level) = level;
  if (level > 0 && stirred_at_[place] == not_said) stirred_at_[place] = seen.at;
  if (level == 0 && stirred_at_[place] != not_said && episode.calm_after == not_said)
    episode.calm_after = static_cast<double>(seen.at - stirred_at_[place]) / minute_ms;
}

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

void Collector::take_about(const Seen& seen, std::vector<std::string>& tags, const std::optional<Id>& person) {
  // What is not part of an episode has no distress to go with.
  if (seen.version->episode == journal::none) return;
  std::uint32_t place = row(seen);
  if (person) person_links_.push_back({place, people_.of(*person)});
  for (std::string& tag : tags) {
    if (tag.empty()) continue;
    std::uint32_t number = tags_.of(journal::folded(tag));
    if (number == observed_.tag_names.size()) observed_.tag_names.emplace_back();
    observed_.tag_names[number] = std::move(tag);
    tag_links_.push_back({place, number});
  }
}

void Collector::take_trigger(const Seen& seen) {
  auto body = reflect::read<record::Trigger>(seen.body);
  if (!body) return;
  take_about(seen, body->tags, body->person);
  if (body->sort && seen.version->episode != journal::none) sort_links_.push_back({row(seen), static_cast<std::uint32_t>(*body->sort)});
}

void Collector::take_thought(const Seen& seen) {
  auto body = reflect::read<record::ThoughtRecord>(seen.body);
  if (body) take_about(seen, body->tags, body->person);
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
