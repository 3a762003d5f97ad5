// One header slot: bytes to fields and back, and its code.
#include "core/vault/header.hpp"

#include "core/crypto/derive.hpp"
#include "core/crypto/hash.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::vault {

namespace {

constexpr std::string_view magic = "evenkeel";
constexpr std::size_t json_start = 16;
constexpr std::size_t code_size = 32;
constexpr std::size_t code_start = header_size - code_size;
using Code = std::array<std::uint8_t, code_size>;

Code code_of(ByteSpan slot, const crypto::Key& local_root) {
  return crypto::mac<code_size>(crypto::derive_subkey(local_root, 1, "hdr_mac_"), slot.first(code_start));
}

bool all_zero(ByteSpan bytes) {
  return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

Result<Header> read_fields(ByteSpan slot) {
  std::size_t length = load_le<std::uint32_t>(slot.data() + 12);
  bool fits = length <= code_start - json_start;
  if (!fits || !all_zero(slot.subspan(10, 2)) || !all_zero(slot.first(code_start).subspan(json_start + length))) {
    return fail(ErrorCode::damaged, "a header slot has another shape");
  }
  return reflect::read<Header>(as_text(slot.subspan(json_start, length)));
}

}  // namespace

Result<Bytes> encode_header(const Header& header, const crypto::Key& local_root) {
  std::string json = reflect::write(header);
  if (json.size() > code_start - json_start) return fail(ErrorCode::too_long, "slots and keys do not fit the header");
  Bytes slot(header_size);
  std::ranges::copy(as_bytes(magic), slot.begin());
  store_le(slot.data() + 8, format_version);
  store_le(slot.data() + 12, static_cast<std::uint32_t>(json.size()));
  std::ranges::copy(as_bytes(json), slot.begin() + json_start);
  std::ranges::copy(code_of(slot, local_root), slot.begin() + code_start);
  return slot;
}

SlotReading read_slot(ByteSpan bytes) {
  SlotReading slot;
  if (bytes.size() < header_size || all_zero(bytes.first(header_size))) return slot;
  slot.bytes.assign(bytes.begin(), bytes.begin() + header_size);
  slot.state = SlotState::damaged;
  if (as_text(bytes.first(magic.size())) != magic) return slot;
  if (load_le<std::uint16_t>(bytes.data() + 8) > format_version) {
    slot.state = SlotState::newer;
    return slot;
  }
  auto header = read_fields(slot.bytes);
  if (!header) return slot;
  slot.state = SlotState::readable;
  slot.header = std::move(*header);
  return slot;
}

bool is_authentic(const SlotReading& slot, const crypto::Key& local_root) {
  if (slot.state == SlotState::empty) return false;
  return crypto::same(code_of(slot.bytes, local_root), ByteSpan(slot.bytes).subspan(code_start));
}

}  // namespace keel::vault
