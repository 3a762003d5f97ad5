// Authenticated encryption, the closing half: XChaCha20-Poly1305 with a nonce made from what is sealed.
#pragma once

#include "core/crypto/sealing_key.hpp"

namespace keel::crypto {

// Appends nonce | ciphertext | tag: plain.size() + seal_overhead bytes. The nonce is the 24-byte BLAKE2b, keyed with
// the nonce key, of the length of `associated` (u64, little-endian), `associated` and `plain`: sealing the same thing
// again gives the same bytes, and no counter or random source can repeat a nonce for two different ones.
void seal(const SealingKey& key, ByteSpan associated, ByteSpan plain, Bytes& to);

}  // namespace keel::crypto
