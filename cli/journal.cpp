// Looking without a key, deriving, opening, and taking over what an interrupted compaction had finished.
#include "cli/journal.hpp"

#include <algorithm>
#include <functional>

#include "cli/local_time.hpp"
#include "core/vault/layout.hpp"

namespace keel::cli {
namespace {

Blob joined(const Blob& left, const Blob& right) {
  Blob both = Blob::of_size(left.size() + right.size());
  std::ranges::copy(left.bytes(), both.bytes().begin());
  std::ranges::copy(right.bytes(), both.bytes().begin() + static_cast<std::ptrdiff_t>(left.size()));
  return both;
}

api::InspectReply inspect(Client& client) {
  Blob a = client.host().read(FileName::a, vault::frames_start);
  Blob b = client.host().read_left_behind(vault::frames_start);
  api::InspectRequest sizes{static_cast<std::int64_t>(a.size()), static_cast<std::int64_t>(b.size())};
  return client.ask<api::InspectReply>("inspect", sizes, joined(a, b));
}

void expect_journal(api::Found found) {
  using api::Found;
  if (found == Found::nothing) throw Trouble{ExitCode::refused, "no_journal", "This file is empty. Make a journal in it with init, or check the path."};
  if (found == Found::newer) throw trouble_from_core("newer_version", "");
  if (found == Found::damaged)
    throw Trouble{ExitCode::damaged, "damaged", "Both headers of this journal are damaged, so no key can open it. Use a copy or a backup of it."};
  if (found == Found::not_a_journal) throw trouble_from_core("not_a_journal", "");
}

api::SlotKey derive(Client& client, const api::SlotRequest& request, std::string_view text) {
  api::DeriveRequest question{request, std::string(text)};
  auto reply = client.ask<api::DeriveReply>("derive", question);
  crypto::wipe(question.text);
  auto key = api::TextArray<32>::parse(reply.key);
  crypto::wipe(reply.key);
  return {request, key.value()};
}

// A mistyped code is named before a second of work is spent on it.
void check_recovery_code(Client& client, const SecretText& text) {
  api::TextRequest question{std::string(text.view())};
  auto check = client.ask<api::RecoveryCheckReply>("recovery_check", question);
  crypto::wipe(question.text);
  if (check.complete) return;
  std::string which = "It has 7 groups of 5 characters; look at it once more.";
  if (check.wrong_group) which = "Look at group " + std::to_string(*check.wrong_group + 1) + " once more.";
  if (check.swapped_with)
    which = "Groups " + std::to_string(*check.wrong_group + 1) + " and " + std::to_string(*check.swapped_with + 1) + " stand in each other's place.";
  throw Trouble{ExitCode::wrong_key, "wrong_code", "This recovery code does not hold together. " + which};
}

using TryOpen = std::function<api::OpenReply(const api::Candidate&, const api::SlotKey&)>;

// Candidates in the core's order; both files mostly have the same slots, so keys are kept for the next try.
OpenJournal try_all(Client& client, const Secret& secret, const TryOpen& open) {
  api::InspectReply found = inspect(client);
  expect_journal(found.found);
  std::vector<api::SlotKey> derived;
  std::optional<Trouble> last;
  for (const auto& candidate : found.candidates) {
    for (const auto& request : secret.type == api::SlotType::recovery ? candidate.recovery : candidate.passphrase) {
      auto known = std::ranges::find(derived, reflect::write(request), [](const auto& key) { return reflect::write(key.request); });
      if (known == derived.end()) known = derived.insert(derived.end(), derive(client, request, secret.text.view()));
      try {
        return {open(candidate, *known), *known};
      } catch (const Trouble& trouble) {
        if (trouble.code != "wrong_key" && trouble.code != "damaged") throw;
        if (!last || last->code != "damaged") last = trouble;
      }
    }
  }
  throw last.value_or(trouble_from_core(found.candidates.empty() ? "damaged" : "weak_parameters", ""));
}

api::OpenRequest open_request(const api::Candidate& candidate, const api::SlotKey& key) {
  api::OpenRequest request;
  request.file = candidate.file;
  request.slot = key;
  request.now = now_ms();
  request.offset = local_offset(request.now);
  return request;
}

FileName file_of(const api::Candidate& candidate) { return candidate.file == "b" ? FileName::b : FileName::a; }

std::int64_t take_in_inbox(Client& client) {
  Blob inbox = client.host().read(FileName::inbox);
  if (inbox.size() == 0) return 0;
  auto now = now_ms();
  api::NowRequest when{now, local_offset(now)};
  auto merged = client.ask<api::InboxMergeReply>("inbox_merge", when, std::move(inbox)).merged;
  if (merged > 0) client.ask<api::InboxMergeReply>("inbox_merge", when, client.host().read(FileName::inbox));
  return merged;
}

}  // namespace

api::SlotKey new_slot_key(Client& client, api::SlotType type, std::string_view text) {
  return derive(client, client.ask<api::SlotRequest>("new_slot", api::NewSlotRequest{type}), text);
}

OpenJournal open_to_read(Client& client, const Secret& secret) {
  if (secret.type == api::SlotType::recovery) check_recovery_code(client, secret.text);
  return try_all(client, secret, [&](const api::Candidate& candidate, const api::SlotKey& key) {
    api::OpenRequest request = open_request(candidate, key);
    request.read_only = true;
    return client.ask<api::OpenReply>("open", request, client.host().read(file_of(candidate)));
  });
}

OpenJournal open_to_write(Client& client, const Secret& secret, Installation& installation) {
  if (secret.type == api::SlotType::recovery) check_recovery_code(client, secret.text);
  client.remember_in(installation);
  bool from_beside = false;
  OpenJournal open = try_all(client, secret, [&](const api::Candidate& candidate, const api::SlotKey& key) {
    api::OpenRequest request = open_request(candidate, key);
    request.installation = installation.id();
    request.remembered = installation.last_written();
    auto prepared = client.prepare<api::OpenReply>("open", request, client.host().read(file_of(candidate)));
    // It was whole and verified when it got its headers; only the new name was still to come.
    if (!prepared.value.read_only) client.host().take_over(file_of(candidate));
    else from_beside = candidate.file == "b";
    return client.carry_out(std::move(prepared));
  });
  open.from_beside = from_beside;
  if (open.summary.read_only) return open;
  client.host().remove_left_behind();
  open.from_inbox = take_in_inbox(client);
  return open;
}

OpenJournal create_journal(Client& client, const Secret& secret, Installation& installation) {
  if (inspect(client).found != api::Found::nothing)
    throw Trouble{ExitCode::refused, "journal_exists", "There is a file at " + client.host().path() + " already. Choose another path; it is untouched."};
  client.remember_in(installation);
  api::CreateRequest request;
  request.slot = new_slot_key(client, api::SlotType::passphrase, secret.text.view());
  request.installation = installation.id();
  request.now = now_ms();
  request.offset = local_offset(request.now);
  OpenJournal open{client.ask<api::OpenReply>("create", request), request.slot};
  return open;
}

}  // namespace keel::cli
