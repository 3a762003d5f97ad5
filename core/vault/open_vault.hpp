// A vault opened with a key: what its header says and the secrets behind it.
#pragma once

#include "core/vault/header.hpp"
#include "core/vault/key_ring.hpp"
#include "core/vault/place.hpp"

namespace keel::vault {

enum class OtherSlot : std::uint8_t {
  agrees,    // says the same
  outdated,  // authentic, but a change was interrupted: write both again
  damaged,   // missing, unreadable or not authentic: tell the person and write both again
};

struct Vault {
  Header header;
  crypto::Key local_root;
  KeyRing ring;
  std::optional<Place> place;
  OtherSlot other = OtherSlot::agrees;
  bool inbox_key_agrees = true;  // the header's inbox key is the current epoch's. Otherwise merge nothing, and say so
};

// What to derive slot keys from, best first; mostly one. Never empty: where the type has no slot, one that leads to
// wrong_key after the same work. Costs outside the accepted range are left out.
std::vector<KdfRequest> kdf_requests(const SlotReadings& slots, SlotType type);

// Opens with the key derived for `request`, choosing the authentic header with the greatest sequence.
// wrong_key: try the next request, then say so. newer_version: a newer version has begun to write this file.
// damaged: the key is right, but no header is whole.
Result<Vault> unlock(const SlotReadings& slots, const KdfRequest& request, const crypto::Key& slot_key);

}  // namespace keel::vault
