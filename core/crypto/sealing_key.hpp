// The two keys by which a 32-byte secret seals: one encrypts, one makes nonces.
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::crypto {

inline constexpr std::size_t nonce_size = 24;
inline constexpr std::size_t tag_size = 16;
inline constexpr std::size_t seal_overhead = nonce_size + tag_size;

struct SealingKey {
  Key sealing;
  Key nonces;

  // Subkey 1 "sealing_" and subkey 2 "nonces__" of the secret.
  static SealingKey of(const Key& secret);
  SealingKey copy() const { return {sealing.copy(), nonces.copy()}; }
};

}  // namespace keel::crypto
