// XChaCha20-Poly1305, closing, by libsodium.
#include "core/crypto/seal.hpp"

#include <sodium.h>

#include "core/crypto/hash.hpp"
#include "core/crypto/ready.hpp"

namespace keel::crypto {

static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == nonce_size);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == tag_size);

void seal(const SealingKey& key, ByteSpan associated, ByteSpan plain, Bytes& to) {
  ready();
  std::array<std::uint8_t, 8> length;
  store_le(length.data(), std::uint64_t{associated.size()});
  Hasher hasher(key.nonces, nonce_size);
  hasher.update(length);
  hasher.update(associated);
  hasher.update(plain);

  std::size_t start = to.size();
  to.resize(start + plain.size() + seal_overhead);
  MutableBytes nonce(to.data() + start, nonce_size);
  hasher.finish(nonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(nonce.data() + nonce_size, nullptr, plain.data(), plain.size(),
                                             associated.data(), associated.size(), nullptr, nonce.data(),
                                             key.sealing.bytes().data());
}

}  // namespace keel::crypto
