// Authenticated encryption, the opening half. Its own object file: the sync server links without it.
#pragma once

#include "core/crypto/sealing_key.hpp"

namespace keel::crypto {

// Opens nonce | ciphertext | tag where it stands; the result is the slice of `sealed` behind the nonce that now holds
// the plaintext. damaged when it does not authenticate: the ciphertext may then have been overwritten with zeros.
Result<MutableBytes> open_in_place(const Key& sealing, ByteSpan associated, MutableBytes sealed);

// The same into a secret of exactly the plaintext's size. damaged also when the size differs.
template <std::size_t N>
Result<Secret<N>> open_secret(const Key& sealing, ByteSpan associated, ByteSpan sealed) {
  if (sealed.size() != N + seal_overhead) return fail(ErrorCode::damaged, "a sealed secret has the wrong size");
  Bytes buffer(sealed.begin(), sealed.end());
  MutableBytes plain = TRY(open_in_place(sealing, associated, buffer));
  Secret<N> secret(plain.template first<N>());
  wipe(buffer);
  return secret;
}

}  // namespace keel::crypto
