// Writing one frame, and reading its clear header.
#include "core/vault/frame.hpp"

#include "core/base/crc32c.hpp"
#include "core/crypto/seal.hpp"

namespace keel::vault {

namespace {

constexpr std::size_t least_length = frame_overhead - frame_header_size + padded_size(0);

void append_header(Bytes& to, FrameHeader header) {
  std::array<std::uint8_t, frame_header_size> bytes;
  store_le(bytes.data(), frame_magic);
  store_le(bytes.data() + 4, header.length);
  store_le(bytes.data() + 8, header.index);
  store_le(bytes.data() + 12, crc32c(ByteSpan(bytes).first(12)));
  append(to, bytes);
}

}  // namespace

std::optional<FrameHeader> read_frame_header(const std::uint8_t* at) {
  if (load_le<std::uint32_t>(at) != frame_magic) return std::nullopt;
  if (load_le<std::uint32_t>(at + 12) != crc32c(ByteSpan(at, 12))) return std::nullopt;
  FrameHeader header{load_le<std::uint32_t>(at + 4), load_le<std::uint32_t>(at + 8)};
  if (header.length < least_length || header.length > greatest_frame_size - frame_header_size) return std::nullopt;
  return header;
}

FrameAssociated frame_associated(const FrameScope& scope, EpochId epoch, FrameHeader header) {
  FrameAssociated bytes;
  std::uint8_t* to = bytes.data();
  std::ranges::copy(as_bytes("frame___"), to);
  std::ranges::copy(scope.vault.bytes, to + 8);
  to[24] = frame_format;
  store_le(to + 25, epoch);
  store_le(to + 33, scope.generation);
  store_le(to + 41, header.index);
  store_le(to + 45, header.length);
  return bytes;
}

Result<> write_frame(const FrameScope& scope, const Epoch& epoch, std::uint32_t index, std::string_view text,
                     Bytes& to) {
  if (text.empty() || text.ends_with(' ') || text.ends_with('\n')) {
    return fail(ErrorCode::bad_request, "a frame holds whole lines of text");
  }
  if (text.size() > line_limit) return fail(ErrorCode::too_long, "an entry is too long for one frame");
  Bytes plain = padded(text);
  FrameHeader header{static_cast<std::uint32_t>(frame_prefix_size + plain.size() + crypto::tag_size), index};
  append_header(to, header);
  to.push_back(frame_format);
  std::array<std::uint8_t, 8> epoch_bytes;
  store_le(epoch_bytes.data(), epoch.id);
  append(to, epoch_bytes);
  crypto::seal(epoch.key, frame_associated(scope, epoch.id, header), plain, to);
  crypto::wipe(plain);
  return {};
}

}  // namespace keel::vault
