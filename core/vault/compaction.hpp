// Compaction: lines in, the frames of a new file out in pieces, then proof that what was read back is what was meant.
#pragma once

#include "core/crypto/hash.hpp"
#include "core/vault/frame_reader.hpp"

namespace keel::vault {

class CompactionWriter {
 public:
  // `scope.generation` is the new file's. `ring` must outlive the writer.
  CompactionWriter(const FrameScope& scope, const KeyRing& ring);

  // too_long above line_limit; bad_request for a line that is empty, ends in a space or holds a line feed.
  Result<> add(std::string_view line);
  // Seals what is left and the end frame. Nothing may be added afterwards.
  Result<> finish();

  // Whether at least piece_size bytes wait.
  bool has_piece() const { return waiting_.size() >= piece_size; }
  // All bytes that wait (whole frames; may be empty), to be written at the offset that `at` gave before the call.
  Bytes take_piece();
  std::uint64_t at() const { return at_; }

  // After finish: where the next append goes and its index, once the switch is made.
  std::uint32_t next_index() const { return index_; }
  const FrameTotals& totals() const { return totals_; }

 private:
  Result<> seal_batch();

  FrameScope scope_;
  const KeyRing& ring_;
  crypto::Hasher tags_{32};
  std::string batch_;
  Bytes waiting_;
  std::uint64_t at_ = frames_start;
  std::uint32_t index_ = 0;
  FrameTotals totals_;
};

// Whether a report over a file of `size` bytes, read back from the disk, shows just what was written.
bool is_as_written(const FrameReport& report, std::uint64_t size, const FrameTotals& totals);

}  // namespace keel::vault
