// Associated data: what a sealed thing is for and where it belongs, as fixed bytes in front of anything else.
#pragma once

#include "core/base/id.hpp"

namespace keel::vault {

// `purpose`: 8 characters, one per kind of sealed thing, so that none can stand in for another.
inline Bytes associated_data(const char (&purpose)[9], const Id& vault) {
  Bytes bytes;
  append(bytes, as_bytes(std::string_view(purpose, 8)));
  append(bytes, vault.bytes);
  return bytes;
}

template <class Int>
void append_le(Bytes& to, Int value) {
  std::array<std::uint8_t, sizeof(Int)> bytes;
  store_le(bytes.data(), value);
  append(to, bytes);
}

}  // namespace keel::vault
