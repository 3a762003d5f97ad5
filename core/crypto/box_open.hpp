// Sealed boxes, the opening half. Its own object file: the sync server links without it.
#pragma once

#include "core/crypto/box.hpp"

namespace keel::crypto {

// The message of a sealed box. damaged when it was not made for this key or has been changed.
Result<Bytes> open_box(const BoxKeyPair& key, ByteSpan box);

}  // namespace keel::crypto
