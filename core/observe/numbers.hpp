// Small numbers for what columns point to: names and ids, in order of first appearance.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/id.hpp"

namespace keel::observe {

template <class Key>
class Numbers {
 public:
  std::uint32_t of(const Key& key) { return places_.try_emplace(key, static_cast<std::uint32_t>(places_.size())).first->second; }
  // None where it was never seen.
  const std::uint32_t* find(const Key& key) const {
    auto found = places_.find(key);
    return found == places_.end() ? nullptr : &found->second;
  }
  std::size_t size() const { return places_.size(); }
  // By number.
  std::vector<Key> all() const {
    std::vector<Key> keys(places_.size());
    for (const auto& [key, place] : places_) keys[place] = key;
    return keys;
  }

 private:
  boost::unordered_flat_map<Key, std::uint32_t, std::hash<Key>> places_;
};

}  // namespace keel::observe
