// Ed25519, by libsodium.
#include "core/crypto/sign.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

static_assert(crypto_sign_SEEDBYTES == Key::size && crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == 64);

SigningKey SigningKey::from_seed(const Key& seed) {
  ready();
  SigningKey key;
  crypto_sign_seed_keypair(key.verify_key_.data(), key.secret_.bytes().data(), seed.bytes().data());
  return key;
}

Signature SigningKey::sign(ByteSpan message) const {
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.bytes().data());
  return signature;
}

bool verify(const VerifyKey& key, ByteSpan message, const Signature& signature) {
  ready();
  return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

}  // namespace keel::crypto
