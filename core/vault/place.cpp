// Sealing the place.
#include "core/vault/place.hpp"

#include "core/crypto/derive.hpp"
#include "core/crypto/open.hpp"
#include "core/crypto/random.hpp"
#include "core/crypto/seal.hpp"
#include "core/vault/associated.hpp"

namespace keel::vault {

namespace {

// Installation, device (little-endian), signing seed.
constexpr std::size_t place_size = 16 + 8 + 32;

crypto::SealingKey place_key(const crypto::Key& local_root) {
  return crypto::SealingKey::of(crypto::derive_subkey(local_root, 3, "place___"));
}

}  // namespace

Place Place::new_device(const Id& installation) {
  auto device = crypto::random_bytes<8>();
  return {installation, load_le<std::uint64_t>(device.data()), crypto::random_key()};
}

Bytes seal_place(const Id& vault, const crypto::Key& local_root, const Place& place) {
  crypto::Secret<place_size> plain;
  std::uint8_t* to = plain.bytes().data();
  std::ranges::copy(place.installation.bytes, to);
  store_le(to + 16, place.device);
  std::ranges::copy(place.signing_seed.bytes(), to + 24);
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
  place.device = load_le<std::uint64_t>(bytes.data() + 16);
  std::ranges::copy(bytes.subspan(24), place.signing_seed.bytes().begin());
  return place;
}

}  // namespace keel::vault
