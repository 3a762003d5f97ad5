// The place: what makes this copy of the file a device of its own. Sealed in the header, absent from a backup.
#pragma once

#include "core/base/id.hpp"
#include "core/crypto/secret.hpp"

namespace keel::vault {

struct Place {
  Id installation;           // also kept outside the file, by the browser profile or the command line's path
  crypto::Key signing_seed;  // of crypto::SigningKey, whose verify key gives the device its id

  // A new device: a random signing seed.
  static Place new_device(const Id& installation);
};

// Under subkey 3 "place___" of the local root, bound to the vault.
Bytes seal_place(const Id& vault, const crypto::Key& local_root, const Place& place);
// damaged when it does not authenticate or has another shape.
Result<Place> open_place(const Id& vault, const crypto::Key& local_root, ByteSpan sealed);

}  // namespace keel::vault
