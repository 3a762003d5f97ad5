// Opening: unlock, read every frame, say what was found.
#include <algorithm>

#include "core/api/loading.hpp"
#include "core/api/mending.hpp"

namespace keel::api {
namespace {

std::string_view name_of(vault::DamageKind kind) {
  switch (kind) {
    case vault::DamageKind::not_a_frame: return "not_a_frame";
    case vault::DamageKind::header_repaired: return "header_repaired";
    case vault::DamageKind::not_authentic: return "not_authentic";
    case vault::DamageKind::unknown_epoch: return "unknown_epoch";
    case vault::DamageKind::missing: return "missing";
    case vault::DamageKind::out_of_order: return "out_of_order";
  }
  return "not_a_frame";
}

// Whether somebody who has the local root wrote one of its headers.
bool is_ours(const FoundFile& found, const crypto::Key& root) {
  return std::ranges::any_of(found.slots, [&](const vault::SlotReading& slot) { return vault::is_authentic(slot, root); });
}

// A compaction that was cut off in its first header: nothing was ever added to it.
bool never_began(const FoundFile& found) {
  return std::ranges::any_of(found.slots, [](const vault::SlotReading& slot) { return slot.state == vault::SlotState::empty; });
}

bool is_newer(const FoundFile& found, const OpenJournal& open) { return vault::latest(found.slots).generation > open.vault.header.generation; }

// Adds to the journal in memory what only the unfinished file has, and says which lines these are.
std::vector<std::string> join_left_over(Contents& contents, const Contents& left) {
  std::vector<std::string> joined;
  for (const journal::Version& version : left.journal.versions()) {
    auto added = contents.journal.add_owned(std::string(version.line));
    if (added && (*added == journal::Added::fresh || *added == journal::Added::conflict)) joined.emplace_back(version.line);
  }
  for (const std::string& line : left.unread_lines) {
    if (std::ranges::contains(contents.unread_lines, line)) continue;
    contents.unread_lines.push_back(line);
    joined.push_back(line);
  }
  return joined;
}

Result<vault::Vault> unlock_found(const Session& session, const OpenRequest& request) {
  auto found = std::ranges::find(session.found, request.file, [](const FoundFile& f) { return reflect::name_of(f.file); });
  if (found == session.found.end()) return fail(ErrorCode::bad_request, "inspect has not found a journal in this file");
  return vault::unlock(found->slots, to_request(request.slot.request), crypto::Key(request.slot.key.bytes));
}

Result<std::unique_ptr<Opening>> begin(Session& session, const OpenRequest& request, std::uint64_t size) {
  session.opening.reset();
  if (session.open || session.is_pending()) return fail(ErrorCode::bad_request, "a journal is already open");
  return std::make_unique<Opening>(request, TRY(unlock_found(session, request)), size);
}

Result<Answer<OpenReply>> finish(Session& session, Opening& opening) {
  OpenJournal& open = opening.open;
  const OpenRequest& request = opening.request;
  vault::FrameReport report = opening.loading.finish();
  stand_at_end(open, report);
  open.notes.incomplete = !report.is_complete(open.vault.header.generation);
  open.read_only = request.read_only || !report.damage.empty() || open.notes.incomplete;

  std::vector<std::string> joined;
  if (const FoundFile* other = beside(session, open.file)) {
    bool ours = is_ours(*other, open.vault.local_root);
    if (!is_newer(*other, open)) {
      if (open.notes.incomplete && ours) {
        session.left_over = LeftOver{open.file, std::move(open.contents)};
        return fail(ErrorCode::damaged, "this file was not finished; the one before it has more");
      }
    } else if (!ours) {
      // It may hold more than this one, and cannot be read: it is left as it is.
      if (!never_began(*other)) open.notes.incomplete = open.read_only = true;
    } else if (session.left_over && session.left_over->file == other->file) {
      open.notes.incomplete = true;
      joined = join_left_over(open.contents, session.left_over->contents);
      session.left_over.reset();
    } else {
      return fail(ErrorCode::wrong_key, "what opens only the older file is not a key of the journal any more");
    }
  }
  if (open.vault.place) take_device_of_place(open);

  for (const vault::Damage& damage : report.damage)
    open.notes.damage.push_back({std::string(name_of(damage.kind)), static_cast<std::int64_t>(damage.offset), static_cast<std::int64_t>(damage.size)});
  open.notes.last_unlock = last_unlock(open.contents.journal);
  open.notes.tail_cut = report.torn_tail.has_value();
  open.notes.header_mended = open.vault.other == vault::OtherSlot::damaged;
  // A damaged file gets its device too: repair writes it into the new file.
  if (!request.read_only && needs_new_device(open, request)) {
    open.notes.new_device = true;
    become_device(open, request.installation);
  }
  session.open = std::move(open);

  Answer<OpenReply> answer;
  answer.value = summarise(*session.open);
  if (session.open->read_only) return answer;
  auto mending = mend(session, *session.open, request, report.torn_tail, opening.loading.torn_tail(), joined);
  if (!mending) {
    session.open.reset();
    return std::unexpected(mending.error());
  }
  answer.plan = std::move(mending->builder.plan);
  answer.blob = std::move(mending->builder.blob);
  session.await(
      [&session, header = std::move(mending->header), writing = mending->writing] {
        if (header) session.open->vault.header = *header;
        writing->commit();
      },
      // Storage that refuses this little is not trusted with more: reading goes on.
      [&session] { session.open->read_only = true; });
  return answer;
}

// Takes what was wanted; tells what is wanted next, or opens.
Result<Answer<OpenPieceReply>> take_piece(Session& session, Blob blob) {
  std::unique_ptr<Opening> opening = std::move(session.opening);
  if (!opening) return fail(ErrorCode::bad_request, "no file is being opened");
  Piece piece = opening->wanted;
  if (blob.size() != static_cast<std::size_t>(piece.size)) return fail(ErrorCode::bad_request, "this is not the piece that was wanted");
  std::int64_t left = opening->size - piece.from - piece.size;
  opening->loading.take(std::move(blob), static_cast<std::uint64_t>(piece.from), left == 0);
  Answer<OpenPieceReply> answer;
  if (left > 0) {
    auto from = static_cast<std::int64_t>(opening->loading.wanted());
    // Where nothing could be told, a longer piece can.
    std::int64_t length = from == piece.from ? piece.size * 2 : piece.size;
    opening->wanted = {from, std::min(length, opening->size - from)};
    answer.value.wanted = opening->wanted;
    session.opening = std::move(opening);
    return answer;
  }
  auto opened = TRY(finish(session, *opening));
  answer.value.opened = std::move(opened.value);
  answer.plan = std::move(opened.plan);
  answer.blob = std::move(opened.blob);
  return answer;
}

}  // namespace

Result<Answer<OpenReply>> open(Session& session, const OpenRequest& request, Blob blob) {
  auto opening = TRY(begin(session, request, blob.size()));
  opening->loading.take(std::move(blob), 0, true);
  return finish(session, *opening);
}

Result<Answer<OpenPieceReply>> open_begin(Session& session, const OpenBeginRequest& request, Blob blob) {
  auto size = static_cast<std::int64_t>(blob.size());
  if (size == 0 || request.size < size) return fail(ErrorCode::bad_request, "the first piece is part of the file, and not empty");
  session.opening = TRY(begin(session, request.open, static_cast<std::uint64_t>(request.size)));
  session.opening->wanted = {0, size};
  return take_piece(session, std::move(blob));
}

Result<Answer<OpenPieceReply>> open_piece(Session& session, const Nothing&, Blob blob) { return take_piece(session, std::move(blob)); }

Result<Answer<OpenReply>> summary(Session& session, const Nothing&, Blob) {
  OpenJournal* open = TRY(session.opened());
  return Answer<OpenReply>{summarise(*open), {}, {}};
}

}  // namespace keel::api
