// Epochs and the sealed ring.
#include "core/vault/key_ring.hpp"

#include "core/crypto/derive.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/open.hpp"
#include "core/crypto/seal.hpp"
#include "core/vault/associated.hpp"
#include "core/vault/layout.hpp"

namespace keel::vault {

namespace {

crypto::SealingKey ring_key(const crypto::Key& local_root) {
  return crypto::SealingKey::of(crypto::derive_subkey(local_root, 2, "key_ring"));
}

}  // namespace

Epoch Epoch::of(crypto::Key secret) {
  auto commitment = crypto::hash<32>(secret.bytes());
  auto key = crypto::SealingKey::of(secret);
  auto inbox = crypto::BoxKeyPair::from_seed(crypto::derive_subkey(secret, 3, "inbox___"));
  return {load_le<EpochId>(commitment.data()), std::move(secret), std::move(key), std::move(inbox)};
}

KeyRing KeyRing::starting_with(crypto::Key secret) {
  KeyRing ring;
  ring.epochs_.push_back(Epoch::of(std::move(secret)));
  return ring;
}

const Epoch* KeyRing::find(EpochId id) const {
  for (auto epoch = epochs_.rbegin(); epoch != epochs_.rend(); ++epoch) {
    if (epoch->id == id) return &*epoch;
  }
  return nullptr;
}

Result<> KeyRing::add(crypto::Key secret) {
  if (epochs_.size() >= epoch_limit) return fail(ErrorCode::too_long, "the key ring is full");
  Epoch epoch = Epoch::of(std::move(secret));
  if (find(epoch.id) != nullptr) return fail(ErrorCode::bad_request, "the key ring holds this epoch already");
  epochs_.push_back(std::move(epoch));
  return {};
}

KeyRing KeyRing::copy() const {
  KeyRing ring;
  for (const Epoch& epoch : epochs_) ring.epochs_.push_back(Epoch::of(epoch.secret.copy()));
  return ring;
}

Bytes KeyRing::seal(const Id& vault, const crypto::Key& local_root) const {
  Bytes plain;
  plain.reserve(epochs_.size() * crypto::Key::size);
  for (const Epoch& epoch : epochs_) append(plain, epoch.secret.bytes());
  Bytes sealed;
  crypto::seal(ring_key(local_root), associated_data("key_ring", vault), plain, sealed);
  crypto::wipe(plain);
  return sealed;
}

Result<KeyRing> KeyRing::open(const Id& vault, const crypto::Key& local_root, ByteSpan sealed) {
  Bytes buffer(sealed.begin(), sealed.end());
  MutableBytes plain =
      TRY(crypto::open_in_place(ring_key(local_root).sealing, associated_data("key_ring", vault), buffer));
  bool whole = !plain.empty() && plain.size() % crypto::Key::size == 0;
  KeyRing ring;
  Result<> added;
  for (std::size_t at = 0; whole && added && at < plain.size(); at += crypto::Key::size) {
    added = ring.add(crypto::Key(plain.subspan(at).first<crypto::Key::size>()));
  }
  crypto::wipe(plain);
  if (!whole || !added) return fail(ErrorCode::damaged, "the key ring has another shape");
  return ring;
}

}  // namespace keel::vault
