// Reading a file, whole or piece by piece, into the journal in memory.
#pragma once

#include "core/api/session.hpp"

namespace keel::api {

class Loading {
 public:
  // What it refers to must outlive it. `file_size` in bytes: the index is laid out for it.
  Loading(Contents& contents, const vault::FrameScope& scope, const vault::KeyRing& ring, std::uint64_t file_size);

  // A piece that stands at `offset`, as vault::FrameReader::feed wants it.
  void take(Blob piece, std::uint64_t offset, bool is_last);
  // Where the next piece has to begin.
  std::uint64_t wanted() const { return reader_.wanted(); }
  // Once the last piece is taken: the index is finished, and what was found is told.
  vault::FrameReport finish();
  // The bytes of an unfinished write at the end.
  const Bytes& torn_tail() const { return torn_tail_; }

 private:
  void take_line(std::string_view line);

  Contents& contents_;
  vault::FrameReader reader_;
  journal::Retired retired_;
  Bytes torn_tail_;
};

// A journal that is being opened: its keys are there, its file comes in pieces.
struct Opening {
  // The slot key of the request is not kept.
  Opening(const OpenRequest& request, vault::Vault vault, std::uint64_t file_size);
  // Text of an opening that came to nothing does not stay in freed memory.
  ~Opening() { open.contents.wipe(); }

  OpenRequest request;
  OpenJournal open;
  Loading loading;
  Piece wanted;
  std::int64_t size;  // of the whole file
};

}  // namespace keel::api
