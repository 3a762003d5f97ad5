// Sealed boxes, the closing half: to a public key, without a sender (libsodium's crypto_box_seal).
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::crypto {

using BoxPublicKey = std::array<std::uint8_t, 32>;

// The sender's one-time public key and a tag.
inline constexpr std::size_t box_overhead = 48;

struct BoxKeyPair {
  Key secret;
  BoxPublicKey address{};

  // Any 32 bytes are a seed (the X25519 secret is the start of its SHA-512).
  static BoxKeyPair from_seed(const Key& seed);
};

// message.size() + box_overhead bytes, different at every call. bad_request when `to` is not a usable public key.
Result<Bytes> seal_box(const BoxPublicKey& to, ByteSpan message);

}  // namespace keel::crypto
