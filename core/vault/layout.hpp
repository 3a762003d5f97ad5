// Where things stand in a journal file, and the limits of the format. docs/format.md is the rule.
#pragma once

#include <cstddef>
#include <cstdint>

namespace keel::vault {

inline constexpr std::uint16_t format_version = 0;

// Two header slots, then frames to the end of the file. All in bytes.
inline constexpr std::size_t header_size = 4096;
inline constexpr std::size_t frames_start = 2 * header_size;

// The longest line, and with it the longest plaintext before padding.
inline constexpr std::size_t line_limit = std::size_t{8} << 20;
// A frame of several lines holds no more than this; one longer line has a frame of its own.
inline constexpr std::size_t batch_limit = 65536;
// Compaction hands out its bytes in pieces of at least this size.
inline constexpr std::size_t piece_size = std::size_t{1} << 20;

// The inbox as a whole, and one line of it.
inline constexpr std::size_t inbox_limit = std::size_t{1} << 20;
inline constexpr std::size_t inbox_line_limit = 65536;

// Epochs that a key ring, and with it a header, has room for.
inline constexpr std::size_t epoch_limit = 40;

}  // namespace keel::vault
