// One header slot: 4096 bytes in clear, authenticated under a key from the local root.
#pragma once

#include "core/vault/keyslot.hpp"
#include "core/vault/layout.hpp"

namespace keel::vault {

struct Header {
  Id vault;
  std::uint64_t sequence = 0;    // counts header writes; header n stands in slot n mod 2
  std::uint64_t generation = 1;  // counts compactions, starting at 1; part of every frame's associated data
  std::vector<Keyslot> slots;
  TextBytes ring;
  TextArray<32> inbox;  // public key for moments written while locked
  std::optional<TextBytes> place;
  KEEL_FIELDS(Header, vault, sequence, generation, slots, ring, inbox, place)
  bool operator==(const Header&) const = default;
};

// header_size bytes. too_long when slots and ring do not fit.
Result<Bytes> encode_header(const Header& header, const crypto::Key& local_root);

enum class SlotState : std::uint8_t {
  empty,     // zeros, or cut off
  readable,  // of this version and well formed; not yet authenticated
  newer,     // says that a newer version wrote it; not yet authenticated
  damaged,
};

// One slot before any key is there.
struct SlotReading {
  SlotState state = SlotState::empty;
  Header header;  // when readable
  Bytes bytes;    // header_size, unless empty
};
SlotReading read_slot(ByteSpan bytes);
// Whether the slot's code is right. Its place and key are the same in every version of the format.
bool is_authentic(const SlotReading& slot, const crypto::Key& local_root);

using SlotReadings = std::array<SlotReading, 2>;
// Both slots at the start of a file. newer_version when only a newer version can read it, not_a_journal when neither
// slot was ever a header, damaged when neither can be read any more.
Result<SlotReadings> read_slots(ByteSpan file);

// The readable one with the greatest sequence. Before unlocking it is nothing but a claim; its use is the inbox key.
const Header& latest(const SlotReadings& slots);

// Bytes for one slot and where they go.
struct HeaderWrite {
  std::uint64_t at = 0;
  Bytes bytes;
};
struct HeaderWrites {
  std::array<HeaderWrite, 2> steps;  // write and flush one, then the other: one valid slot stands at any moment
  Header last;                       // the header as the second step leaves it
};
// The header in both slots, with the next two sequences. too_long as encode_header.
Result<HeaderWrites> write_header(const Header& header, const crypto::Key& local_root);

}  // namespace keel::vault
