// CRC-32C (Castagnoli, RFC 3720 appendix B.4): finds an accident, not an attacker.
#pragma once

#include "core/base/bytes.hpp"

namespace keel {

std::uint32_t crc32c(ByteSpan bytes);

}  // namespace keel
