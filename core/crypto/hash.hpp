// BLAKE2b (RFC 7693): hashes, keyed authentication codes, and a hash in pieces.
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::crypto {

// `out` holds 16 to 64 bytes and its size enters the hash.
void hash(ByteSpan message, MutableBytes out);
// Keyed: the key enters the hash, 32 bytes.
void mac(const Key& key, ByteSpan message, MutableBytes out);

template <std::size_t N>
std::array<std::uint8_t, N> hash(ByteSpan message) {
  static_assert(N >= 16 && N <= 64);
  std::array<std::uint8_t, N> out;
  hash(message, out);
  return out;
}
template <std::size_t N>
std::array<std::uint8_t, N> mac(const Key& key, ByteSpan message) {
  static_assert(N >= 16 && N <= 64);
  std::array<std::uint8_t, N> out;
  mac(key, message, out);
  return out;
}

// The hash of the concatenation of all updates.
class Hasher {
 public:
  // `size` of the hash in bytes, 16 to 64.
  explicit Hasher(std::size_t size);
  Hasher(const Key& key, std::size_t size);
  ~Hasher();
  Hasher(const Hasher&) = default;
  Hasher& operator=(const Hasher&) = default;

  void update(ByteSpan piece);
  // `out` has the size given at the start. Nothing may follow.
  void finish(MutableBytes out);

 private:
  alignas(64) std::array<std::uint8_t, 384> state_;
};

}  // namespace keel::crypto
