// Batches, pieces, the end frame, and the reading back.
#include "core/vault/compaction.hpp"

namespace keel::vault {

CompactionWriter::CompactionWriter(const FrameScope& scope, const KeyRing& ring) : scope_(scope), ring_(ring) {}

Result<> CompactionWriter::add(std::string_view line) {
  TRY(check_line(line));
  if (line.size() > line_limit) return fail(ErrorCode::too_long, "an entry is too long for one frame");
  if (!batch_.empty() && batch_.size() + 1 + line.size() > batch_limit) TRY(seal_batch());
  if (!batch_.empty()) batch_ += '\n';
  batch_ += line;
  return {};
}

Result<> CompactionWriter::finish() {
  if (!batch_.empty()) TRY(seal_batch());
  totals_.frames = index_;
  tags_.finish(totals_.hash);
  TRY(write_frame(scope_, ring_.current(), index_, end_line(totals_), waiting_));
  ++index_;
  return {};
}

Bytes CompactionWriter::take_piece() {
  at_ += waiting_.size();
  return std::exchange(waiting_, {});
}

Result<> CompactionWriter::seal_batch() {
  TRY(write_frame(scope_, ring_.current(), index_, batch_, waiting_));
  ++index_;
  tags_.update(ByteSpan(waiting_).last(crypto::tag_size));
  crypto::wipe(batch_);
  return {};
}

bool is_as_written(const FrameReport& report, std::uint64_t size, const FrameTotals& totals) {
  return report.damage.empty() && !report.torn_tail && report.end == EndFrame::valid && report.end_offset == size &&
         report.frames == totals.frames + 1 && report.end_totals == totals;
}

}  // namespace keel::vault
