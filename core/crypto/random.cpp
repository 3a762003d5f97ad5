// Randomness, by libsodium over the system's own.
#include "core/crypto/random.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

void fill_random(MutableBytes out) {
  ready();
  randombytes_buf(out.data(), out.size());
}

std::uint32_t random_below(std::uint32_t bound) {
  ready();
  return randombytes_uniform(bound);
}

Key random_key() {
  Key key;
  fill_random(key.bytes());
  return key;
}

Id random_id() { return Id{random_bytes<16>()}; }

}  // namespace keel::crypto
