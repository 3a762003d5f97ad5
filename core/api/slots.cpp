// What asks for the passphrase or code again: slots, backup, export, the lock, erasing everything.
#include <algorithm>

#include "core/api/writing.hpp"

namespace keel::api {
namespace {

// After proof, and with its line in "what happened to this journal".
Result<std::shared_ptr<Writing>> begin_guarded(OpenJournal& open, const SlotKey& proof, std::string_view what, std::int64_t now, std::int64_t offset) {
  TRY(check_proof(open, proof));
  auto writing = std::make_shared<Writing>(open, now);
  TRY(add_event(*writing, what, now, offset));
  return writing;
}

}  // namespace

Result<Answer<Nothing>> slot_set(Session& session, const SlotSetRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  vault::KdfRequest kdf = to_request(request.slot.request);
  auto writing = TRY(begin_guarded(*open, request.proof, kdf.type == SlotType::recovery ? "recovery_code_set" : "passphrase_changed", request.now, request.offset));
  if (!crypto::is_accepted(kdf.cost)) return fail(ErrorCode::weak_parameters, "these key derivation costs are outside the accepted range");
  vault::Header header = vault::with_slot(open->vault.header, open->vault.local_root, kdf, crypto::Key(request.slot.key.bytes));
  auto writes = TRY(vault::write_header(header, open->vault.local_root));
  PlanBuilder builder;
  // The entry first: a changed slot without its line in "what happened" must not be possible.
  writing->into(builder);
  // A file that the old passphrase opens must not stand beside the one that it no longer opens.
  if (open->other_stands) {
    builder.truncate(other_file(open->file), 0);
    builder.flush(other_file(open->file));
  }
  builder.write_header(open->file, writes);
  // A failure may come after the first of the two headers, which then counts: its line must stay, and no other header
  // may be written over the only whole one.
  builder.plan.undo.clear();
  session.await(
      [open, writing, last = std::move(writes.last)] {
        writing->commit();
        open->vault.header = last;
        open->other_stands = open->forget_other = false;
      },
      [open] { open->read_only = true; });
  return Answer<Nothing>{{}, std::move(builder.plan), std::move(builder.blob)};
}

Result<Answer<Nothing>> guarded(Session& session, const GuardedRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  bool fits = request.settings.empty() == (request.act != GuardedAct::lock_changed);
  if (!fits || !std::ranges::all_of(request.settings, is_guarded_setting, &SettingValue::name)) return fail(ErrorCode::bad_request, "these settings do not belong to this");
  auto writing = TRY(begin_guarded(*open, request.proof, reflect::name_of(request.act), request.now, request.offset));
  for (const SettingValue& setting : request.settings) TRY(add_setting(*writing, setting.name, setting.value, request.now, request.offset));
  PlanBuilder builder;
  writing->into(builder);
  session.await([writing] { writing->commit(); });
  return Answer<Nothing>{{}, std::move(builder.plan), std::move(builder.blob)};
}

Result<Answer<BackupReply>> backup(Session& session, const BackupRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  auto writing = TRY(begin_guarded(*open, request.proof, "backup", request.now, request.offset));
  TRY(add_setting(*writing, "last_backup", std::to_string(request.now), request.now, request.offset));
  PlanBuilder builder;
  writing->into(builder);
  Answer<BackupReply> answer;
  answer.value.file = reflect::name_of(open->file);
  answer.value.size = static_cast<std::int64_t>(open->end + builder.blob.size());
  answer.value.start = static_cast<std::int64_t>(builder.blob.size());
  keel::append(builder.blob, TRY(vault::backup_start(open->vault.header, open->vault.local_root)));
  answer.plan = std::move(builder.plan);
  answer.blob = std::move(builder.blob);
  session.await([writing] { writing->commit(); });
  return answer;
}

Result<Answer<Nothing>> erase_everything(Session& session, const ProofRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  if (session.is_pending()) return fail(ErrorCode::pending, "an earlier write is not finished yet");
  TRY(check_proof(*open, request.proof));
  PlanBuilder builder;
  // Without its headers the rest can never be opened again, so they go first.
  Bytes zeros(vault::frames_start, 0);
  for (FileName file : {open->file, other_file(open->file)}) {
    builder.write(file, 0, zeros);
    builder.flush(file);
  }
  for (FileName file : {FileName::a, FileName::b, FileName::inbox, FileName::aside}) {
    builder.truncate(file, 0);
    builder.flush(file);
  }
  session.await([&session] { session.wipe(); });
  return Answer<Nothing>{{}, std::move(builder.plan), std::move(builder.blob)};
}

}  // namespace keel::api
