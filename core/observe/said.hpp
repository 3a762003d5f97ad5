// What was said later of an urge or a fear, by the id of what it speaks of.
#pragma once

#include "core/observe/rows.hpp"

namespace keel::observe {

// `word`: an insight::UrgeEnding, or an insight::FearOutcome.
class Said {
 public:
  void add(const Id& about, const Key& key, std::uint8_t word);
  void remove(const Id& about, const Key& key);
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
    std::uint32_t next = none;
    std::uint8_t word = 0;
  };
  boost::unordered_flat_map<Id, std::uint32_t, std::hash<Id>> first_;
  std::vector<Entry> entries_;
};

// The end that counts: the first within a day. Its minutes go with it.
void resolve(UrgeRow& urge, const Said& ends);
// The outcome that was said last.
void resolve(FearRow& fear, const Said& outcomes);

}  // namespace keel::observe
