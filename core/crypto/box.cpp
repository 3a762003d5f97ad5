// Sealed boxes, closing, by libsodium.
#include "core/crypto/box.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

static_assert(crypto_box_SEALBYTES == box_overhead && crypto_box_SEEDBYTES == Key::size);
static_assert(crypto_box_SECRETKEYBYTES == Key::size && crypto_box_PUBLICKEYBYTES == 32);

BoxKeyPair BoxKeyPair::from_seed(const Key& seed) {
  ready();
  BoxKeyPair pair;
  crypto_box_seed_keypair(pair.address.data(), pair.secret.bytes().data(), seed.bytes().data());
  return pair;
}

Result<Bytes> seal_box(const BoxPublicKey& to, ByteSpan message) {
  ready();
  Bytes box(message.size() + box_overhead);
  if (crypto_box_seal(box.data(), message.data(), message.size(), to.data()) != 0) {
    return fail(ErrorCode::bad_request, "not a usable public key");
  }
  return box;
}

}  // namespace keel::crypto
