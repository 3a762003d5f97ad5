// Reads every intact frame of a file, decrypting in the buffer that it, or a piece of it, was read into.
#pragma once

#include "core/crypto/hash.hpp"
#include "core/reflect/fields.hpp"
#include "core/vault/end_frame.hpp"
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
KEEL_VALUES(DamageKind, not_a_frame, header_repaired, not_authentic, unknown_epoch, missing, out_of_order)

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
KEEL_VALUES(EndFrame, absent, valid, contradicted)

struct FrameReport {
  std::uint32_t frames = 0;                 // opened, the end frame among them
  std::uint32_t next_index = 0;             // for the next append, where nothing is damaged
  std::uint64_t end_offset = frames_start;  // likewise: behind the last frame
  EndFrame end = EndFrame::absent;
  FrameTotals end_totals;  // of the end frame, where it is valid
  std::optional<TornTail> torn_tail;
  std::vector<Damage> damage;

  // Every file after a compaction closes what it took over with an end frame.
  bool is_complete(std::uint64_t generation) const { return generation <= 1 || end == EndFrame::valid; }
};

class FrameReader {
 public:
  FrameReader(const FrameScope& scope, const KeyRing& ring) : scope_(scope), ring_(ring) {}
  // For a whole file.
  FrameReader(MutableBytes file, const FrameScope& scope, const KeyRing& ring) : FrameReader(scope, ring) { feed(file, 0, true); }

  // A piece of the file that stands at `offset`, the first from its first byte, headers included, each later one from
  // wanted() on; the last one ends where the file ends. Changed while reading; must outlive every text handed out.
  void feed(MutableBytes piece, std::uint64_t offset, bool is_last);

  struct Frame {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint32_t index = 0;
    std::string_view text;  // lines without padding, inside the piece
  };
  // The next intact frame that is not an end frame; nothing where a further piece has to tell, or at the end.
  std::optional<Frame> next();
  // Where the next piece has to begin. After a piece from which nothing could be told: at the same place, and longer.
  std::uint64_t wanted() const { return base_ + at_; }
  // Whole once next() has returned nothing.
  const FrameReport& report() const { return report_; }

 private:
  using Bounds = std::pair<std::size_t, std::size_t>;  // offsets of the first byte and behind the last

  std::optional<FrameHeader> header_at(std::size_t offset) const;
  // The first header that begins within the bounds; their end when there is none.
  std::size_t find_header(Bounds within) const;
  std::optional<Frame> read_frame(FrameHeader header);
  std::optional<Frame> skip_damage();
  std::expected<MutableBytes, DamageKind> decrypt(Bounds frame, std::uint32_t index);
  // Takes note of an opened frame; nothing for the end frame, which says nothing to the caller.
  std::optional<Frame> accept(Bounds frame, std::uint32_t index, ByteSpan plain);
  bool read_end(std::string_view text);
  void report_damage(DamageKind kind, Bounds bounds);
  void report_torn_tail();

  bool needs_more(std::size_t end);

  MutableBytes file_;         // the piece
  std::uint64_t base_ = 0;    // where it stands in the file
  bool is_last_ = true;
  bool stopped_ = false;      // nothing more can be told from this piece
  FrameScope scope_;
  const KeyRing& ring_;
  crypto::Hasher tags_{32};
  FrameReport report_;
  std::size_t at_ = 0;
  std::optional<FrameHeader> ahead_;  // of the frame at at_, where it has been looked at
  std::uint32_t expected_ = 0;        // index of the frame that should come next
};

// The whole file, every line but the end frame's handed to on_line(std::string_view) in order.
template <class OnLine>
FrameReport read_frames(MutableBytes file, const FrameScope& scope, const KeyRing& ring, OnLine&& on_line) {
  FrameReader reader(file, scope, ring);
  while (auto frame = reader.next()) for_each_line(frame->text, on_line);
  return reader.report();
}

}  // namespace keel::vault
