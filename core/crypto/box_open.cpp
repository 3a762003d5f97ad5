// Sealed boxes, opening, by libsodium.
#include "core/crypto/box_open.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

Result<Bytes> open_box(const BoxKeyPair& key, ByteSpan box) {
  ready();
  if (box.size() < box_overhead) return fail(ErrorCode::damaged, "a sealed box is too short");
  Bytes message(box.size() - box_overhead);
  int failed =
      crypto_box_seal_open(message.data(), box.data(), box.size(), key.address.data(), key.secret.bytes().data());
  if (failed != 0) return fail(ErrorCode::damaged, "a sealed box does not open");
  return message;
}

}  // namespace keel::crypto
