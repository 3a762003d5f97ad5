// The inbox: lines written while locked, each a sealed box to the inbox key.
#pragma once

#include <optional>
#include <string>

#include "core/vault/frame_reader.hpp"

namespace keel::vault {

inline constexpr std::uint32_t inbox_magic = 0xF3EE4B1B;  // the bytes 1B 4B EE F3
inline constexpr std::size_t inbox_header_size = 12;

// What can be known of an inbox without a key.
struct InboxEnd {
  std::uint64_t offset = 0;           // where the next entry goes
  std::optional<TornTail> torn_tail;  // cut this first
};
InboxEnd find_inbox_end(ByteSpan inbox);

// One entry for the end of an inbox that now ends at `offset`. inbox_full when it would pass inbox_limit, too_long
// above inbox_line_limit, bad_request for a line that is empty, ends in a space or holds a line feed, or for no key.
Result<Bytes> write_inbox_entry(const crypto::BoxPublicKey& to, std::string_view line, std::uint64_t offset);

struct InboxReading {
  std::vector<std::string> lines;  // intact ones in order. Anyone with the file could have written them: mark them
  std::vector<Damage> damage;
  std::optional<TornTail> torn_tail;
};
// Tries the inbox keys of all epochs, newest first.
InboxReading read_inbox(ByteSpan inbox, const KeyRing& ring);

}  // namespace keel::vault
