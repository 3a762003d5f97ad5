// Fixed-size secrets: kept off the swap file where the system allows it, wiped when they end.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "core/base/bytes.hpp"

namespace keel::crypto {

namespace detail {
// `size` zero bytes in memory of their own (natively locked and fenced by guard pages). Ends the program without
// memory.
std::uint8_t* allocate_secret(std::size_t size);
void free_secret(std::uint8_t* secret, std::size_t size);
}  // namespace detail

// Overwrites with zeros in a way that no optimiser removes.
void wipe(MutableBytes bytes);
// Overwrites the whole buffer of a text, then empties it.
void wipe(std::string& text);

// Whether two byte strings are equal, in a time that depends on their lengths only.
bool same(ByteSpan left, ByteSpan right);

// N secret bytes. Moves hand the memory over; a copy must be asked for by name. A moved-from Secret holds nothing
// and may only be assigned to or destroyed.
template <std::size_t N>
class Secret {
 public:
  static constexpr std::size_t size = N;

  Secret() : bytes_(detail::allocate_secret(N)) {}
  explicit Secret(std::span<const std::uint8_t, N> from) : Secret() { std::copy(from.begin(), from.end(), bytes_); }
  Secret(Secret&& other) noexcept : bytes_(std::exchange(other.bytes_, nullptr)) {}
  Secret& operator=(Secret&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { detail::free_secret(bytes_, N); }

  Secret copy() const { return Secret(bytes()); }
  std::span<const std::uint8_t, N> bytes() const { return std::span<const std::uint8_t, N>(bytes_, N); }
  std::span<std::uint8_t, N> bytes() { return std::span<std::uint8_t, N>(bytes_, N); }

 private:
  std::uint8_t* bytes_;
};

// A symmetric key, or a seed of key pairs.
using Key = Secret<32>;

}  // namespace keel::crypto
