// Facts about plans that fail half way: what they take back is only what they have written.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

void write_while_locked(MemoryDisk& disk, std::string_view text) {
  MemoryHost host(disk);
  auto to = host.inspect().value().candidates.front().inbox;
  api::NewMoment moment{{}, "note", host.now, 60, {}, {note(text)}};
  host.ask<api::Nothing>("inbox_seal", api::InboxSealRequest{to, {moment}}, Blob::copy_of(disk.file(FileName::inbox))).value();
}

}  // namespace

TEST_CASE("a_failing_step_while_the_inbox_joins_loses_nothing_and_refuses_nothing") {
  for (int step = 1; step <= 6; ++step) {
    CAPTURE(step);
    MemoryDisk disk;
    MemoryHost(disk).create().value();
    write_while_locked(disk, "locked");
    {
      MemoryHost host(disk);
      host.open().value();
      disk.fail_at(step);
      (void)host.merge_inbox();
      disk.fail_at(0);
      CHECK(host.log("note", note("on")).has_value());
    }
    MemoryHost again(disk);
    REQUIRE(again.open());
    auto merged = again.merge_inbox().value();
    CHECK(merged.refused == 0);
    CHECK(disk.file(FileName::inbox).empty());
    auto shown = again.bodies();
    CHECK(std::ranges::count(shown, note("locked")) == 1);
    CHECK(std::ranges::count(shown, note("on")) == 1);
  }
}

TEST_CASE("a_passphrase_change_that_fails_half_way_is_told_or_did_not_happen") {
  for (int step = 1; step <= 6; ++step) {
    CAPTURE(step);
    MemoryDisk disk;
    {
      MemoryHost host(disk);
      host.create().value();
      disk.fail_at(step);
      CHECK_FALSE(host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(1), slot_key(2), ++host.now, 0}));
      disk.fail_at(0);
      // The header on the disk may be another one than the one in memory: nothing is written until the next opening.
      CHECK(host.log("note", note("x")).error().code == ErrorCode::read_only);
    }
    MemoryHost first(disk);
    bool old_opens = first.open().has_value();
    if (!old_opens) REQUIRE(first.open(slot_key(2)));
    bool told = std::ranges::contains(first.bodies({"vault_event"}), R"({"what":"passphrase_changed"})");
    bool old_opens_again = MemoryHost(disk).open().has_value();
    CHECK((told || old_opens_again));
  }
}

TEST_CASE("a_torn_tail_is_not_cut_before_its_bytes_are_put_aside") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    host.create().value();
    host.log("note", note("kept")).value();
    host.log("note", note("torn")).value();
  }
  disk.file(FileName::a).resize(disk.file(FileName::a).size() - 5);
  Bytes before = disk.file(FileName::a);
  disk.fail_at(1);
  MemoryHost host(disk);
  CHECK_FALSE(host.open());
  CHECK(disk.file(FileName::a) == before);
}

TEST_CASE("a_new_journal_begins_in_an_empty_file_whatever_an_interrupted_restore_left_there") {
  MemoryDisk disk;
  {
    MemoryDisk other;
    MemoryHost host(other);
    host.create().value();
    for (int i = 0; i < 5; ++i) host.log("note", note("of another journal")).value();
    disk.file(FileName::a) = other.file(FileName::a);
    std::fill_n(disk.file(FileName::a).begin(), vault::frames_start, std::uint8_t{0});
  }
  MemoryHost host(disk);
  REQUIRE(host.create());
  REQUIRE(host.log("note", note("mine")));
  MemoryHost again(disk);
  auto opened = again.open().value();
  CHECK(opened.damage.empty());
  CHECK_FALSE(opened.read_only);
}

TEST_CASE("after_a_switch_that_failed_nothing_is_written_to_a_file_that_may_have_lost_its_turn") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto piece = host.ask<api::CompactReply>("compact", api::NowRequest{host.now, 60}).value();
  REQUIRE(piece.written);
  api::Reply reply = host.session.call(R"({"op":"compact_verify"})", Blob::copy_of(disk.file(FileName::b)));
  REQUIRE(reply.json.starts_with(R"({"ok")"));
  // Its steps were begun and the undo did not work either: the new file may stand with a whole header.
  host.session.call(R"({"op":"plan_failed"})", {});
  CHECK(host.log("note", note("x")).error().code == ErrorCode::read_only);
}

TEST_CASE("fields_of_a_newer_version_with_white_space_in_them_are_one_line_when_stored") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  host.log("note", "{\"text\":\"a\",\"of_2031\":{\n  \"x y\": [ 1,\n 2 ],\t\"q\\\" \": \" \\\\\"\n}}").value();
  MemoryHost again(disk);
  CHECK(again.open().value().unread_lines == 0);
  CHECK(again.bodies() == std::vector<std::string>{"{\"text\":\"a\",\"of_2031\":{\"x y\":[1,2],\"q\\\" \":\" \\\\\"}}"});
}
