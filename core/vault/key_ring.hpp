// The key ring: one independent random secret per epoch, and every key that comes from it.
#pragma once

#include "core/base/id.hpp"
#include "core/crypto/box.hpp"
#include "core/crypto/sealing_key.hpp"

namespace keel::vault {

// The first 8 bytes of BLAKE2b-256 of the secret, little-endian: names the epoch and commits its secret.
using EpochId = std::uint64_t;

struct Epoch {
  EpochId id = 0;
  crypto::Key secret;
  crypto::SealingKey key;
  crypto::BoxKeyPair inbox;

  static Epoch of(crypto::Key secret);
};

class KeyRing {
 public:
  // Oldest first; at least one.
  static KeyRing starting_with(crypto::Key secret);

  // The newest: what is written now is sealed with it.
  const Epoch& current() const { return epochs_.back(); }
  // nullptr when the ring has no such epoch.
  const Epoch* find(EpochId id) const;
  const std::vector<Epoch>& epochs() const { return epochs_; }

  // Becomes the current epoch. too_long when the ring is full, bad_request when it already holds the secret.
  Result<> add(crypto::Key secret);
  KeyRing copy() const;

  // Under subkey 2 "key_ring" of the local root, bound to the vault.
  Bytes seal(const Id& vault, const crypto::Key& local_root) const;
  // damaged when it does not authenticate or holds no whole number of secrets.
  static Result<KeyRing> open(const Id& vault, const crypto::Key& local_root, ByteSpan sealed);

 private:
  std::vector<Epoch> epochs_;
};

}  // namespace keel::vault
