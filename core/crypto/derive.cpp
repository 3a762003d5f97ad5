// Key derivation, by libsodium.
#include "core/crypto/derive.hpp"

#include <sodium.h>

#include "core/crypto/ready.hpp"

namespace keel::crypto {

static_assert(crypto_kdf_KEYBYTES == Key::size && crypto_kdf_CONTEXTBYTES == 8);
static_assert(crypto_pwhash_argon2id_SALTBYTES == std::tuple_size_v<Salt>);

Key derive_subkey(const Key& key, std::uint64_t number, const char (&context)[9]) {
  ready();
  Key subkey;
  crypto_kdf_derive_from_key(subkey.bytes().data(), Key::size, number, context, key.bytes().data());
  return subkey;
}

bool is_accepted(const KdfCost& cost) {
  return cost.memory >= least_cost.memory && cost.memory <= greatest_cost.memory && cost.passes >= least_cost.passes &&
         cost.passes <= greatest_cost.passes;
}

Result<Key> argon2id(ByteSpan password, const Salt& salt, const KdfCost& cost) {
  ready();
  if (!is_accepted(cost))
    return fail(ErrorCode::weak_parameters, "the key derivation costs are outside the accepted range");
  Key key;
  if (password.empty()) password = as_bytes("");  // an empty span may have no address, which libsodium refuses
  int failed = crypto_pwhash_argon2id(key.bytes().data(), Key::size, reinterpret_cast<const char*>(password.data()),
                                      password.size(), salt.data(), cost.passes, std::size_t{cost.memory} * 1024,
                                      crypto_pwhash_argon2id_ALG_ARGON2ID13);
  if (failed != 0) return fail(ErrorCode::no_memory, "there is not enough memory to derive a key");
  return key;
}

}  // namespace keel::crypto
