// The end frame: closes what a compaction took over, so that a file cut short cannot pass for a whole one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/vault/frame.hpp"

namespace keel::vault {

// What stands before the end frame.
struct FrameTotals {
  std::uint32_t frames = 0;
  std::array<std::uint8_t, 32> hash{};  // BLAKE2b-256 over their 16-byte tags, in order
  bool operator==(const FrameTotals&) const = default;
};

std::string end_line(const FrameTotals& totals);
// Nothing when the text is not an end line.
std::optional<FrameTotals> read_end_line(std::string_view text);

}  // namespace keel::vault
