// One open journal and the write that is under way: what the host's calls act on.
#pragma once

#include <functional>
#include <memory>

#include "core/api/operations.hpp"
#include "core/crypto/sign.hpp"
#include "core/journal/journal.hpp"
#include "core/vault/change_vault.hpp"
#include "core/vault/compaction.hpp"
#include "core/vault/frame_reader.hpp"
#include "core/vault/open_vault.hpp"

namespace keel::api {

// A file as it was found, before any key.
struct FoundFile {
  FileName file = FileName::a;
  vault::SlotReadings slots;
};

// What opening told about the file; it goes into every summary.
struct OpenNotes {
  bool new_device = false;
  bool tail_cut = false;
  bool header_mended = false;
  bool incomplete = false;
  std::vector<DamageEntry> damage;
  std::optional<std::int64_t> last_unlock;
};

// What was read from a file: the journal, and the buffers that its lines point into.
struct Contents {
  std::vector<Blob> buffers;
  journal::Journal journal;
  std::vector<std::string> unread_lines;  // lines of a later version: kept through compaction
  std::int64_t conflicts = 0;             // numbers with two texts

  void wipe();
  // A copy of a text that lasts as long as the journal, close to the ones before.
  std::string_view keep(std::string_view text);
  std::uint8_t* chunk_end = nullptr;  // where the next copy goes
  std::size_t chunk_left = 0;
};

// What could be read of a file that is not complete, where the file before it still stands.
struct LeftOver {
  FileName file = FileName::a;
  Contents contents;
};

struct Told;

// A journal whose keys are loaded.
struct OpenJournal {
  vault::Vault vault;
  Device device;
  crypto::SigningKey signer;
  FileName file = FileName::a;
  std::uint64_t end = 0;         // where the next frame goes
  std::uint32_t next_index = 0;  // its index
  std::uint32_t compacted_frames = 0;
  bool read_only = false;
  bool other_stands = false;  // the file before the last compaction still holds what it held
  bool forget_other = false;  // and something that was erased is in it
  OpenNotes notes;
  Contents contents;
  std::shared_ptr<Told> told = {};  // what insights were worked out from

  vault::FrameScope scope() const { return {vault.header.vault, vault.header.generation}; }
};

// A compaction in progress.
struct Compaction {
  vault::CompactionWriter writer;
  vault::FrameScope scope;              // of the new file
  std::vector<std::string> own_lines;   // control lines and the like, first in the new file
  std::vector<std::string_view> lines;  // of the journal, in order of time
  std::size_t next_line = 0;
  FileName target = FileName::b;
  bool written = false;                 // every piece is on the disk
  bool forget_old = false;              // something was erased: the old file goes at once
};

struct Opening;

class Session {
 public:
  Session();
  ~Session();

  // Takes one request `{"op":...,"args":{...}}` and gives its reply. `blob` is the bytes the request speaks of.
  Reply call(std::string_view request, Blob blob);

  // The journal for reading; `locked` without a key.
  Result<OpenJournal*> opened();
  // The journal for changing; also `pending` and `read_only`.
  Result<OpenJournal*> writable();

  // Remembers what to do once the plan just handed out is carried out, or has failed.
  void await(std::function<void()> done, std::function<void()> failed = {});
  bool is_pending() const { return pending_; }
  Result<> settle(bool done);
  void wipe();

  std::vector<FoundFile> found;
  std::optional<LeftOver> left_over;
  std::unique_ptr<Opening> opening;  // pieces of a file are still to come
  std::optional<OpenJournal> open;
  std::unique_ptr<Compaction> compaction;

 private:
  bool pending_ = false;
  std::function<void()> done_;
  std::function<void()> failed_;
};

vault::KdfRequest to_request(const SlotRequest& request);
SlotRequest from_request(const vault::KdfRequest& request);
// wrong_key unless `proof` opens the journal now.
Result<> check_proof(const OpenJournal& open, const SlotKey& proof);
FileName other_file(FileName file);

}  // namespace keel::api
