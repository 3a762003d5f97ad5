// What a question does not take of an episode may change without it.
#include "core/observe/changed.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

namespace keel::observe {
namespace {

using Row = const EpisodeRow&;

bool has_strength(const Episode& episode) { return episode.is_stirred() && episode.distress != not_said; }

// What one question takes of a row, with its place in time; nothing where it passes it over.
auto start(Row row) {
  const Episode& episode = row.episode;
  auto taken = std::tuple(row.key, episode.minute, episode.distress, episode.day);
  return has_strength(episode) ? std::optional(taken) : std::nullopt;
}

auto calm(Row row) {
  const Episode& episode = row.episode;
  auto taken = std::tuple(row.key, episode.calm_after, episode.heard_after, episode.day);
  return episode.calm_after >= 0 || episode.heard_after > 0 ? std::optional(taken) : std::nullopt;
}

auto end(Row row) {
  auto taken = std::tuple(row.key, row.episode.paused, row.episode.day);
  return row.episode.ended && row.episode.is_stirred() ? std::optional(taken) : std::nullopt;
}

auto levels(Row row) {
  auto taken = std::tuple(row.key, row.episode.level, row.episode.last_level, row.episode.day);
  return row.episode.level > 0 && row.episode.last_level != not_said ? std::optional(taken) : std::nullopt;
}

// Which items there are counts for names and numbers even where no distress goes with them.
auto about(Row row, const Names& names) {
  auto items = [&](const Slice& slice) {
    auto of_row = std::span(names.items).subspan(slice.from, slice.count);
    return std::vector<std::uint32_t>(of_row.begin(), of_row.end());
  };
  const Episode& episode = row.episode;
  auto taken = std::tuple(row.key, has_strength(episode), episode.distress, episode.level, episode.day, items(row.tags), items(row.people), row.sorts);
  return row.tags.count > 0 || row.people.count > 0 || row.sorts != 0 ? std::optional(std::move(taken)) : std::nullopt;
}

template <class Take>
bool differ(std::span<const EpisodeRow* const> before, std::span<const EpisodeRow* const> after, Take&& take) {
  auto taken = [&](std::span<const EpisodeRow* const> rows) {
    std::vector<decltype(take(*rows.front()))> found;
    for (const EpisodeRow* row : rows)
      if (auto one = take(*row)) found.push_back(std::move(one));
    return found;
  };
  return taken(before) != taken(after);
}

}  // namespace

void Changed::add(const Changed& more) {
  for (bool Changed::* part : {&Changed::episodes, &Changed::about, &Changed::starts, &Changed::calm, &Changed::ends, &Changed::levels, &Changed::uses,
                               &Changed::urges, &Changed::fears, &Changed::days, &Changed::asked})
    this->*part |= more.*part;
}

void compare(std::span<const EpisodeRow* const> before, std::span<const EpisodeRow* const> after, const Names& names, Changed& changed) {
  changed.episodes = true;
  changed.about |= differ(before, after, [&](Row row) { return about(row, names); });
  changed.starts |= differ(before, after, start);
  changed.calm |= differ(before, after, calm);
  changed.ends |= differ(before, after, end);
  changed.levels |= differ(before, after, levels);
}

}  // namespace keel::observe
