// Entries of the inbox: found by their headers, opened with the ring.
#include "core/vault/inbox.hpp"

#include <algorithm>

#include "core/base/crc32c.hpp"
#include "core/crypto/box_open.hpp"
#include "core/vault/associated.hpp"
#include "core/vault/padding.hpp"
#include "core/vault/unwritten.hpp"

namespace keel::vault {

namespace {

constexpr std::size_t least_box = crypto::box_overhead + padded_size(0);
constexpr std::size_t greatest_box = crypto::box_overhead + padded_size(inbox_line_limit);

// The size of the whole entry that begins at `at`; nothing where none does.
std::optional<std::size_t> entry_size(ByteSpan inbox, std::size_t at) {
  if (inbox.size() - at < inbox_header_size) return std::nullopt;
  const std::uint8_t* header = inbox.data() + at;
  if (load_le<std::uint32_t>(header) != inbox_magic) return std::nullopt;
  if (load_le<std::uint32_t>(header + 8) != crc32c(ByteSpan(header, 8))) return std::nullopt;
  std::uint32_t length = load_le<std::uint32_t>(header + 4);
  if (length < least_box || length > greatest_box) return std::nullopt;
  return inbox_header_size + length;
}

std::size_t next_entry(ByteSpan inbox, std::size_t from, std::size_t to) {
  while (from < to && !entry_size(inbox, from)) ++from;
  return from;
}

struct Walk {
  std::vector<ByteSpan> boxes;
  std::vector<Damage> damage;
  std::optional<TornTail> torn_tail;
};

// Where the whole entry at `at` ends; nothing when none is there, it is unfinished, or later ones stand inside it.
std::optional<std::size_t> end_of_entry(ByteSpan inbox, std::size_t at) {
  auto size = entry_size(inbox, at);
  if (!size || *size > inbox.size() - at) return std::nullopt;
  std::size_t end = at + *size;
  // No sealed box holds a header by chance (once in 2^64): a later write stands in the room of an unfinished one.
  if (next_entry(inbox, at + inbox_header_size, end) < end) return std::nullopt;
  return end;
}

Walk walk(ByteSpan inbox) {
  Walk found;
  for (std::size_t at = 0; at < inbox.size();) {
    auto whole_to = end_of_entry(inbox, at);
    std::size_t end = whole_to ? *whole_to : next_entry(inbox, at + 1, inbox.size());
    bool last = end == inbox.size();
    bool unfinished = entry_size(inbox, at) && !whole_to;
    if (last && (unfinished || is_unwritten(inbox.subspan(at), inbox_header_size))) {
      found.torn_tail = TornTail{at, inbox.size() - at};
    } else if (whole_to) {
      found.boxes.push_back(inbox.subspan(at + inbox_header_size, end - at - inbox_header_size));
    } else {
      found.damage.push_back({DamageKind::not_a_frame, at, end - at});
    }
    at = end;
  }
  return found;
}

std::optional<std::string> open_with_any(ByteSpan box, const KeyRing& ring) {
  for (std::size_t i = ring.epochs().size(); i-- > 0;) {
    auto plain = crypto::open_box(ring.epochs()[i].inbox, box);
    if (plain) return std::string(unpadded(as_text(*plain)));
  }
  return std::nullopt;
}

}  // namespace

InboxEnd find_inbox_end(ByteSpan inbox) {
  Walk found = walk(inbox);
  return {.offset = found.torn_tail ? found.torn_tail->offset : inbox.size(), .torn_tail = found.torn_tail};
}

Result<Bytes> write_inbox_entry(const crypto::BoxPublicKey& to, std::string_view line, std::uint64_t offset) {
  TRY(check_line(line));
  if (line.size() > inbox_line_limit)
    return fail(ErrorCode::too_long, "an entry is too long to be written while locked");
  Bytes plain = padded(line);
  Bytes box = TRY(crypto::seal_box(to, plain));
  crypto::wipe(plain);
  if (offset + inbox_header_size + box.size() > inbox_limit) return fail(ErrorCode::inbox_full, "the inbox is full");
  Bytes entry;
  append_le(entry, inbox_magic);
  append_le(entry, static_cast<std::uint32_t>(box.size()));
  append_le(entry, crc32c(entry));
  append(entry, box);
  return entry;
}

InboxReading read_inbox(ByteSpan inbox, const KeyRing& ring) {
  Walk found = walk(inbox);
  InboxReading reading{.lines = {}, .damage = std::move(found.damage), .torn_tail = found.torn_tail};
  for (ByteSpan box : found.boxes) {
    auto line = open_with_any(box, ring);
    if (line) {
      reading.lines.push_back(std::move(*line));
      continue;
    }
    auto offset = static_cast<std::size_t>(box.data() - inbox.data()) - inbox_header_size;
    reading.damage.push_back({DamageKind::not_authentic, offset, inbox_header_size + box.size()});
  }
  return reading;
}

}  // namespace keel::vault
