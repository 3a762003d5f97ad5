// Memory for secrets, by libsodium.
#include "core/crypto/secret.hpp"

#include <sodium.h>

#include <cstdlib>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

namespace detail {

std::uint8_t* allocate_secret(std::size_t size) {
  ready();
  // Locks what the system lets it lock; without that right the secret still has guard pages and is still wiped.
  void* secret = sodium_malloc(size);
  if (secret == nullptr) std::abort();
  sodium_memzero(secret, size);
  return static_cast<std::uint8_t*>(secret);
}

void free_secret(std::uint8_t* secret, std::size_t size) {
  if (secret == nullptr) return;
  // Where there is no page protection, as in wasm, sodium_free does not wipe.
  sodium_memzero(secret, size);
  sodium_free(secret);
}

}  // namespace detail

void wipe(MutableBytes bytes) { sodium_memzero(bytes.data(), bytes.size()); }

void wipe(std::string& text) {
  text.resize(text.capacity());
  sodium_memzero(text.data(), text.size());
  text.clear();
}

bool same(ByteSpan left, ByteSpan right) {
  return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

}  // namespace keel::crypto
