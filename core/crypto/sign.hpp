// Signatures: Ed25519 (RFC 8032).
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::crypto {

using Signature = std::array<std::uint8_t, 64>;
using VerifyKey = std::array<std::uint8_t, 32>;

class SigningKey {
 public:
  // Any 32 bytes are a seed.
  static SigningKey from_seed(const Key& seed);

  const VerifyKey& verify_key() const { return verify_key_; }
  Signature sign(ByteSpan message) const;

 private:
  Secret<64> secret_;
  VerifyKey verify_key_{};
};

bool verify(const VerifyKey& key, ByteSpan message, const Signature& signature);

}  // namespace keel::crypto
