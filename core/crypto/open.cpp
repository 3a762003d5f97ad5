// XChaCha20-Poly1305, opening, by libsodium.
#include "core/crypto/open.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

Result<MutableBytes> open_in_place(const Key& sealing, ByteSpan associated, MutableBytes sealed) {
  ready();
  if (sealed.size() < seal_overhead) return fail(ErrorCode::damaged, "sealed bytes are too short");
  MutableBytes plain = sealed.subspan(nonce_size, sealed.size() - seal_overhead);
  const std::uint8_t* tag = plain.data() + plain.size();
  int failed = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain.data(), nullptr, plain.data(), plain.size(),
                                                                   tag, associated.data(), associated.size(),
                                                                   sealed.data(), sealing.bytes().data());
  if (failed != 0) return fail(ErrorCode::damaged, "sealed bytes do not authenticate");
  return plain;
}

}  // namespace keel::crypto
