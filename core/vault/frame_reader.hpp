// Reads every intact frame of a file, decrypting in the buffer the file was read into.
#pragma once

#include "core/crypto/hash.hpp"
#include "core/vault/frame.hpp"
#include "core/vault/lines.hpp"

namespace keel::vault {

enum class DamageKind : std::uint8_t {
  not_a_frame,      // bytes between frames that are none
  header_repaired,  // the clear header was changed; its lines were read none the less
  not_authentic,    // the sealed part has been changed
  unknown_epoch,    // sealed with a key that the ring does not hold
  missing,          // frames between the one before and this one are not in the file
  out_of_order,     // a frame stands again or too late; its lines were read none the less
};

// `offset` and `size` in bytes of the file. Damaged bytes may have been overwritten in the buffer: copy from the file.
struct Damage {
  DamageKind kind;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

// An unfinished write at the end: cut the file to `offset` after keeping the bytes, which stand untouched in the
// buffer.
struct TornTail {
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

enum class EndFrame : std::uint8_t { absent, valid, contradicted };

struct FrameReport {
  std::uint32_t frames = 0;                 // opened, the end frame among them
  std::uint32_t next_index = 0;             // for the next append, where nothing is damaged
  std::uint64_t end_offset = frames_start;  // likewise: behind the last frame
  EndFrame end = EndFrame::absent;
  std::optional<TornTail> torn_tail;
  std::vector<Damage> damage;

  // Every file after a compaction closes what it took over with an end frame.
  bool is_complete(std::uint64_t generation) const { return generation <= 1 || end == EndFrame::valid; }
};

class FrameReader {
 public:
  // `file` from its first byte, headers included. It is changed while reading and must outlive every text handed out.
  FrameReader(MutableBytes file, const FrameScope& scope, const KeyRing& ring);

  struct Frame {
    std::uint64_t offset = 0;
    std::uint32_t index = 0;
    std::string_view text;  // lines without padding, inside the file's buffer
  };
  // The next intact frame that is not an end frame; nothing at the end.
  std::optional<Frame> next();
  // Whole once next() has returned nothing.
  const FrameReport& report() const { return report_; }

 private:
  // Steps over what is no frame to the next header, reporting it. Nothing: the end of the file.
  std::optional<FrameHeader> find_header();
  std::optional<FrameHeader> header_at(std::uint64_t offset) const;
  std::uint64_t search(std::uint64_t from, std::uint64_t to) const;
  std::optional<Frame> open(std::uint64_t offset, FrameHeader header, bool repaired);
  std::optional<Frame> repair(std::uint64_t offset, std::uint64_t end);
  bool accept_end(std::string_view text, std::uint32_t index);
  void check_order(std::uint64_t offset, FrameHeader header);

  MutableBytes file_;
  FrameScope scope_;
  const KeyRing& ring_;
  crypto::Hasher tags_{32};
  FrameReport report_;
  std::uint64_t at_ = frames_start;
};

// The whole file, every line but the end frame's handed to on_line(std::string_view) in order.
template <class OnLine>
FrameReport read_frames(MutableBytes file, const FrameScope& scope, const KeyRing& ring, OnLine&& on_line) {
  FrameReader reader(file, scope, ring);
  while (auto frame = reader.next()) for_each_line(frame->text, on_line);
  return reader.report();
}

}  // namespace keel::vault
