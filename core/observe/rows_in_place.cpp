// Rows that were read take their places among those that stand.
#include "core/observe/exchange.hpp"
#include "core/observe/observer.hpp"

namespace keel::observe {

void sort_keys(std::vector<Key>& keys) { std::ranges::sort(keys); }

std::vector<std::uint32_t> order_of(const std::vector<Key>& keys) {
  std::vector<std::uint32_t> order(keys.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  auto before = [&](std::uint32_t one, std::uint32_t other) { return keys[one] < keys[other]; };
  if (!std::ranges::is_sorted(order, before)) std::ranges::sort(order, before);
  return order;
}

void Observer::resolve_spoken_of(journal::Journal& journal) {
  auto row_of = [&](auto& rows, const Id& id) {
    journal::Index shown = rows.empty() ? none : journal.shown(id);
    return shown == none ? nullptr : find_row(rows, {journal.version(shown).at, id});
  };
  auto again = [&](auto& rows, const Id& id, const auto& said, bool& stale) {
    auto* row = row_of(rows, id);
    if (!row) return;
    resolve(*row, said);
    stale = true;
  };
  for (const Id& id : spoken_of_.urges) again(rows_.urges, id, ends_, stale_.urges);
  for (const Id& id : spoken_of_.fears) again(rows_.fears, id, outcomes_, stale_.fears);
  spoken_of_ = {};
}

void Observer::exchange_rows(Rows& fresh) {
  exchange_episodes(fresh.episodes);
  stale_.uses |= exchange(rows_.uses, gone_.uses, fresh.uses);
  stale_.urges |= exchange(rows_.urges, gone_.urges, fresh.urges);
  stale_.fears |= exchange(rows_.fears, gone_.fears, fresh.fears);
  stale_.asked |= exchange(rows_.asked, gone_.asked, fresh.asked);
}

void Observer::exchange_episodes(std::vector<EpisodeRow>& fresh) {
  for (const EpisodeRow& row : fresh)
    if (row.group != none) row_made_by_[row.group] = row.version;
  if (fresh.empty() && gone_.episodes.empty()) return;
  if (rows_.episodes.empty()) {
    stale_.all_of_episodes();
  } else {
    std::vector<const EpisodeRow*> before, after;
    sort_keys(gone_.episodes);
    for (const Key& key : gone_.episodes)
      if (const EpisodeRow* row = find_row(rows_.episodes, key)) before.push_back(row);
    for (std::uint32_t place : order_of(fresh)) after.push_back(&fresh[place]);
    compare(before, after, names_, stale_);
  }
  exchange(rows_.episodes, gone_.episodes, fresh);
}

}  // namespace keel::observe
