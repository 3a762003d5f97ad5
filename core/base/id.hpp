// Record ids: 16 random bytes, written as 32 lower-case hexadecimal characters.
#pragma once

#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <string>

#include "core/base/bytes.hpp"

namespace keel {

struct Id {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const Id&) const = default;
  std::string text() const { return to_hex(bytes); }
  static Result<Id> parse(std::string_view text) { return Id{TRY(array_from_hex<16>(text))}; }
};

}  // namespace keel

// Ids are uniformly random, so their first bytes are already a hash.
template <>
struct std::hash<keel::Id> {
  std::size_t operator()(const keel::Id& id) const noexcept {
    std::size_t value;
    std::memcpy(&value, id.bytes.data(), sizeof value);
    return value;
  }
};
