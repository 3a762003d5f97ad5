// Random numbers from a stored seed (splitmix64, Steele and others 2014), so that a draw can be repeated on any machine.
#pragma once

#include <cstdint>

#include "core/insight/special.hpp"

namespace keel::insight {

class Draws {
 public:
  explicit Draws(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  // Strictly between 0 and 1.
  double unit() { return (static_cast<double>(next() >> 12) + 0.5) * 0x1p-52; }
  double normal() { return normal_quantile(unit()); }
  // 0 <= n < limit, limit below 2^32.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(((next() >> 32) * limit) >> 32); }

 private:
  std::uint64_t state_;
};

}  // namespace keel::insight
