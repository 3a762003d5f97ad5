// A new journal: secrets, both headers, and its first line.
#include "core/api/opening.hpp"

namespace keel::api {

Result<Answer<OpenReply>> create(Session& session, const CreateRequest& request, Blob) {
  if (session.open) return fail(ErrorCode::bad_request, "a journal is already open");
  if (session.is_pending()) return fail(ErrorCode::pending, "an earlier write is not finished yet");
  vault::KdfRequest kdf = to_request(request.slot.request);
  if (!crypto::is_accepted(kdf.cost)) return fail(ErrorCode::weak_parameters, "these key derivation costs are outside the accepted range");

  OpenJournal open;
  open.vault = vault::new_vault();
  open.file = FileName::a;
  open.end = vault::frames_start;
  open.vault.header = vault::with_slot(std::move(open.vault.header), open.vault.local_root, kdf, crypto::Key(request.slot.key.bytes));
  become_device(open, request.installation);
  session.open = std::move(open);

  auto writes = TRY(vault::write_header(session.open->vault.header, session.open->vault.local_root));
  auto writing = std::make_shared<Writing>(*session.open, request.now);
  TRY(add_event(*writing, "created", request.now, request.offset));
  PlanBuilder builder;
  // A restore that was cut off may have left frames behind the zeros that it began with.
  builder.truncate(FileName::a, 0);
  builder.write_header(FileName::a, writes);
  writing->into(builder);
  builder.plan.undo = {};
  builder.undo_truncate(FileName::a, 0);

  Answer<OpenReply> answer;
  answer.value = summarise(*session.open);
  answer.plan = std::move(builder.plan);
  answer.blob = std::move(builder.blob);
  session.await(
      [&session, writing, last = std::move(writes.last)] {
        session.open->vault.header = last;
        writing->commit();
      },
      [&session] { session.open.reset(); });
  return answer;
}

}  // namespace keel::api
