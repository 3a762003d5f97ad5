// Byte buffers: little-endian loads and stores, hexadecimal, base64url.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace keel {

using Bytes = std::vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

template <class Int>
constexpr Int load_le(const std::uint8_t* from) {
  Int value = 0;
  for (std::size_t i = 0; i < sizeof(Int); ++i) value |= static_cast<Int>(static_cast<Int>(from[i]) << (8 * i));
  return value;
}

template <class Int>
constexpr void store_le(std::uint8_t* to, Int value) {
  for (std::size_t i = 0; i < sizeof(Int); ++i) to[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

inline ByteSpan as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view as_text(ByteSpan bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline void append(Bytes& to, ByteSpan more) { to.insert(to.end(), more.begin(), more.end()); }

// Lower-case, two characters a byte.
std::string to_hex(ByteSpan bytes);
// Lower-case only, exactly 2 * out.size() characters. bad_text otherwise.
Result<> from_hex(std::string_view text, MutableBytes out);

template <std::size_t N>
Result<std::array<std::uint8_t, N>> array_from_hex(std::string_view text) {
  std::array<std::uint8_t, N> out{};
  TRY(from_hex(text, out));
  return out;
}

// RFC 4648 section 5 without padding.
std::string to_base64url(ByteSpan bytes);
// Refuses padding, other alphabets and non-zero trailing bits (one text for one value). bad_text.
Result<Bytes> from_base64url(std::string_view text);

}  // namespace keel
