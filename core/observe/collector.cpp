// Which part takes a moment, by its kind.
#include "core/observe/collector.hpp"

#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

struct Standing {
  bool archived = false;
  bool quiet = false;
  KEEL_FIELDS(Standing, archived, quiet)
};

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

}  // namespace keel::observe
