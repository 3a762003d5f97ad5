// Compaction in pieces: write the idle file, read it back, prove it, switch. Repair is the same for what is still readable.
#include <algorithm>

#include "core/api/control.hpp"
#include "core/api/opening.hpp"
#include "core/crypto/random.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/write.hpp"

namespace keel::api {
namespace {

std::string event_line(const OpenJournal& open, std::string_view what, const NowRequest& when) {
  record::VaultEvent event;
  event.what = what;
  journal::Entry entry{crypto::random_id(), "vault_event", when.now, when.offset, {}, {}};
  return record::join(open.contents.journal.next_version(entry, open.device, when.now), reflect::write(event));
}

std::unique_ptr<Compaction> prepare(const OpenJournal& open) {
  vault::FrameScope scope{open.vault.header.vault, open.vault.header.generation + 1};
  auto work = std::make_unique<Compaction>(Compaction{vault::CompactionWriter(scope, open.vault.ring), scope, {}, {}, 0, other_file(open.file), false, false});
  const journal::Journal& journal = open.contents.journal;
  journal::Journal::Kept kept = journal.compacted();
  work->own_lines = retired_lines(kept.retired);
  work->own_lines.insert(work->own_lines.end(), open.contents.unread_lines.begin(), open.contents.unread_lines.end());
  for (journal::Index index : kept.versions) work->lines.push_back(journal.version(index).line);
  bool dropped = kept.versions.size() != journal.version_count();
  work->forget_old = dropped && std::ranges::any_of(journal.versions(), &journal::Version::erased);
  return work;
}

// Fills the writer until a piece is full or everything is in it.
Result<bool> fill_piece(Compaction& work) {
  for (std::string& line : work.own_lines) TRY(work.writer.add(line));
  work.own_lines.clear();
  while (!work.writer.has_piece() && work.next_line < work.lines.size()) TRY(work.writer.add(work.lines[work.next_line++]));
  if (work.writer.has_piece()) return false;
  TRY(work.writer.finish());
  return true;
}

Result<Answer<CompactReply>> write_piece(Session& session, bool first) {
  Compaction& work = *session.compaction;
  auto last = fill_piece(work);
  if (!last) {
    session.compaction.reset();
    return std::unexpected(last.error());
  }
  PlanBuilder builder;
  if (first) builder.truncate(work.target, 0);
  std::uint64_t at = work.writer.at();
  builder.write(work.target, at, work.writer.take_piece());
  if (*last) builder.flush(work.target);
  builder.undo_truncate(work.target, 0);
  builder.plan.more = !*last;
  session.await([&work, last = *last] { work.written = last; }, [&session] { session.compaction.reset(); });
  Answer<CompactReply> answer{{std::string(reflect::name_of(work.target)), static_cast<std::int64_t>(work.writer.at()), *last}, std::move(builder.plan), std::move(builder.blob)};
  return answer;
}

}  // namespace

Result<Answer<CompactReply>> compact(Session& session, const NowRequest&, Blob) {
  OpenJournal* open = TRY(session.writable());
  session.compaction = prepare(*open);
  return write_piece(session, true);
}

Result<Answer<CompactReply>> repair(Session& session, const NowRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  if (session.is_pending() || session.compaction) return fail(ErrorCode::pending, "an earlier write is not finished yet");
  if (!open->vault.place) return fail(ErrorCode::read_only, "open this journal for writing before repairing it");
  session.compaction = prepare(*open);
  session.compaction->own_lines.push_back(event_line(*open, "repaired", request));
  return write_piece(session, true);
}

Result<Answer<CompactReply>> plan_more(Session& session, const Nothing&, Blob) {
  if (session.is_pending()) return fail(ErrorCode::pending, "an earlier write is not finished yet");
  if (!session.compaction || session.compaction->written) return fail(ErrorCode::bad_request, "nothing is left to write");
  return write_piece(session, false);
}

Result<Answer<Nothing>> compact_verify(Session& session, const Nothing&, Blob blob) {
  OpenJournal* open = TRY(session.opened());
  if (!session.compaction || !session.compaction->written) return fail(ErrorCode::bad_request, "no compaction is waiting for its proof");
  auto work = std::move(session.compaction);
  auto fresh = std::make_shared<Contents>();
  std::uint64_t size = blob.size();
  vault::FrameReport report = load_frames(*fresh, std::move(blob), work->scope, open->vault.ring);
  if (!vault::is_as_written(report, size, work->writer.totals()))
    return fail(ErrorCode::damaged, "the rewritten file does not read back as it was written; the old one stays in use");

  vault::Header header = open->vault.header;
  header.generation = work->scope.generation;
  auto writes = TRY(vault::write_header(header, open->vault.local_root));
  PlanBuilder builder;
  builder.write_header(work->target, writes);
  builder.undo_truncate(work->target, 0);
  builder.plan.remember = last_written(fresh->journal, open->device);
  session.await(
      [open, fresh, report, forget = work->forget_old, target = work->target, last = std::move(writes.last)] {
        open->vault.header = last;
        open->other_stands = true;
        open->forget_other = forget;
        open->file = target;
        open->contents = std::move(*fresh);
        open->read_only = false;
        open->notes.damage.clear();
        open->notes.incomplete = false;
        stand_at_end(*open, report);
      },
      // Should the undo have failed too, the new file counts at the next opening: nothing more goes into this one.
      [open] { open->read_only = true; });
  return Answer<Nothing>{{}, std::move(builder.plan), std::move(builder.blob)};
}

// A plan of its own: were it one with the switch, a failure could undo the new file after the old one is gone.
Result<Answer<Nothing>> forget_old(Session& session, const Nothing&, Blob) {
  OpenJournal* open = TRY(session.writable());
  if (!open->forget_other) return Answer<Nothing>{};
  PlanBuilder builder;
  builder.truncate(other_file(open->file), 0);
  builder.flush(other_file(open->file));
  session.await([open] { open->other_stands = open->forget_other = false; });
  return Answer<Nothing>{{}, std::move(builder.plan), {}};
}

}  // namespace keel::api
