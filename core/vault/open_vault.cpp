// Unlocking: from a slot key to the header that counts and the secrets behind it.
#include "core/vault/open_vault.hpp"

#include <algorithm>

#include "core/crypto/hash.hpp"

namespace keel::vault {

namespace {

// Readable slots, the greater sequence first.
std::vector<const SlotReading*> by_sequence(const SlotReadings& slots) {
  std::vector<const SlotReading*> readable;
  for (const SlotReading& slot : slots) {
    if (slot.state == SlotState::readable) readable.push_back(&slot);
  }
  std::ranges::sort(readable, std::greater{}, [](const SlotReading* slot) { return slot->header.sequence; });
  return readable;
}

Result<crypto::Key> find_root(const SlotReadings& slots, const KdfRequest& request, const crypto::Key& slot_key) {
  for (const SlotReading* slot : by_sequence(slots)) {
    for (const Keyslot& keyslot : slot->header.slots) {
      if (!keyslot.answers(request)) continue;
      auto root = unwrap_root(slot->header.vault, keyslot, slot_key);
      if (root) return root;
    }
  }
  return fail(ErrorCode::wrong_key, "no slot opens with this key");
}

Result<const SlotReading*> find_header(const SlotReadings& slots, const crypto::Key& root) {
  for (const SlotReading& slot : slots) {
    if (slot.state == SlotState::newer && is_authentic(slot, root)) {
      return fail(ErrorCode::newer_version, "a newer version has begun to write this file");
    }
  }
  for (const SlotReading* slot : by_sequence(slots)) {
    if (is_authentic(*slot, root)) return slot;
  }
  return fail(ErrorCode::damaged, "the key is right, but no header is whole");
}

OtherSlot compare(const SlotReading& chosen, const SlotReading& other, const crypto::Key& root) {
  if (other.state != SlotState::readable || !is_authentic(other, root)) return OtherSlot::damaged;
  Header same_but_sequence = other.header;
  same_but_sequence.sequence = chosen.header.sequence;
  return same_but_sequence == chosen.header ? OtherSlot::agrees : OtherSlot::outdated;
}

}  // namespace

std::vector<KdfRequest> kdf_requests(const SlotReadings& slots, SlotType type) {
  std::vector<KdfRequest> requests;
  for (const SlotReading* slot : by_sequence(slots)) {
    for (const Keyslot& keyslot : slot->header.slots) {
      KdfRequest request{type, {keyslot.memory, keyslot.passes}, keyslot.salt.bytes};
      if (!keyslot.answers(request) || !crypto::is_accepted(request.cost)) continue;
      if (std::ranges::find(requests, request) == requests.end()) requests.push_back(request);
    }
  }
  if (requests.empty()) {
    requests.push_back({type, crypto::KdfCost{}, crypto::hash<16>(latest(slots).vault.bytes)});
  }
  return requests;
}

Result<Vault> unlock(const SlotReadings& slots, const KdfRequest& request, const crypto::Key& slot_key) {
  crypto::Key root = TRY(find_root(slots, request, slot_key));
  const SlotReading* chosen = TRY(find_header(slots, root));
  const Header& header = chosen->header;
  const SlotReading& other = chosen == &slots[0] ? slots[1] : slots[0];

  KeyRing ring = TRY(KeyRing::open(header.vault, root, header.ring.bytes));
  std::optional<Place> place;
  if (header.place) place = TRY(open_place(header.vault, root, header.place->bytes));
  OtherSlot state = compare(*chosen, other, root);
  bool agrees = header.inbox.bytes == ring.current().inbox.address;
  return Vault{header, std::move(root), std::move(ring), std::move(place), state, agrees};
}

}  // namespace keel::vault
