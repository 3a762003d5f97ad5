// Episodes: where one begins, what its lights and numbers say, and what it was about.
#include <algorithm>

#include "core/base/local_time.hpp"
#include "core/observe/collector.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

// What a check-in or the end of an episode says, without the words beside it.
struct Reading {
  std::optional<record::Level> level;
  std::optional<record::Distress> distress;
  std::vector<std::string> markers;
  KEEL_FIELDS(Reading, level, distress, markers)
};

std::int8_t number_of(record::Level level) { return level == record::Level::red ? 2 : level == record::Level::yellow ? 1 : 0; }

}  // namespace

std::uint32_t Collector::row(const Seen& seen) {
  auto fresh = static_cast<std::uint32_t>(rows_.episodes.size());
  if (seen.episode != none) {
    auto [known, is_new] = row_of_.try_emplace(seen.episode, fresh);
    if (!is_new) return known->second;
  }
  EpisodeRow& made = rows_.episodes.emplace_back();
  made.key = seen.key;
  made.version = seen.index;
  made.group = seen.episode;
  made.episode.start = seen.key.at;
  made.episode.day = seen.day;
  made.episode.minute = static_cast<std::int32_t>(local_minute(seen.key.at, seen.offset));
  stirred_at_.push_back(not_said);
  return fresh;
}

void Collector::take_reading(const Seen& seen, bool is_end) {
  auto body = reflect::read<Reading>(seen.body);
  if (!body) return;
  std::uint32_t place = row(seen);
  Episode& episode = rows_.episodes[place].episode;
  if (is_end) episode.ended = true;
  if (std::ranges::contains(body->markers, "paused")) episode.paused = true;
  if (body->distress) (episode.distress == not_said ? episode.distress : episode.last_distress) = static_cast<std::int8_t>(body->distress->value);
  if (!body->level) return;
  std::int8_t level = number_of(*body->level);
  (episode.level == not_said ? episode.level : episode.last_level) = level;
  if (level > 0 && stirred_at_[place] == not_said) stirred_at_[place] = seen.key.at;
  if (stirred_at_[place] == not_said) return;
  episode.heard_after = static_cast<double>(seen.key.at - stirred_at_[place]) / local_time::minute_ms;
  if (level == 0 && episode.calm_after == not_said) episode.calm_after = episode.heard_after;
}

void Collector::take_about(const Seen& seen, const std::vector<std::string>& tags, const std::optional<Id>& person) {
  // What is not part of an episode has no distress to go with.
  if (seen.episode == none) return;
  std::uint32_t place = row(seen);
  if (person) people_.push_back({place, names_.people.of(*person)});
  for (const std::string& tag : tags)
    if (!tag.empty()) tags_.push_back({place, names_.spelling(tag)});
}

void Collector::take_trigger(const Seen& seen) {
  auto body = reflect::read<record::Trigger>(seen.body);
  if (!body) return;
  take_about(seen, body->tags, body->person);
  if (body->sort && seen.episode != none) rows_.episodes[row(seen)].sorts |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(*body->sort));
}

void Collector::take_thought(const Seen& seen) {
  auto body = reflect::read<record::ThoughtRecord>(seen.body);
  if (body) take_about(seen, body->tags, body->person);
}

}  // namespace keel::observe
