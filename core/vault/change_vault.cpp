// New vaults and changed headers.
#include "core/vault/change_vault.hpp"

#include <algorithm>

#include "core/crypto/random.hpp"

namespace keel::vault {

VaultSeeds VaultSeeds::random() { return {crypto::random_id(), crypto::random_key(), crypto::random_key()}; }

namespace {

void set_ring(Header& header, const crypto::Key& local_root, const KeyRing& ring) {
  header.ring.bytes = ring.seal(header.vault, local_root);
  header.inbox.bytes = ring.current().inbox.address;
}

}  // namespace

Vault new_vault(VaultSeeds seeds) {
  Header header;
  header.vault = seeds.vault;
  KeyRing ring = KeyRing::starting_with(std::move(seeds.epoch));
  set_ring(header, seeds.local_root, ring);
  return Vault{.header = std::move(header),
               .local_root = std::move(seeds.local_root),
               .ring = std::move(ring),
               .place = std::nullopt};
}

Header with_slot(Header header, const crypto::Key& local_root, const KdfRequest& request, const crypto::Key& slot_key) {
  Keyslot slot = wrap_root(header.vault, request, slot_key, local_root);
  auto same_type = std::ranges::find(header.slots, slot.type, &Keyslot::type);
  if (same_type == header.slots.end()) {
    header.slots.push_back(std::move(slot));
  } else {
    *same_type = std::move(slot);
  }
  return header;
}

Result<Header> without_slot(Header header, SlotType type) {
  auto found = std::ranges::find(header.slots, reflect::name_of(type), &Keyslot::type);
  if (found == header.slots.end()) return fail(ErrorCode::bad_request, "there is no such slot");
  if (header.slots.size() == 1) return fail(ErrorCode::bad_request, "the last slot cannot be removed");
  header.slots.erase(found);
  return header;
}

Header with_place(Header header, const crypto::Key& local_root, const Place& place) {
  header.place = TextBytes{seal_place(header.vault, local_root, place)};
  return header;
}

Header without_place(Header header) {
  header.place.reset();
  return header;
}

Result<Vault> with_new_root(const Vault& vault) {
  Vault renewed{
      .header = vault.header, .local_root = crypto::random_key(), .ring = vault.ring.copy(), .place = std::nullopt};
  TRY(renewed.ring.add(crypto::random_key()));
  renewed.header.slots.clear();
  set_ring(renewed.header, renewed.local_root, renewed.ring);
  if (vault.place) {
    renewed.place = Place{vault.place->installation, vault.place->signing_seed.copy()};
    renewed.header = with_place(renewed.header, renewed.local_root, *renewed.place);
  }
  return renewed;
}

Result<Bytes> backup_start(const Header& header, const crypto::Key& local_root) {
  HeaderWrites writes = TRY(write_header(without_place(header), local_root));
  Bytes start(frames_start);
  for (const HeaderWrite& step : writes.steps)
    std::ranges::copy(step.bytes, start.begin() + static_cast<std::ptrdiff_t>(step.at));
  return start;
}

}  // namespace keel::vault
