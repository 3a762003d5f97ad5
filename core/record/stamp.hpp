// The stamp of a version: a hybrid logical clock, the device that wrote it, and that device's dense number.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

#include "core/base/bytes.hpp"

namespace keel {

struct Device {
  std::array<std::uint8_t, 8> bytes{};
  auto operator<=>(const Device&) const = default;
  std::string text() const { return to_hex(bytes); }
  static Result<Device> parse(std::string_view text) { return Device{TRY(array_from_hex<8>(text))}; }
};

// Hybrid logical clock (Kulkarni et al. 2014): wall time in ms, and a counter where wall time stands still or goes back.
struct Clock {
  std::uint64_t time = 0;  // UTC ms, below 2^48
  std::uint16_t counter = 0;
  auto operator<=>(const Clock&) const = default;
};

// Text: 12 hex digits of time, 4 of the counter, 16 of the device, the number in decimal; joined by '-'.
// The order of stamps breaks ties only; the number is 1, 2, 3, ... without gaps for each device.
struct Stamp {
  Clock clock;
  Device device;
  std::uint64_t number = 0;
  auto operator<=>(const Stamp&) const = default;
  std::string text() const;
  static Result<Stamp> parse(std::string_view text);
};

// The next local clock value at wall time `now` (UTC ms; clamped to 0 .. 2^48-1): never at or before `last`.
Clock next_clock(Clock last, std::int64_t now);

// What the local clock becomes after `seen` arrived from elsewhere. A time over 24 h ahead of `now` does not pull it along.
Clock merged_clock(Clock local, Clock seen, std::int64_t now);

}  // namespace keel
