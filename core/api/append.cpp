// Logging, changing and erasing moments.
#include <algorithm>

#include "core/api/writing.hpp"
#include "core/crypto/random.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/json_text.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::api {
namespace {

// What a person logs. The rest is written by the core itself.
Result<> check_loggable(std::string_view kind) {
  bool known = false;
  record::for_each_kind([&](auto entry) { known = known || entry.name == kind; });
  bool own = kind == "erased" || kind == "vault_event" || kind == "setting";
  return known && !own ? Result<>{} : fail(ErrorCode::bad_request, "this kind of moment cannot be logged");
}

struct Member {
  std::string_view name;
  std::string_view value;
};

// Of an object's members without its braces.
Result<std::vector<Member>> members_of(std::string_view text) {
  std::vector<Member> found;
  reflect::Cursor from(text);
  if (from.at_end()) return found;
  do {
    std::string_view name = TRY(from.string_slice());
    if (!from.take(':')) return fail(ErrorCode::bad_text, "a field has no value");
    found.push_back({name, TRY(from.value_slice())});
  } while (from.take(','));
  return found;
}

// What this version does not know: members of the old body stay unless the new one brings its own of that name.
Result<reflect::Unknown> carried(const reflect::Unknown& before, const reflect::Unknown& after) {
  std::vector<Member> kept = TRY(members_of(before.members));
  std::vector<Member> brought = TRY(members_of(after.members));
  std::string text;
  auto add = [&](const Member& member) { text.append(text.empty() ? "\"" : ",\"").append(member.name).append("\":").append(member.value); };
  for (const Member& member : kept) {
    if (!std::ranges::contains(brought, member.name, &Member::name)) add(member);
  }
  for (const Member& member : brought) add(member);
  return reflect::Unknown{std::move(text)};
}

Result<std::string> edited_body(std::string_view kind, std::string_view old_body, std::string_view new_body) {
  Result<std::string> merged = record::canonical_body(kind, new_body);
  record::for_each_kind([&](auto entry) {
    if (entry.name != kind || !merged) return;
    using Body = typename decltype(entry)::Body;
    auto before = reflect::read<Body>(old_body);
    auto after = reflect::read<Body>(new_body);
    if (!before || !after) return;
    auto unknown = carried(before->unknown, after->unknown);
    if (!unknown) return;
    after->unknown = *std::move(unknown);
    merged = reflect::write(*after);
  });
  return merged;
}

}  // namespace

Result<Answer<AppendReply>> append(Session& session, const AppendRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  if (request.moments.empty()) return fail(ErrorCode::bad_request, "there is nothing to log");
  auto writing = std::make_shared<Writing>(*open, request.now);
  std::vector<Id> ids;
  for (const NewMoment& moment : request.moments) {
    TRY(check_loggable(moment.kind));
    Id id = moment.id.value_or(crypto::random_id());
    if (std::ranges::contains(ids, id) || open->contents.journal.is_erased(id)) return fail(ErrorCode::bad_request, "this id is already taken");
    std::string body = TRY(record::canonical_body(moment.kind, moment.body.text));
    TRY(writing->add({id, moment.kind, moment.at, moment.offset, moment.episode, {}}, body));
    ids.push_back(id);
  }
  return answer_append(session, writing, std::move(ids));
}

Result<Answer<AppendReply>> edit(Session& session, const EditRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  auto heads = open->contents.journal.heads(request.id);
  if (heads.empty()) return fail(ErrorCode::no_such_record, "this entry is not in the journal");
  record::Parts shown = TRY(record::split(open->contents.journal.version(heads.front()).line));
  TRY(check_loggable(shown.envelope.kind));
  std::string body = TRY(edited_body(shown.envelope.kind, shown.body, request.body.text));
  auto writing = std::make_shared<Writing>(*open, request.now);
  const record::Envelope& old = shown.envelope;
  TRY(writing->add({old.id, old.kind, request.at.value_or(old.at), old.offset, old.episode, old.via}, body));
  return answer_append(session, writing, {request.id});
}

Result<Answer<AppendReply>> erase(Session& session, const EraseRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  auto heads = open->contents.journal.heads(request.id);
  if (heads.empty()) return fail(ErrorCode::no_such_record, "this entry is not in the journal");
  record::Parts shown = TRY(record::split(open->contents.journal.version(heads.front()).line));
  if (shown.envelope.kind == "vault_event") return fail(ErrorCode::bad_request, "what happened to this journal cannot be changed");
  auto writing = std::make_shared<Writing>(*open, request.now);
  TRY(writing->add({request.id, "erased", request.now, request.offset, {}, {}}, "{}"));
  return answer_append(session, writing, {request.id});
}

}  // namespace keel::api
