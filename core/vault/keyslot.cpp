// Wrapping the local root.
#include "core/vault/keyslot.hpp"

#include "core/crypto/open.hpp"
#include "core/crypto/random.hpp"
#include "core/crypto/seal.hpp"
#include "core/vault/associated.hpp"

namespace keel::vault {

namespace {

Bytes slot_associated(const Id& vault, const Keyslot& slot) {
  Bytes bytes = associated_data("keyslot_", vault);
  append_le(bytes, slot.memory);
  append_le(bytes, slot.passes);
  append(bytes, slot.salt.bytes);
  append(bytes, as_bytes(slot.type));
  return bytes;
}

}  // namespace

KdfRequest new_kdf_request(SlotType type, crypto::KdfCost cost) {
  return {.type = type, .cost = cost, .salt = crypto::random_bytes<16>()};
}

bool Keyslot::answers(const KdfRequest& request) const {
  return type == reflect::name_of(request.type) && crypto::KdfCost{memory, passes} == request.cost &&
         salt.bytes == request.salt;
}

Keyslot wrap_root(const Id& vault, const KdfRequest& request, const crypto::Key& slot_key,
                  const crypto::Key& local_root) {
  Keyslot slot{.type = std::string(reflect::name_of(request.type)),
               .memory = request.cost.memory,
               .passes = request.cost.passes,
               .salt = {request.salt},
               .wrapped = {}};
  Bytes wrapped;
  crypto::seal(crypto::SealingKey::of(slot_key), slot_associated(vault, slot), local_root.bytes(), wrapped);
  std::ranges::copy(wrapped, slot.wrapped.bytes.begin());
  return slot;
}

Result<crypto::Key> unwrap_root(const Id& vault, const Keyslot& slot, const crypto::Key& slot_key) {
  auto key = crypto::SealingKey::of(slot_key);
  auto root = crypto::open_secret<32>(key.sealing, slot_associated(vault, slot), slot.wrapped.bytes);
  if (!root) return fail(ErrorCode::wrong_key, "this key does not open the slot");
  return root;
}

}  // namespace keel::vault
