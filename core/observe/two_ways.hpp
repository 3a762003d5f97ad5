// Numbers, texts and lists to bytes and back, little-endian: a list of fields is passed to either of both ways.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <vector>

#include "core/base/bytes.hpp"
#include "core/base/id.hpp"

namespace keel::observe {

class Writer {
 public:
  static constexpr bool reads = false;

  template <class Int>
  void number(const Int& value) {
    std::uint8_t raw[sizeof(Int)];
    store_le(raw, static_cast<std::make_unsigned_t<Int>>(value));
    append(out, raw);
  }
  void number(const double& value) { number(std::bit_cast<std::uint64_t>(value)); }
  void flag(const bool& value) { number(static_cast<std::uint8_t>(value)); }
  template <class Enum>
  void choice(const Enum& value, Enum) {
    number(static_cast<std::uint8_t>(value));
  }
  void text(const std::string& value) {
    number(static_cast<std::uint32_t>(value.size()));
    append(out, as_bytes(value));
  }
  void id(const Id& value) { append(out, value.bytes); }
  template <class List, class Each>
  void list(const List& items, std::size_t, Each&& each) {
    number(static_cast<std::uint32_t>(items.size()));
    for (const auto& item : items) each(item);
  }

  Bytes out;
};

// The first thing that does not fit ends it: from then on everything reads as nothing.
class Reader {
 public:
  static constexpr bool reads = true;

  explicit Reader(ByteSpan bytes) : left(bytes) {}

  template <class Int>
  void number(Int& value) {
    const std::uint8_t* raw = take(sizeof(Int));
    value = raw ? static_cast<Int>(load_le<std::make_unsigned_t<Int>>(raw)) : Int{};
  }
  void number(double& value) {
    std::uint64_t bits = 0;
    number(bits);
    value = std::bit_cast<double>(bits);
    if (!std::isfinite(value)) fits = false, value = 0;
  }
  void flag(bool& value) {
    std::uint8_t raw = 0;
    number(raw);
    if (raw > 1) fits = false;
    value = raw == 1;
  }
  template <class Enum>
  void choice(Enum& value, Enum last) {
    std::uint8_t raw = 0;
    number(raw);
    if (raw > static_cast<std::uint8_t>(last)) fits = false, raw = 0;
    value = static_cast<Enum>(raw);
  }
  void text(std::string& value) {
    std::uint32_t size = 0;
    number(size);
    if (const std::uint8_t* raw = take(size)) value = as_text({raw, size});
  }
  void id(Id& value) {
    if (const std::uint8_t* raw = take(value.bytes.size())) std::copy_n(raw, value.bytes.size(), value.bytes.begin());
  }
  // `least`: bytes that each item takes at least, so that no length can ask for more memory than there are bytes.
  template <class List, class Each>
  void list(List& items, std::size_t least, Each&& each) {
    std::uint32_t count = 0;
    number(count);
    if (!fits || count > left.size() / least) {
      fits = false;
      return;
    }
    items.resize(count);
    for (auto& item : items) each(item);
  }

  ByteSpan left;
  bool fits = true;

 private:
  const std::uint8_t* take(std::size_t size) {
    if (!fits || left.size() < size) {
      fits = false;
      return nullptr;
    }
    const std::uint8_t* at = left.data();
    left = left.subspan(size);
    return at;
  }
};

}  // namespace keel::observe
