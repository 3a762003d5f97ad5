// How a secret becomes a sealing key.
#include "core/crypto/sealing_key.hpp"

#include "core/crypto/derive.hpp"

namespace keel::crypto {

SealingKey SealingKey::of(const Key& secret) {
  return {derive_subkey(secret, 1, "sealing_"), derive_subkey(secret, 2, "nonces__")};
}

}  // namespace keel::crypto
