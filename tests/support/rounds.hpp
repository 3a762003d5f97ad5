// How often a property is tried: a little in every run, and as often as it is meant to hold with KEEL_PROPERTIES=whole; from seeds that
// KEEL_SEED moves, which is printed then.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace keel::testing {

inline bool is_whole() {
  const char* asked = std::getenv("KEEL_PROPERTIES");
  return asked && std::string_view(asked) == "whole";
}

// Added to every seed of a property.
inline std::uint64_t first_seed() {
  static const std::uint64_t seed = [] {
    const char* asked = std::getenv("KEEL_SEED");
    std::uint64_t chosen = asked ? std::strtoull(asked, nullptr, 10) : 0;
    if (is_whole()) std::printf("properties from KEEL_SEED=%llu\n", static_cast<unsigned long long>(chosen));
    return chosen;
  }();
  return seed;
}

inline int rounds(int usual, int whole) { return is_whole() ? whole : usual; }

}  // namespace keel::testing
