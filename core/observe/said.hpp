// What was said later of an urge or a fear, by the id of what it speaks of.
#pragma once

#include <span>

#include "core/observe/rows.hpp"

namespace keel::observe {

template <class Word>
class Said {
 public:
  void add(const Id& about, const Key& key, Word word) {
    auto [place, is_first] = first_.try_emplace(about, none);
    entries_.push_back({key, word, place->second});
    place->second = static_cast<std::uint32_t>(entries_.size() - 1);
  }
  void remove(const Id& about, const Key& key) {
    auto found = first_.find(about);
    if (found == first_.end()) return;
    std::uint32_t* link = &found->second;
    while (*link != none && entries_[*link].key != key) link = &entries_[*link].next;
    if (*link != none) *link = entries_[*link].next;
  }
  // In no order.
  template <class Each>
  void each(const Id& about, Each&& each) const {
    auto found = first_.find(about);
    if (found == first_.end()) return;
    for (std::uint32_t i = found->second; i != none; i = entries_[i].next) each(entries_[i].key, entries_[i].word);
  }

 private:
  struct Entry {
    Key key;
    Word word;
    std::uint32_t next = none;
  };
  boost::unordered_flat_map<Id, std::uint32_t, std::hash<Id>> first_;
  std::vector<Entry> entries_;
};

using Ends = Said<insight::UrgeEnding>;
using Outcomes = Said<insight::FearOutcome>;

// The end that counts: the first within a day. Its minutes go with it.
void resolve(UrgeRow& urge, const Ends& ends);
// The outcome that was said last.
void resolve(FearRow& fear, const Outcomes& outcomes);

}  // namespace keel::observe
