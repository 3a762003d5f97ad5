// A host for tests: a session over files in memory.
#pragma once

#include <doctest/doctest.h>

#include "core/api/session.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "tests/support/memory_disk.hpp"

namespace keel::testing {

// A slot key without its derivation: the core only ever sees the derived key.
inline api::SlotKey slot_key(std::uint8_t n, api::SlotType type = api::SlotType::passphrase) {
  api::SlotKey key;
  key.request = {type, 65536, 3, {}};
  key.request.salt.bytes.fill(n);
  key.key.bytes.fill(n);
  return key;
}

class MemoryHost {
 public:
  explicit MemoryHost(MemoryDisk& on, std::int64_t start = 1'732'190'400'000) : disk(on), now(start) { place.bytes.fill(7); }

  // Calls and carries out the plan. A failing disk gives no_memory after the undo, as storage_full would be a host's word.
  template <class Reply, class Request>
  Result<Reply> ask(std::string_view op, const Request& request, Blob blob = {}) {
    std::string text = "{\"op\":\"" + std::string(op) + "\",\"args\":" + reflect::write(request) + "}";
    api::Reply reply = session.call(text, std::move(blob));
    Parsed<Reply> parsed = reflect::read<Parsed<Reply>>(reply.json).value();
    if (parsed.error) return std::unexpected(Error(code_named(parsed.error->code), "refused by the core"));
    last_blob = reply.blob;
    if (!parsed.plan) return std::move(*parsed.ok);
    if (!carry_out(*parsed.plan, reply.blob)) return fail(ErrorCode::no_memory, "the disk failed");
    return std::move(*parsed.ok);
  }

  Result<api::OpenReply> create() { return ask<api::OpenReply>("create", api::CreateRequest{slot_key(1), place, now, 60}); }

  Result<api::InspectReply> inspect() {
    Bytes heads = head_of(FileName::a);
    auto a = static_cast<std::int64_t>(heads.size());
    keel::append(heads, head_of(FileName::b));
    return ask<api::InspectReply>("inspect", api::InspectRequest{a, static_cast<std::int64_t>(heads.size()) - a}, Blob::copy_of(heads));
  }

  Result<api::OpenReply> open(const api::SlotKey& key = slot_key(1), bool read_only = false) {
    auto found = TRY(inspect());
    Result<api::OpenReply> opened = fail(ErrorCode::not_a_journal, "there is no candidate");
    for (const auto& candidate : found.candidates) {
      FileName name = candidate.file == "b" ? FileName::b : FileName::a;
      opened = open_file(name, open_request(candidate.file, key, read_only));
      if (opened || opened.error().code != ErrorCode::damaged) break;
    }
    return opened;
  }

  // Whole, or in pieces where `piece` is set.
  Result<api::OpenReply> open_file(FileName name, const api::OpenRequest& request) {
    const Bytes& file = disk.file(name);
    if (piece == 0) return ask<api::OpenReply>("open", request, Blob::copy_of(file));
    auto part = [&](std::size_t from, std::size_t size) { return Blob::copy_of(ByteSpan(file).subspan(from, std::min(size, file.size() - from))); };
    api::OpenBeginRequest whole{request, static_cast<std::int64_t>(file.size())};
    auto reply = TRY(ask<api::OpenPieceReply>("open_begin", whole, part(0, piece)));
    while (reply.wanted) {
      auto from = static_cast<std::size_t>(reply.wanted->from);
      reply = TRY(ask<api::OpenPieceReply>("open_piece", api::Nothing{}, part(from, static_cast<std::size_t>(reply.wanted->size))));
    }
    return std::move(*reply.opened);
  }

  api::OpenRequest open_request(const std::string& file, const api::SlotKey& key, bool read_only = false) const {
    auto known = disk.remembered.find(place);
    auto last = known == disk.remembered.end() ? std::nullopt : std::optional(known->second);
    return {file, key, place, last, read_only, now, 60};
  }

  Result<api::AppendReply> log(std::string_view kind, std::string_view body) {
    api::NewMoment moment{{}, std::string(kind), now, 60, {}, {std::string(body)}};
    return ask<api::AppendReply>("append", api::AppendRequest{{moment}, ++now});
  }

  // As a host does it: once more after something has joined, so that the inbox is emptied.
  Result<api::InboxMergeReply> merge_inbox() {
    auto merge = [this] { return ask<api::InboxMergeReply>("inbox_merge", api::NowRequest{now, 60}, Blob::copy_of(disk.file(FileName::inbox))); };
    auto merged = TRY(merge());
    if (merged.merged > 0) TRY(merge());
    return merged;
  }

  Result<> compact(std::string_view op = "compact") {
    auto part = TRY(ask<api::CompactReply>(op, api::NowRequest{now, 60}));
    while (!part.written) part = TRY(ask<api::CompactReply>("plan_more", api::Nothing{}));
    Bytes& file = disk.file(part.file == "b" ? FileName::b : FileName::a);
    REQUIRE(file.size() == static_cast<std::size_t>(part.size));
    TRY(ask<api::Nothing>("compact_verify", api::Nothing{}, Blob::copy_of(file)));
    TRY(ask<api::Nothing>("forget_old", api::Nothing{}));
    return {};
  }

  std::vector<std::string> bodies(std::vector<std::string> kinds = {}) {
    auto page = ask<api::TimelineReply>("timeline", api::TimelineRequest{.limit = 500, .kinds = std::move(kinds)});
    std::vector<std::string> found;
    for (const auto& moment : page.value().moments) found.push_back(moment.body.text);
    return found;
  }

  MemoryDisk& disk;
  api::Session session;
  std::int64_t now;
  Id place;
  std::size_t piece = 0;  // bytes
  Bytes last_blob;

 private:
  struct Refusal {
    std::string code;
    std::string message;
    KEEL_FIELDS(Refusal, code, message)
  };
  template <class Reply>
  struct Parsed {
    std::optional<Reply> ok;
    std::optional<Refusal> error;
    std::optional<api::Plan> plan;
    KEEL_FIELDS(Parsed, ok, error, plan)
  };

  static ErrorCode code_named(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(ErrorCode::no_memory); ++i)
      if (name_of(static_cast<ErrorCode>(i)) == name) return static_cast<ErrorCode>(i);
    return ErrorCode::bad_request;
  }

  Bytes head_of(FileName name) {
    const Bytes& file = disk.file(name);
    return {file.begin(), file.begin() + static_cast<std::ptrdiff_t>(std::min(file.size(), vault::frames_start))};
  }

  bool carry_out(const api::Plan& plan, ByteSpan blob) {
    bool done = true;
    for (const auto& step : plan.steps) done = done && disk.take(step, blob);
    if (!done)
      for (const auto& step : plan.undo) disk.take(step, blob);
    session.call(done ? R"({"op":"plan_done"})" : R"({"op":"plan_failed"})", {});
    if (done && plan.remember) disk.remembered[place] = *plan.remember;
    return done;
  }
};

}  // namespace keel::testing
