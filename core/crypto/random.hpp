// Unpredictable bytes from the system: getrandom natively, random_get of WASI in wasm.
#pragma once

#include "core/base/id.hpp"
#include "core/crypto/secret.hpp"

namespace keel::crypto {

// Fills the whole span. Ends the program when the system has no randomness to give.
void fill_random(MutableBytes out);
// Uniform over 0 .. bound - 1; bound at least 1.
std::uint32_t random_below(std::uint32_t bound);

template <std::size_t N>
std::array<std::uint8_t, N> random_bytes() {
  std::array<std::uint8_t, N> out;
  fill_random(out);
  return out;
}
Key random_key();
Id random_id();

}  // namespace keel::crypto
