// Keys from keys, and keys from passphrases.
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::crypto {

// BLAKE2b with the number as salt and the context, 8 characters, as personalisation (libsodium's crypto_kdf).
Key derive_subkey(const Key& key, std::uint64_t number, const char (&context)[9]);

// What Argon2id costs. Memory in KiB, passes over it; one lane.
struct KdfCost {
  std::uint32_t memory = 65536;
  std::uint32_t passes = 3;
  bool operator==(const KdfCost&) const = default;
};

// Below the first a guess is too cheap, above the second a forged header could hold a device up.
inline constexpr KdfCost least_cost{19456, 2};
inline constexpr KdfCost greatest_cost{524288, 10};
bool is_accepted(const KdfCost& cost);

using Salt = std::array<std::uint8_t, 16>;

// Argon2id version 1.3 (RFC 9106). weak_parameters outside the accepted costs, no_memory when refused the memory.
Result<Key> argon2id(ByteSpan password, const Salt& salt, const KdfCost& cost);

}  // namespace keel::crypto
