// Reading frames: what is intact is opened, what is not is stepped over and reported.
#include "core/vault/frame_reader.hpp"

#include <cstring>

#include "core/crypto/open.hpp"
#include "core/vault/unwritten.hpp"

namespace keel::vault {

void FrameReader::feed(MutableBytes piece, std::uint64_t offset, bool is_last) {
  file_ = piece;
  base_ = offset;
  is_last_ = is_last;
  stopped_ = false;
  ahead_.reset();
  at_ = offset < frames_start ? std::min<std::size_t>(frames_start - offset, piece.size()) : 0;
}

// Whether bytes up to `end` have to be known that only a further piece holds.
bool FrameReader::needs_more(std::size_t end) {
  stopped_ = stopped_ || (!is_last_ && end > file_.size());
  return stopped_;
}

std::optional<FrameReader::Frame> FrameReader::next() {
  while (at_ < file_.size() && !needs_more(at_ + frame_header_size)) {
    auto header = ahead_ ? std::exchange(ahead_, {}) : header_at(at_);
    auto frame = header ? read_frame(*header) : skip_damage();
    if (frame) return frame;
  }
  return std::nullopt;
}

std::optional<FrameReader::Frame> FrameReader::read_frame(FrameHeader header) {
  Bounds frame{at_, at_ + frame_header_size + header.length};
  // What begins behind a frame belongs to judging it.
  if (needs_more(frame.second + frame_header_size)) return std::nullopt;
  std::size_t known_end = std::min(frame.second, file_.size());
  if (frame.second < file_.size()) ahead_ = header_at(frame.second);
  if (frame.second != file_.size() && !ahead_) {
    // Nothing begins behind this frame, so its own end is in doubt: later writes may stand inside it.
    std::size_t inside = find_header({at_ + frame_header_size, known_end});
    if (inside < known_end) {
      report_damage(DamageKind::not_a_frame, {at_, inside});
      at_ = inside;
      return std::nullopt;
    }
  }
  if (frame.second > file_.size() ||
      (frame.second == file_.size() && has_hole(file_.subspan(at_ + frame_header_size)))) {
    report_torn_tail();
    return std::nullopt;
  }
  at_ = frame.second;
  auto opened = decrypt(frame, header.index);
  if (opened) return accept(frame, header.index, *opened);
  report_damage(opened.error(), frame);
  expected_ = header.index + 1;
  return std::nullopt;
}

std::optional<FrameReader::Frame> FrameReader::skip_damage() {
  Bounds damaged{at_, find_header({at_ + 1, file_.size()})};
  if (damaged.second == file_.size() && needs_more(file_.size() + 1)) return std::nullopt;
  if (damaged.second == file_.size() && is_unwritten(file_.subspan(at_), frame_header_size)) {
    report_torn_tail();
    return std::nullopt;
  }
  at_ = damaged.second;
  // Perhaps only the clear header was hit: place and size still say what it must have been.
  auto opened = decrypt(damaged, expected_);
  report_damage(opened ? DamageKind::header_repaired : DamageKind::not_a_frame, damaged);
  return opened ? accept(damaged, expected_, *opened) : std::nullopt;
}

std::expected<MutableBytes, DamageKind> FrameReader::decrypt(Bounds frame, std::uint32_t index) {
  std::size_t size = frame.second - frame.first;
  if (size < frame_overhead || size > greatest_frame_size) return std::unexpected(DamageKind::not_a_frame);
  MutableBytes sealed = file_.subspan(frame.first + frame_header_size, size - frame_header_size);
  if (sealed[0] != frame_format) return std::unexpected(DamageKind::not_authentic);
  const Epoch* epoch = ring_.find(load_le<EpochId>(sealed.data() + 1));
  if (epoch == nullptr) return std::unexpected(DamageKind::unknown_epoch);
  auto associated = frame_associated(scope_, epoch->id, {static_cast<std::uint32_t>(sealed.size()), index});
  auto opened =
      crypto::open_in_place(epoch->key.sealing, associated, sealed.subspan(frame_prefix_size - crypto::nonce_size));
  if (!opened) return std::unexpected(DamageKind::not_authentic);
  return *opened;
}

std::optional<FrameReader::Frame> FrameReader::accept(Bounds frame, std::uint32_t index, ByteSpan plain) {
  std::string_view text = unpadded(as_text(plain));
  bool is_end = read_end(text);
  if (report_.end == EndFrame::absent)
    tags_.update(ByteSpan(file_).subspan(frame.second - crypto::tag_size, crypto::tag_size));
  // Damage right in front has said already that frames are lost there.
  bool explained = !report_.damage.empty() && report_.damage.back().offset + report_.damage.back().size == base_ + frame.first;
  if (index > expected_ && !explained) report_damage(DamageKind::missing, {frame.first, frame.first});
  if (index < expected_) report_damage(DamageKind::out_of_order, frame);
  expected_ = std::max(expected_, index + 1);
  report_.next_index = expected_;
  report_.end_offset = base_ + frame.second;
  ++report_.frames;
  if (is_end) return std::nullopt;
  return Frame{base_ + frame.first, frame.second - frame.first, index, text};
}

bool FrameReader::read_end(std::string_view text) {
  auto claimed = read_end_line(text);
  if (!claimed) return false;
  FrameTotals totals{.frames = report_.frames};
  crypto::Hasher so_far = tags_;
  so_far.finish(totals.hash);
  bool holds = report_.end == EndFrame::absent && *claimed == totals;
  report_.end = holds ? EndFrame::valid : EndFrame::contradicted;
  report_.end_totals = totals;
  return true;
}

std::optional<FrameHeader> FrameReader::header_at(std::size_t offset) const {
  if (file_.size() - offset < frame_header_size) return std::nullopt;
  return read_frame_header(file_.data() + offset);
}

std::size_t FrameReader::find_header(Bounds within) const {
  constexpr int first_byte = frame_magic & 0xFF;
  const std::uint8_t* end = file_.data() + within.second;
  const std::uint8_t* at = file_.data() + within.first;
  while (at < end) {
    at = static_cast<const std::uint8_t*>(std::memchr(at, first_byte, static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    auto offset = static_cast<std::size_t>(at - file_.data());
    if (header_at(offset)) return offset;
    ++at;
  }
  return within.second;
}

void FrameReader::report_damage(DamageKind kind, Bounds bounds) {
  report_.damage.push_back({kind, base_ + bounds.first, bounds.second - bounds.first});
}

void FrameReader::report_torn_tail() {
  report_.torn_tail = TornTail{base_ + at_, file_.size() - at_};
  at_ = file_.size();
}

}  // namespace keel::vault
