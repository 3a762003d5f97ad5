// Random numbers for made-up journals: whole numbers only, so that every machine draws the same.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "core/base/id.hpp"

namespace keel::tools {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : random_(seed) {}

  // 0 to bound - 1. A small bias is of no importance here.
  std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(bound)); }
  // Both included.
  std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
  bool in_hundred(std::int64_t share) { return below(100) < share; }
  // Around 0, most often near it, at most three times `width` away.
  std::int64_t bell(std::int64_t width) { return between(-width, width) + between(-width, width) + between(-width, width); }

  template <class List>
  const auto& one_of(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(list))))];
  }
  // The index of one of the weights, as often as it weighs.
  std::size_t weighted(std::span<const int> weights) {
    std::int64_t sum = 0;
    for (int weight : weights) sum += weight;
    std::int64_t left = below(sum);
    std::size_t index = 0;
    while (left >= weights[index]) left -= weights[index++];
    return index;
  }

  Id id() {
    Id made;
    store_le(made.bytes.data(), random_());
    store_le(made.bytes.data() + 8, random_());
    return made;
  }

 private:
  std::mt19937_64 random_;
};

// Hands out a list in a mixed order, and begins again when it is empty.
template <class Item>
class Bag {
 public:
  Bag(Chance& chance, std::span<const Item> items) : chance_(chance), items_(items) {}

  const Item& next() {
    if (left_.empty())
      for (const Item& item : items_) left_.push_back(&item);
    std::size_t taken = static_cast<std::size_t>(chance_.below(static_cast<std::int64_t>(left_.size())));
    std::swap(left_[taken], left_.back());
    const Item& item = *left_.back();
    left_.pop_back();
    return item;
  }

 private:
  Chance& chance_;
  std::span<const Item> items_;
  std::vector<const Item*> left_;
};

}  // namespace keel::tools
