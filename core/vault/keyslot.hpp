// Key slots: each wraps the local root under a key that a passphrase or a recovery code gives.
#pragma once

#include "core/base/id.hpp"
#include "core/crypto/derive.hpp"
#include "core/reflect/fields.hpp"
#include "core/vault/text_bytes.hpp"

namespace keel::vault {

enum class SlotType : std::uint8_t { passphrase, recovery };
KEEL_VALUES(SlotType, passphrase, recovery)

// What turns a passphrase or code into a slot key, by crypto::argon2id(text, salt, cost).
struct KdfRequest {
  SlotType type = SlotType::passphrase;
  crypto::KdfCost cost;
  crypto::Salt salt{};
  bool operator==(const KdfRequest&) const = default;
};
// With a new random salt.
KdfRequest new_kdf_request(SlotType type, crypto::KdfCost cost = {});

// As stored. `type` is text, so that a type of a later version survives.
struct Keyslot {
  std::string type;
  std::uint32_t memory = 0;  // KiB
  std::uint32_t passes = 0;
  TextArray<16> salt;
  TextArray<72> wrapped;  // nonce | 32 bytes | tag
  KEEL_FIELDS(Keyslot, type, memory, passes, salt, wrapped)
  bool operator==(const Keyslot&) const = default;

  bool answers(const KdfRequest& request) const;
};

// Wraps for one vault: its id, the slot's type and its parameters are associated data.
Keyslot wrap_root(const Id& vault, const KdfRequest& request, const crypto::Key& slot_key,
                  const crypto::Key& local_root);
// wrong_key when the slot key is not the slot's, or slot, parameters or vault have been changed.
Result<crypto::Key> unwrap_root(const Id& vault, const Keyslot& slot, const crypto::Key& slot_key);

}  // namespace keel::vault
