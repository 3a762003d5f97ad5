// make_columns EPISODES COLUMNS ROWS: the journal of the reference recipe with so many episodes, as the columns that the module of the
// answers takes, and as rows of text for whoever works out the same elsewhere.
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "core/observe/packed.hpp"
#include "tools/reference/recipe.hpp"

using namespace keel;

namespace {

constexpr std::int64_t minute_ms = 60'000, minutes_a_day = 1440;

void link(observe::Links& links, std::initializer_list<std::int64_t> items) {
  for (std::int64_t item : items)
    if (item >= 0) links.items.push_back(static_cast<std::uint32_t>(item));
  links.first.push_back(static_cast<std::uint32_t>(links.items.size()));
}

observe::Episode episode_of(const reference::Episode& e) {
  observe::Episode episode;
  episode.start = e.t_min * minute_ms;
  episode.day = static_cast<std::int32_t>(e.t_min / minutes_a_day);
  episode.minute = static_cast<std::int32_t>(e.t_min % minutes_a_day);
  episode.level = static_cast<std::int8_t>(e.level_before);
  episode.distress = static_cast<std::int8_t>(e.before);
  episode.last_level = static_cast<std::int8_t>(e.level_after);
  episode.last_distress = static_cast<std::int8_t>(e.after);
  episode.heard_after = static_cast<double>(e.rec_min);
  // What did not end at green was not seen calm.
  if (e.level_before > 0 && e.level_after == 0) episode.calm_after = episode.heard_after;
  episode.ended = true;
  episode.paused = e.paused != 0;
  return episode;
}

void add(observe::Observed& seen, const reference::Episode& e) {
  const observe::Episode& episode = seen.episodes.emplace_back(episode_of(e));
  link(seen.tags, {e.trigger, e.trigger2});
  link(seen.people, {e.person});
  link(seen.sorts, {e.context % 3});
  seen.uses.push_back({e.technique < 0 ? insight::just_wait : e.technique, static_cast<double>(e.before), static_cast<double>(e.after),
                       static_cast<double>(5 + e.urge_min % 40), episode.day});
  seen.urges.push_back({static_cast<double>(e.urge_min), static_cast<insight::UrgeEnding>(e.urge_out), episode.day, false});
  using enum insight::FearOutcome;
  seen.fears.push_back({static_cast<double>(e.p_pct) / 100, e.outcome < 0 ? open : e.outcome > 0 ? happened : did_not, episode.day});
  if (seen.days.empty() || seen.days.back() != episode.day) seen.days.push_back(episode.day);
  seen.today = episode.day + 1;
}

observe::Observed columns_of(const reference::Journal& journal) {
  observe::Observed seen;
  for (const reference::Episode& e : journal.episodes) add(seen, e);
  for (int n = 0; n < 8; ++n) seen.tag_names.push_back("tag " + std::to_string(n));
  for (int n = 0; n < 5; ++n) seen.technique_names.push_back("way " + std::to_string(n));
  seen.person_ids.resize(4);
  for (std::size_t n = 0; n < seen.person_ids.size(); ++n) seen.person_ids[n].bytes.fill(static_cast<std::uint8_t>(n + 1));
  std::size_t days = std::min(seen.days.size(), journal.daily.size());
  for (std::size_t n = 0; n < days; ++n) seen.asked.push_back({seen.days[n], static_cast<std::int64_t>(journal.daily[n])});
  return seen;
}

void write_rows(const reference::Journal& journal, const char* path) {
  std::ofstream out(path, std::ios::binary);
  for (const reference::Field& field : reference::fields) out << field.name << (&field == &reference::fields.back() ? '\n' : ',');
  for (const reference::Episode& e : journal.episodes)
    for (const reference::Field& field : reference::fields) out << e.*field.member << (&field == &reference::fields.back() ? '\n' : ',');
}

}  // namespace

int main(int count, char** words) {
  if (count != 4) {
    std::fputs("usage: make_columns EPISODES COLUMNS ROWS\n", stderr);
    return 2;
  }
  reference::Journal journal = reference::make_journal(0x5eed0003, std::atoll(words[1]));
  Bytes packed = observe::packed(columns_of(journal));
  std::ofstream(words[2], std::ios::binary).write(reinterpret_cast<const char*>(packed.data()), static_cast<std::streamsize>(packed.size()));
  write_rows(journal, words[3]);
  return 0;
}
