// Which part takes a moment, by its kind; and the links of episodes, side by side in the order of rows.
#include "core/observe/collector.hpp"

#include <utility>

#include "core/journal/fold.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {

std::uint32_t Names::spelling(const std::string& text) {
  std::uint32_t number = spellings.of(text);
  if (number == tag_of.size()) tag_of.push_back(tags.of(journal::folded(text)));
  return number;
}

bool is_of_episode(std::string_view kind) {
  return kind == "check_in" || kind == "episode_end" || kind == "trigger" || kind == "thought_record" || kind == "pause";
}

void Collector::take(std::string_view kind, const Seen& seen) {
  if (kind == "check_in") take_reading(seen, false);
  else if (kind == "episode_end") take_reading(seen, true);
  else if (kind == "technique_use") take_use(seen);
  else if (kind == "trigger") take_trigger(seen);
  else if (kind == "thought_record") take_thought(seen);
  else if (kind == "urge") take_urge(seen);
  else if (kind == "urge_end") take_urge_end(seen);
  else if (kind == "prediction") take_fear(seen);
  else if (kind == "outcome") take_outcome(seen);
  else if (kind == "reassurance") take_asked(seen);
  else if (kind == "pause" && seen.episode != none) rows_.episodes[row(seen)].episode.paused = true;
}

void Collector::take_asked(const Seen& seen) {
  if (auto body = reflect::read<record::Reassurance>(seen.body)) rows_.asked.push_back({seen.key, seen.day, names_.person(body->person)});
}

void Collector::lay_links(const std::vector<Link>& links, Slice EpisodeRow::* slice) {
  for (const Link& link : links) ++(rows_.episodes[link.row].*slice).count;
  auto next = static_cast<std::uint32_t>(names_.items.size());
  for (EpisodeRow& row : rows_.episodes) {
    (row.*slice).from = next;
    next += std::exchange((row.*slice).count, 0);
  }
  names_.items.resize(next);
  for (const Link& link : links) {
    Slice& of_row = rows_.episodes[link.row].*slice;
    names_.items[of_row.from + of_row.count++] = link.item;
  }
}

Rows& Collector::finish() {
  lay_links(tags_, &EpisodeRow::tags);
  lay_links(people_, &EpisodeRow::people);
  for (UrgeRow& urge : rows_.urges) resolve(urge, ends_);
  for (FearRow& fear : rows_.fears) resolve(fear, outcomes_);
  return rows_;
}

}  // namespace keel::observe
