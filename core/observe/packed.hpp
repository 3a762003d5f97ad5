// The columns as bytes, from the module that reads the journal to the one that works out the answers: little-endian, one list after the
// other, each with its length in front. Numbers, tags and ids; nothing else that a person wrote.
#pragma once

#include "core/base/bytes.hpp"
#include "core/observe/observed.hpp"

namespace keel::observe {

Bytes packed(const Observed& seen);

// bad_text for whatever `packed` does not make: a list longer than what is left, a link to nothing, a number that is none.
Result<Observed> unpacked(ByteSpan bytes);

}  // namespace keel::observe
