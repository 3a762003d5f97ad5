// Requests and replies around files: finding, creating, opening, compacting.
#pragma once

#include "core/api/messages_keys.hpp"
#include "core/api/plan.hpp"

namespace keel::api {

// Blob: the first 8192 bytes of `a`, then those of `b`; sizes say how many of each there are.
struct InspectRequest {
  std::int64_t a = 0;
  std::int64_t b = 0;
  KEEL_FIELDS(InspectRequest, a, b)
};
enum class Found : std::uint8_t { nothing, journal, newer, damaged, not_a_journal };
KEEL_VALUES(Found, nothing, journal, newer, damaged, not_a_journal)
struct Candidate {
  std::string file;  // "a" or "b"
  std::int64_t generation = 0;
  std::vector<SlotRequest> passphrase;
  std::vector<SlotRequest> recovery;
  bool recovery_set = false;
  TextArray<32> inbox;  // where to seal moments while locked
  KEEL_FIELDS(Candidate, file, generation, passphrase, recovery, recovery_set, inbox)
};
// Candidates in the order in which to try them.
struct InspectReply {
  Found found = Found::nothing;
  std::vector<Candidate> candidates;
  KEEL_FIELDS(InspectReply, found, candidates)
};

// Starts a journal in file `a`. `installation`: 32 hex digits that name this place, kept outside the file.
struct CreateRequest {
  SlotKey slot;
  Id installation;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(CreateRequest, slot, installation, now, offset)
};

// Blob: the whole file. `remembered`: what the last plan that said so gave this place to remember, if it has any.
struct OpenRequest {
  std::string file;  // "a" or "b"
  SlotKey slot;
  Id installation;
  std::optional<LastWritten> remembered;
  bool read_only = false;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(OpenRequest, file, slot, installation, remembered, read_only, now, offset)
};

// Opens a file that the host hands over piece by piece: blob, its first bytes. `size` of the whole file.
struct OpenBeginRequest {
  OpenRequest open;
  std::int64_t size = 0;
  KEEL_FIELDS(OpenBeginRequest, open, size)
};
// Blob: the piece that was wanted.
struct Piece {
  std::int64_t from = 0;  // bytes of the file
  std::int64_t size = 0;
  KEEL_FIELDS(Piece, from, size)
};

struct DamageEntry {
  std::string what;  // a name of vault::DamageKind
  std::int64_t offset = 0;
  std::int64_t size = 0;
  KEEL_FIELDS(DamageEntry, what, offset, size)
};
struct OpenReply {
  std::int64_t records = 0;        // versions held
  std::int64_t shown = 0;          // ids that are shown
  std::int64_t size = 0;           // bytes of the file in use
  std::int64_t loose_frames = 0;   // frames appended since the last compaction
  bool read_only = false;
  bool recovery_set = false;
  bool new_device = false;         // this place has become a device of its own
  bool tail_cut = false;           // an unfinished write was cut off
  bool header_mended = false;      // one of the two headers was bad or old
  bool incomplete = false;         // the end of what the last compaction wrote is not there
  bool inbox_forged = false;       // the header's inbox key is not the ring's
  std::int64_t conflicts = 0;      // numbers with two texts
  std::int64_t unread_lines = 0;   // lines this version cannot read; kept
  std::vector<DamageEntry> damage;
  std::optional<std::int64_t> last_unlock;  // UTC ms
  std::optional<std::int64_t> last_backup;  // UTC ms
  KEEL_FIELDS(OpenReply, records, shown, size, loose_frames, read_only, recovery_set, new_device, tail_cut, header_mended,
              incomplete, inbox_forged, conflicts, unread_lines, damage, last_unlock, last_backup)
};

// One of the two: the piece to hand over next, or what opening has told.
struct OpenPieceReply {
  std::optional<Piece> wanted;
  std::optional<OpenReply> opened;
  KEEL_FIELDS(OpenPieceReply, wanted, opened)
};

struct NowRequest {
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(NowRequest, now, offset)
};

// Blob: the file that compaction wrote, read back from the disk.
struct CompactReply {
  std::string file;       // the file being written
  std::int64_t size = 0;  // its size when the last piece is written
  bool written = false;   // every piece is written: read it back and call compact_verify
  KEEL_FIELDS(CompactReply, file, size, written)
};

}  // namespace keel::api
