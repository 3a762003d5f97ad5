// Sizes that say little: plaintexts are padded with spaces to one of few lengths.
#pragma once

#include <bit>
#include <string_view>

#include "core/base/bytes.hpp"

namespace keel::vault {

// 256, 512 or 1024; above, Padmé (Nikitin et al. 2019, "Reducing Metadata Leakage from Encrypted Files and
// Communication with PURBs"), which adds at most 12 percent. size: 0 to 2^62.
constexpr std::size_t padded_size(std::size_t size) {
  for (std::size_t bucket : {256U, 512U, 1024U}) {
    if (size <= bucket) return bucket;
  }
  int exponent = std::bit_width(size) - 1;
  int significant = std::bit_width(static_cast<unsigned>(exponent));
  std::size_t step = std::size_t{1} << (exponent - significant);
  return (size + step - 1) & ~(step - 1);
}

// The text and spaces up to its padded size. A text that itself ends in a space would lose it: see unpadded.
Bytes padded(std::string_view text);
// Without the spaces at its end.
std::string_view unpadded(std::string_view text);

}  // namespace keel::vault
