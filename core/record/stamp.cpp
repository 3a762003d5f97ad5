// Stamps and the hybrid logical clock.
#include "core/record/stamp.hpp"

#include <algorithm>
#include <charconv>

namespace keel {
namespace {

constexpr std::uint64_t latest_time = (std::uint64_t{1} << 48) - 1;
constexpr std::int64_t day_ms = 24 * 60 * 60 * 1000;
constexpr std::size_t number_at = 12 + 1 + 4 + 1 + 16 + 1;

template <std::size_t N>
std::array<std::uint8_t, N> big_endian(std::uint64_t value) {
  std::array<std::uint8_t, N> out{};
  for (std::size_t i = 0; i < N; ++i) out[N - 1 - i] = static_cast<std::uint8_t>(value >> (8 * i));
  return out;
}

template <std::size_t N>
std::uint64_t from_big_endian(const std::array<std::uint8_t, N>& bytes) {
  std::uint64_t value = 0;
  for (auto byte : bytes) value = value << 8 | byte;
  return value;
}

}  // namespace

std::string Stamp::text() const {
  return to_hex(big_endian<6>(clock.time)) + '-' + to_hex(big_endian<2>(clock.counter)) + '-' + device.text() + '-' + std::to_string(number);
}

Result<Stamp> Stamp::parse(std::string_view text) {
  if (text.size() <= number_at || text[12] != '-' || text[17] != '-' || text[34] != '-')
    return fail(ErrorCode::bad_text, "a stamp does not have its four parts");
  Stamp stamp;
  stamp.clock.time = from_big_endian(TRY(array_from_hex<6>(text.substr(0, 12))));
  stamp.clock.counter = static_cast<std::uint16_t>(from_big_endian(TRY(array_from_hex<2>(text.substr(13, 4)))));
  stamp.device = TRY(Device::parse(text.substr(18, 16)));
  std::string_view number = text.substr(number_at);
  auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), stamp.number);
  if (error != std::errc() || end != number.data() + number.size() || number[0] == '0')
    return fail(ErrorCode::bad_text, "a stamp has no valid number");
  return stamp;
}

Clock next_clock(Clock last, std::int64_t now) {
  auto wall = std::min(static_cast<std::uint64_t>(std::max<std::int64_t>(now, 0)), latest_time);
  if (wall > last.time) return {wall, 0};
  if (last.counter < 0xFFFF) return {last.time, static_cast<std::uint16_t>(last.counter + 1)};
  return {std::min(last.time + 1, latest_time), 0};
}

Clock merged_clock(Clock local, Clock seen, std::int64_t now) {
  bool far_ahead = seen.time > static_cast<std::uint64_t>(std::max<std::int64_t>(now, 0) + day_ms);
  return far_ahead ? local : std::max(local, seen);
}

}  // namespace keel
