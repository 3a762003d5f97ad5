// The order of time: built once after opening, then kept up by each change.
#include <algorithm>

#include "core/journal/journal.hpp"

namespace keel::journal {

bool Journal::comes_before(Index left, Index right) const {
  const Version& a = versions_[left];
  const Version& b = versions_[right];
  if (a.at != b.at) return a.at < b.at;
  if (a.id != b.id) return a.id < b.id;
  return a.stamp < b.stamp;
}

const std::vector<Index>& Journal::by_time() {
  if (!ordered_) order_all();
  return by_time_;
}

Index Journal::shown(const Id& id) {
  if (!ordered_) order_all();
  auto thread = threads_.find(id);
  return thread == threads_.end() ? none : thread->second.shown;
}

void Journal::order_all() {
  by_time_.clear();
  by_time_.reserve(threads_.size());
  std::vector<Index> heads;
  // Each id once, in order of arrival, which is close to the order of time: the sort then finds its work done.
  for (Index i = 0; i < versions_.size(); ++i) {
    Thread& thread = threads_.find(versions_[i].id)->second;
    if (i != thread.first) continue;
    heads_of(thread, heads);
    thread.shown = heads.empty() ? none : heads.front();
    if (thread.shown != none) by_time_.push_back(thread.shown);
  }
  sort_by_time(by_time_);
  ordered_ = true;
}

void Journal::sort_by_time(std::vector<Index>& versions) const {
  auto before = [&](Index a, Index b) { return comes_before(a, b); };
  if (!std::ranges::is_sorted(versions, before)) std::ranges::sort(versions, before);
}

void Journal::take_from_order(Thread& thread) {
  if (thread.shown == none) return;
  auto place = std::ranges::lower_bound(by_time_, thread.shown, [&](Index a, Index b) { return comes_before(a, b); });
  by_time_.erase(place);
  if (search_index_.is_built()) search_index_.remove(thread.shown);
  thread.shown = none;
}

void Journal::put_in_order(Thread& thread) {
  by_episode_.clear();
  std::vector<Index> heads;
  heads_of(thread, heads);
  if (heads.empty()) return;
  thread.shown = heads.front();
  auto place = std::ranges::upper_bound(by_time_, thread.shown, [&](Index a, Index b) { return comes_before(a, b); });
  by_time_.insert(place, thread.shown);
  if (search_index_.is_built()) search_index_.add(thread.shown, versions_[thread.shown].line);
}

std::uint32_t Journal::episode_number(const Id& id) const {
  auto found = episodes_.find(id);
  return found == episodes_.end() ? none : found->second;
}

std::span<const Index> Journal::moments_of(std::uint32_t episode) {
  const std::vector<Index>& order = by_time();
  if (!by_episode_.is_built()) by_episode_.build(order, versions_, episodes_.size());
  return by_episode_.of(episode);
}

const SearchIndex& Journal::search_index() {
  const std::vector<Index>& order = by_time();
  if (!search_index_.is_built()) {
    search_index_.build(versions_.size());
    for (Index index : order) search_index_.add(index, versions_[index].line);
  }
  return search_index_;
}

}  // namespace keel::journal
