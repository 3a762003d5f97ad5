// For tests and fuzzing only: a small vault with known secrets, and files made with it.
#pragma once

#include "core/vault/change_vault.hpp"
#include "core/vault/compaction.hpp"
#include "core/vault/frame_reader.hpp"

namespace keel::vault::sample {

inline crypto::Key key_of(std::uint8_t byte) {
  crypto::Key key;
  std::ranges::fill(key.bytes(), byte);
  return key;
}

inline Id id_of(std::uint8_t byte) {
  Id id;
  id.bytes.fill(byte);
  return id;
}

inline KdfRequest request_of(SlotType type, std::uint8_t salt = 1) {
  KdfRequest request{.type = type, .cost = crypto::least_cost, .salt = {}};
  request.salt.fill(salt);
  return request;
}

inline const KdfRequest by_passphrase = request_of(SlotType::passphrase);

// Every secret of vault n is a row of the byte n, n + 1 or n + 2; the passphrase's slot key one of n + 3.
inline crypto::Key slot_key(std::uint8_t n = 16) { return key_of(static_cast<std::uint8_t>(n + 3)); }

inline Vault vault(std::uint8_t n = 16) {
  auto next = [&](int step) { return static_cast<std::uint8_t>(n + step); };
  Vault made = new_vault({id_of(n), key_of(next(1)), key_of(next(2))});
  made.header = with_slot(made.header, made.local_root, request_of(SlotType::passphrase), slot_key(n));
  return made;
}

inline void put(Bytes& file, const HeaderWrite& step) {
  std::ranges::copy(step.bytes, file.begin() + static_cast<std::ptrdiff_t>(step.at));
}

inline Bytes start_of(const Vault& vault) {
  Bytes file(frames_start);
  HeaderWrites writes = write_header(vault.header, vault.local_root).value();
  for (const HeaderWrite& step : writes.steps) put(file, step);
  return file;
}

inline Result<Vault> open(ByteSpan file, const crypto::Key& key = slot_key(),
                          const KdfRequest& request = by_passphrase) {
  return unlock(TRY(read_slots(file)), request, key);
}

// Of a vault that does not open.
inline ErrorCode code_of(const Result<Vault>& result) { return result ? ErrorCode::no_memory : result.error().code; }

inline FrameScope scope_of(const Vault& vault) { return {vault.header.vault, vault.header.generation}; }

// Headers and one frame per line.
inline Bytes file_with(const Vault& vault, const std::vector<std::string>& lines) {
  Bytes file = start_of(vault);
  std::uint32_t index = 0;
  for (const std::string& line : lines) {
    (void)write_frame(scope_of(vault), vault.ring.current(), index++, line, file);
  }
  return file;
}

inline const std::vector<std::string> three_lines{R"({"id":"1","note":"first"})", R"({"id":"2","note":"second, KEEL"})",
                                                  R"({"id":"3","note":"third"})"};
// Of each of these.
inline constexpr std::size_t frame_size = frame_overhead + 256;

inline MutableBytes slot_of(Bytes& file, std::size_t slot) { return MutableBytes(file).subspan(slot * header_size, header_size); }

inline Bytes cut(const Bytes& file, std::size_t size) {
  return Bytes(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size));
}

inline bool is_noticed(const FrameReport& report) { return !report.damage.empty() || report.torn_tail.has_value(); }

struct Reading {
  std::vector<std::string> lines;
  FrameReport report;
};
inline Reading read(Bytes file, const Vault& vault) {
  Reading reading;
  reading.report =
      read_frames(file, scope_of(vault), vault.ring, [&](std::string_view line) { reading.lines.emplace_back(line); });
  return reading;
}

inline bool same(const FrameReport& a, const FrameReport& b) {
  auto damage = [](const Damage& one) { return std::tuple(one.kind, one.offset, one.size); };
  auto tail = [](const std::optional<TornTail>& one) { return one ? std::pair(one->offset, one->size) : std::pair<std::uint64_t, std::uint64_t>(); };
  return a.frames == b.frames && a.next_index == b.next_index && a.end_offset == b.end_offset && a.end == b.end && tail(a.torn_tail) == tail(b.torn_tail) &&
         std::ranges::equal(a.damage, b.damage, {}, damage, damage);
}

// As a host does: what was not told yet is handed over again, with more behind it where nothing could be told.
inline Reading read_in_pieces(const Bytes& file, const Vault& vault, std::size_t size) {
  Reading reading;
  FrameReader reader(scope_of(vault), vault.ring);
  for (std::size_t from = 0, length = size;;) {
    std::size_t end = std::min(from + length, file.size());
    Bytes piece(file.begin() + static_cast<std::ptrdiff_t>(from), file.begin() + static_cast<std::ptrdiff_t>(end));
    reader.feed(piece, from, end == file.size());
    while (auto frame = reader.next()) for_each_line(frame->text, [&](std::string_view line) { reading.lines.emplace_back(line); });
    if (end == file.size()) break;
    length = reader.wanted() == from ? length * 2 : size;
    from = static_cast<std::size_t>(reader.wanted());
  }
  reading.report = reader.report();
  return reading;
}

}  // namespace keel::vault::sample
