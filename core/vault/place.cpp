// Sealing the place.
#include "core/vault/place.hpp"

#include "core/crypto/derive.hpp"
#include "core/crypto/open.hpp"
#include "core/crypto/random.hpp"
#include "core/crypto/seal.hpp"
#include "core/vault/associated.hpp"

namespace keel::vault {

namespace {

// Installation, signing seed.
constexpr std::size_t place_size = 16 + 32;

crypto::SealingKey place_key(const crypto::Key& local_root) {
  return crypto::SealingKey::of(crypto::derive_subkey(local_root, 3, "place___"));
}

}  // namespace

Place Place::new_device(const Id& installation) { return {installation, crypto::random_key()}; }

Bytes seal_place(const Id& vault, const crypto::Key& local_root, const Place& place) {
  crypto::Secret<place_size> plain;
  std::uint8_t* to = plain.bytes().data();
  std::ranges::copy(place.installation.bytes, to);
  std::ranges::copy(place.signing_seed.bytes(), to + 16);
  Bytes sealed;
  crypto::seal(place_key(local_root), associated_data("place___", vault), plain.bytes(), sealed);
  return sealed;
}

Result<Place> open_place(const Id& vault, const crypto::Key& local_root, ByteSpan sealed) {
  auto plain =
      TRY(crypto::open_secret<place_size>(place_key(local_root).sealing, associated_data("place___", vault), sealed));
  ByteSpan bytes = plain.bytes();
  Place place;
  std::ranges::copy(bytes.first(16), place.installation.bytes.begin());
  std::ranges::copy(bytes.subspan(16), place.signing_seed.bytes().begin());
  return place;
}

}  // namespace keel::vault
