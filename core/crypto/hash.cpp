// BLAKE2b, by libsodium.
#include "core/crypto/hash.hpp"

#include <sodium.h>

#include <cstring>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

using State = crypto_generichash_state;
static_assert(sizeof(State) == 384 && alignof(State) == 64);

namespace {
State* as_state(std::array<std::uint8_t, 384>& bytes) { return reinterpret_cast<State*>(bytes.data()); }
}  // namespace

void hash(ByteSpan message, MutableBytes out) {
  ready();
  crypto_generichash(out.data(), out.size(), message.data(), message.size(), nullptr, 0);
}

void mac(const Key& key, ByteSpan message, MutableBytes out) {
  ready();
  crypto_generichash(out.data(), out.size(), message.data(), message.size(), key.bytes().data(), Key::size);
}

Hasher::Hasher(std::size_t size) {
  ready();
  crypto_generichash_init(as_state(state_), nullptr, 0, size);
}

Hasher::Hasher(const Key& key, std::size_t size) {
  ready();
  crypto_generichash_init(as_state(state_), key.bytes().data(), Key::size, size);
}

Hasher::~Hasher() { wipe(state_); }

void Hasher::update(ByteSpan piece) { crypto_generichash_update(as_state(state_), piece.data(), piece.size()); }

void Hasher::finish(MutableBytes out) { crypto_generichash_final(as_state(state_), out.data(), out.size()); }

}  // namespace keel::crypto
