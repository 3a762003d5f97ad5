// Facts about a session: what is logged is there after reopening, and what is refused changes nothing.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {
std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }
}  // namespace

TEST_CASE("what_was_logged_is_there_after_reopening_in_the_order_of_time") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    REQUIRE(host.create());
    REQUIRE(host.log("check_in", R"({"level":"red","distress":8})"));
    REQUIRE(host.log("note", note("it passed")));
  }
  MemoryHost host(disk);
  auto opened = host.open();
  REQUIRE(opened);
  CHECK(opened->shown == 3);  // "created" and two moments; this unlock is noted after the count
  CHECK_FALSE(opened->new_device);
  CHECK(host.bodies() == std::vector<std::string>{note("it passed"), R"({"level":"red","distress":8})"});
}

TEST_CASE("a_wrong_key_opens_nothing_and_says_so") {
  MemoryDisk disk;
  MemoryHost(disk).create().value();
  MemoryHost host(disk);
  CHECK(host.open(slot_key(2)).error().code == ErrorCode::wrong_key);
  CHECK(host.log("note", note("x")).error().code == ErrorCode::locked);
  CHECK(host.open(slot_key(1)).has_value());
}

TEST_CASE("bodies_that_do_not_fit_are_refused_and_nothing_is_written") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto before = disk.file(FileName::a);
  CHECK(host.log("check_in", R"({"distress":11})").error().code == ErrorCode::bad_text);
  CHECK(host.log("erased", "{}").error().code == ErrorCode::bad_request);
  CHECK(host.log("vault_event", R"({"what":"x"})").error().code == ErrorCode::bad_request);
  CHECK(host.log("note", "{\"text\":\"\xff\"}").error().code == ErrorCode::bad_text);
  CHECK(disk.file(FileName::a) == before);
}

TEST_CASE("a_long_text_with_emoji_and_markup_comes_back_as_it_went_in") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  std::string text(100 * 1024, 'x');
  text += " \xf0\x9f\x98\xb6 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d <script>alert(1)</script>";
  host.log("note", note(text)).value();
  MemoryHost again(disk);
  again.open().value();
  CHECK(again.bodies() == std::vector<std::string>{note(text)});
}

TEST_CASE("an_edit_keeps_the_fields_of_a_newer_version_and_the_time_of_the_moment") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto id = host.log("note", R"({"text":"a","mood_2031":{"x":1.0}})").value().ids.front();
  host.ask<api::AppendReply>("edit", api::EditRequest{id, {}, {note("b")}, host.now + 5}).value();
  auto shown = host.ask<api::ShowReply>("show", api::IdRequest{id}).value();
  REQUIRE(shown.heads.size() == 1);
  CHECK(shown.heads[0].body.text == R"({"text":"b","mood_2031":{"x":1.0}})");
  CHECK(shown.heads[0].at == 1'732'190'400'000);
}

TEST_CASE("an_edit_brings_fields_that_this_version_does_not_know_and_keeps_those_it_does_not_name") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto id = host.log("note", R"({"text":"a","mood_2031":{"x":1.0},"tags":["home"]})").value().ids.front();
  host.ask<api::AppendReply>("edit", api::EditRequest{id, {}, {R"({"text":"b","tags":["work"],"place":"here"})"}, host.now + 5}).value();
  auto shown = host.ask<api::ShowReply>("show", api::IdRequest{id}).value();
  REQUIRE(shown.heads.size() == 1);
  CHECK(shown.heads[0].body.text == R"({"text":"b","mood_2031":{"x":1.0},"tags":["work"],"place":"here"})");
}

TEST_CASE("erased_text_leaves_the_file_with_the_next_compaction") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto id = host.log("note", note("secret")).value().ids.front();
  host.log("note", note("stays")).value();
  host.ask<api::AppendReply>("erase", api::EraseRequest{id, host.now, 60}).value();
  CHECK(host.bodies() == std::vector<std::string>{note("stays")});
  REQUIRE(host.compact());
  CHECK(disk.file(FileName::a).empty());
  MemoryHost again(disk);
  auto opened = again.open().value();
  CHECK(opened.loose_frames == 0);
  CHECK(again.bodies() == std::vector<std::string>{note("stays")});
  CHECK(again.ask<api::ShowReply>("show", api::IdRequest{id}).error().code == ErrorCode::no_such_record);
  for (const auto& version : again.session.open->contents.journal.versions()) CHECK(version.line.find("secret") == std::string_view::npos);
}

TEST_CASE("moments_written_while_locked_join_at_unlock_and_are_marked") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto to = host.inspect().value().candidates.front().inbox;
  api::NewMoment moment{{}, "check_in", host.now, 60, {}, {R"({"level":"red"})"}};
  for (int i = 0; i < 2; ++i)
    host.ask<api::Nothing>("inbox_seal", api::InboxSealRequest{to, {moment}}, Blob::copy_of(disk.file(FileName::inbox))).value();
  moment.kind = "setting";
  CHECK(host.ask<api::Nothing>("inbox_seal", api::InboxSealRequest{to, {moment}}, {}).error().code == ErrorCode::bad_request);

  MemoryHost later(disk);
  later.open().value();
  auto merged = later.merge_inbox().value();
  CHECK(merged.merged == 2);
  CHECK(disk.file(FileName::inbox).empty());
  auto page = later.ask<api::TimelineReply>("timeline", api::TimelineRequest{}).value();
  REQUIRE(page.moments.size() == 2);
  CHECK(page.moments[0].via == "inbox");
}

TEST_CASE("someone_new_and_what_set_it_off_can_be_written_while_locked_and_what_needs_the_journal_cannot") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto to = host.inspect().value().candidates.front().inbox;
  auto seal = [&](std::string kind, std::string body) {
    api::NewMoment moment{{}, std::move(kind), host.now, 60, {}, {std::move(body)}};
    return host.ask<api::Nothing>("inbox_seal", api::InboxSealRequest{to, {moment}}, Blob::copy_of(disk.file(FileName::inbox))).has_value();
  };
  CHECK(seal("person", R"({"name":"Sam","relation":"friend"})"));
  CHECK(seal("trigger", R"({"what":"no answer","sort":"worry"})"));
  CHECK_FALSE(seal("outcome", R"({"prediction":"07070707070707070707070707070707","happened":"no"})"));
  CHECK_FALSE(seal("erased", "{}"));

  MemoryHost later(disk);
  later.open().value();
  CHECK(later.merge_inbox().value().merged == 2);
  CHECK(later.bodies({"person"}) == std::vector<std::string>{R"({"name":"Sam","relation":"friend"})"});
}

TEST_CASE("pages_of_the_timeline_give_every_moment_once") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  for (int i = 0; i < 25; ++i) host.log("note", note(std::to_string(i))).value();
  std::vector<std::string> all;
  api::TimelineRequest request{.limit = 10};
  for (;;) {
    auto page = host.ask<api::TimelineReply>("timeline", request).value();
    for (auto& moment : page.moments) all.push_back(moment.body.text);
    if (!page.next) break;
    request.before = page.next;
  }
  REQUIRE(all.size() == 25);
  for (int i = 0; i < 25; ++i) CHECK(all[static_cast<std::size_t>(i)] == note(std::to_string(24 - i)));
}
