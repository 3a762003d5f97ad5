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
  std::uint32_t of(const Key& key) {
    auto [place, is_new] = places_.try_emplace(key, static_cast<std::uint32_t>(keys_.size()));
    if (is_new) keys_.push_back(key);
    return place->second;
  }
  const Key& operator[](std::uint32_t number) const { return keys_[number]; }
  std::size_t size() const { return keys_.size(); }

 private:
  boost::unordered_flat_map<Key, std::uint32_t, std::hash<Key>> places_;
  std::vector<Key> keys_;
};

}  // namespace keel::observe
