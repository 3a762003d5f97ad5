// New vaults and changed headers. Nothing is written here: a changed header becomes bytes in write_header.
#pragma once

#include "core/vault/open_vault.hpp"

namespace keel::vault {

// The secrets a vault starts with.
struct VaultSeeds {
  Id vault;
  crypto::Key local_root;
  crypto::Key epoch;
  static VaultSeeds random();
};
// Generation 1, sequence 0, no slot and no place yet: add them with the functions below, then write_header.
Vault new_vault(VaultSeeds seeds = VaultSeeds::random());

// The header with this slot added, or in place of the one of its type.
Header with_slot(Header header, const crypto::Key& local_root, const KdfRequest& request, const crypto::Key& slot_key);
// bad_request when it is not there or the last one.
Result<Header> without_slot(Header header, SlotType type);

Header with_place(Header header, const crypto::Key& local_root, const Place& place);
// As a backup has it.
Header without_place(Header header);

// For "someone may know my passphrase": new local root, new epoch, no slots; ring, place and vault id go on.
// Set the slots, then compact: only the rewritten file is safe. too_long when the ring is full.
Result<Vault> with_new_root(const Vault& vault);

// frames_start bytes: both slots of a backup, whose frames are those of the file as they stand. too_long.
Result<Bytes> backup_start(const Header& header, const crypto::Key& local_root);

}  // namespace keel::vault
