// Padding to buckets.
#include "core/vault/padding.hpp"

namespace keel::vault {

Bytes padded(std::string_view text) {
  Bytes bytes;
  bytes.reserve(padded_size(text.size()));
  append(bytes, as_bytes(text));
  bytes.resize(padded_size(text.size()), ' ');
  return bytes;
}

std::string_view unpadded(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

}  // namespace keel::vault
