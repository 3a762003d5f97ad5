// How an interrupted write looks from behind: the file has grown, but some of its blocks read as zeros.
#pragma once

#include <algorithm>

#include "core/base/bytes.hpp"

namespace keel::vault {

// Sixteen zeros in a row stand in no sealed bytes by chance (once in 2^128).
inline bool has_hole(ByteSpan bytes) { return !std::ranges::search_n(bytes, 16, std::uint8_t{0}).empty(); }

// For the bytes behind the last whole entry: whether they are the start of one that was never finished.
inline bool is_unwritten(ByteSpan rest, std::size_t entry_header_size) {
  std::size_t written = rest.size();
  while (written > 0 && rest[written - 1] == 0) --written;
  return written < entry_header_size || has_hole(rest);
}

}  // namespace keel::vault
