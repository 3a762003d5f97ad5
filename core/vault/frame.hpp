// One frame: a clear header that can be found again after damage, then lines sealed for their place in the file.
#pragma once

#include <optional>

#include "core/vault/key_ring.hpp"
#include "core/vault/layout.hpp"
#include "core/vault/padding.hpp"

namespace keel::vault {

inline constexpr std::uint32_t frame_magic = 0xF3EE4B5D;  // the bytes 5D 4B EE F3
inline constexpr std::uint8_t frame_format = 0;
inline constexpr std::size_t frame_header_size = 16;
// In front of the ciphertext inside `sealed`: format, epoch, nonce.
inline constexpr std::size_t frame_prefix_size = 1 + 8 + 24;
inline constexpr std::size_t frame_overhead = frame_header_size + frame_prefix_size + 16;

inline constexpr std::size_t greatest_frame_size = frame_overhead + padded_size(line_limit);

// What all frames of one file share.
struct FrameScope {
  Id vault;
  std::uint64_t generation = 1;
};

struct FrameHeader {
  std::uint32_t length = 0;  // of the sealed part
  std::uint32_t index = 0;   // dense from 0
};
// The header at `at` (frame_header_size bytes), if magic, checksum and length are those of a frame.
std::optional<FrameHeader> read_frame_header(const std::uint8_t* at);

// Appends one whole frame. `text`: lines joined with \n; the last is not empty and does
// not end in a space (bad_request). too_long above line_limit.
Result<> write_frame(const FrameScope& scope, const Epoch& epoch, std::uint32_t index, std::string_view text,
                     Bytes& to);

// The associated data of a frame.
using FrameAssociated = std::array<std::uint8_t, 49>;
FrameAssociated frame_associated(const FrameScope& scope, EpochId epoch, FrameHeader header);

}  // namespace keel::vault
