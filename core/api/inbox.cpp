// Moments written while locked: sealed with the public key only, merged at the next unlock.
#include <algorithm>
#include <array>

#include "core/api/writing.hpp"
#include "core/crypto/random.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/inbox.hpp"

namespace keel::api {
namespace {

// Whoever holds the file can write these, so nothing that changes or erases is among them.
constexpr std::array<std::string_view, 10> inbox_kinds{"check_in", "technique_use", "urge",        "urge_end", "draft",
                                                        "note",     "trigger",       "episode_end", "person",   "pause"};

Result<> check_inbox_kind(std::string_view kind) {
  return std::ranges::contains(inbox_kinds, kind) ? Result<>{} : fail(ErrorCode::bad_request, "this cannot be written while the journal is locked");
}

enum class Merged { fresh, held };

// Whether the journal has this very text already: it joined before, and the inbox was not emptied since.
bool is_held(const journal::Journal& journal, const Id& id, std::string_view kind, std::string_view body) {
  return std::ranges::any_of(journal.heads(id), [&](journal::Index head) {
    auto parts = record::split(journal.version(head).line);
    return parts && parts->envelope.kind == kind && parts->body == body;
  });
}

// Adds the moment to `writing` unless it is one that an inbox may not hold.
Result<Merged> merge_line(Writing& writing, const journal::Journal& journal, std::vector<Id>& taken, std::string_view line) {
  NewMoment moment = TRY(reflect::read<NewMoment>(line));
  TRY(check_inbox_kind(moment.kind));
  std::string body = TRY(record::canonical_body(moment.kind, moment.body.text));
  if (moment.id && is_held(journal, *moment.id, moment.kind, body)) return Merged::held;
  if (!moment.id || journal.is_erased(*moment.id) || !journal.heads(*moment.id).empty() || std::ranges::contains(taken, *moment.id))
    return fail(ErrorCode::bad_request, "an inbox cannot change what the journal holds");
  TRY(writing.add({*moment.id, moment.kind, moment.at, moment.offset, moment.episode, "inbox"}, body));
  taken.push_back(*moment.id);
  return Merged::fresh;
}

}  // namespace

Result<Answer<Nothing>> inbox_seal(Session&, const InboxSealRequest& request, Blob blob) {
  vault::InboxEnd end = vault::find_inbox_end(std::as_const(blob).bytes());
  Bytes entries;
  for (NewMoment moment : request.moments) {
    TRY(check_inbox_kind(moment.kind));
    moment.body.text = TRY(record::canonical_body(moment.kind, moment.body.text));
    if (!moment.id) moment.id = crypto::random_id();
    Bytes entry = TRY(vault::write_inbox_entry(request.to.bytes, reflect::write(moment), end.offset + entries.size()));
    keel::append(entries, entry);
  }
  PlanBuilder builder;
  if (end.torn_tail) builder.truncate(FileName::inbox, end.offset);
  builder.write(FileName::inbox, end.offset, entries);
  builder.flush(FileName::inbox);
  builder.undo_truncate(FileName::inbox, end.offset);
  return Answer<Nothing>{{}, std::move(builder.plan), std::move(builder.blob)};
}

Result<Answer<InboxMergeReply>> inbox_merge(Session& session, const NowRequest& request, Blob blob) {
  OpenJournal* open = TRY(session.writable());
  if (!open->vault.inbox_key_agrees) return fail(ErrorCode::inbox_forged, "the inbox key was changed by somebody else, so nothing was taken from the inbox");
  vault::InboxReading reading = vault::read_inbox(std::as_const(blob).bytes(), open->vault.ring);
  Answer<InboxMergeReply> answer;
  answer.value.damaged = static_cast<std::int64_t>(reading.damage.size());
  auto writing = std::make_shared<Writing>(*open, request.now);
  std::vector<Id> taken;
  for (const std::string& line : reading.lines) {
    auto merged = merge_line(*writing, open->contents.journal, taken, line);
    if (!merged) ++answer.value.refused;
    else if (*merged == Merged::fresh) ++answer.value.merged;
  }
  if (blob.size() == 0) return answer;
  PlanBuilder builder;
  // Two plans: were it one, a failure could cut the journal back after the inbox is empty.
  if (!writing->is_empty()) {
    writing->into(builder);
  } else {
    builder.truncate(FileName::inbox, 0);
    builder.flush(FileName::inbox);
  }
  answer.plan = std::move(builder.plan);
  answer.blob = std::move(builder.blob);
  session.await([writing] { writing->commit(); });
  return answer;
}

}  // namespace keel::api
