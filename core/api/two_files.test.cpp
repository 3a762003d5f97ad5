// Facts about a second file beside the journal: it is never taken for the newer one, and never emptied before what it
// holds stands elsewhere.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

// After it `a` is what stood before the compaction, and `b` the journal with one note more.
void live_on_after_compaction(MemoryHost& host) {
  host.create().value();
  host.log("note", note("before")).value();
  REQUIRE(host.compact());
  host.log("note", note("after")).value();
  REQUIRE_FALSE(host.disk.file(FileName::a).empty());
}

void change_codes(Bytes& file) {
  file[4095] ^= 1;
  file[8191] ^= 1;
}

}  // namespace

TEST_CASE("damage_in_a_fresh_compaction_costs_nothing_while_the_file_before_it_stands") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    live_on_after_compaction(host);
  }
  disk.file(FileName::b)[vault::frames_start + 100] ^= 1;
  MemoryHost host(disk);
  auto opened = host.open().value();
  CHECK(opened.incomplete);
  CHECK_FALSE(opened.read_only);
  CHECK(host.bodies() == std::vector<std::string>{note("after"), note("before")});
  REQUIRE(host.log("note", note("and on")));
  MemoryHost again(disk);
  auto reopened = again.open().value();
  CHECK(reopened.conflicts == 0);
  CHECK(reopened.damage.empty());
  auto shown = again.bodies();
  CHECK(shown.size() == 3);
  for (auto text : {"before", "after", "and on"}) CHECK(std::ranges::contains(shown, note(text)));
}

TEST_CASE("a_failing_step_while_two_files_become_one_loses_nothing") {
  for (int step = 1; step <= 8; ++step) {
    CAPTURE(step);
    MemoryDisk disk;
    {
      MemoryHost host(disk);
      live_on_after_compaction(host);
    }
    disk.file(FileName::b)[vault::frames_start + 100] ^= 1;
    disk.fail_at(step);
    {
      MemoryHost host(disk);
      (void)host.open();
    }
    disk.fail_at(0);
    MemoryHost again(disk);
    REQUIRE(again.open());
    CHECK(again.bodies() == std::vector<std::string>{note("after"), note("before")});
  }
}

TEST_CASE("an_old_passphrase_does_not_bring_back_the_file_before_a_compaction") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    live_on_after_compaction(host);
    MemoryDisk with_both = disk;
    host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(1), slot_key(2), ++host.now, 0}).value();
    CHECK(disk.file(FileName::a).empty());
    // Even where somebody puts it back.
    disk.file(FileName::a) = with_both.file(FileName::a);
  }
  Bytes before = disk.file(FileName::b);
  MemoryHost old(disk);
  (void)old.inspect();
  auto opened = old.ask<api::OpenReply>("open", old.open_request("a", slot_key(1)), Blob::copy_of(disk.file(FileName::a)));
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::wrong_key);
  CHECK(disk.file(FileName::b) == before);
  MemoryHost host(disk);
  REQUIRE(host.open(slot_key(2)));
  CHECK(host.bodies() == std::vector<std::string>{note("after"), note("before")});
}

TEST_CASE("a_newer_file_whose_headers_are_damaged_is_not_written_over") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    live_on_after_compaction(host);
  }
  change_codes(disk.file(FileName::b));
  Bytes before = disk.file(FileName::b);
  MemoryHost host(disk);
  auto opened = host.open().value();
  CHECK(opened.read_only);
  CHECK(opened.incomplete);
  CHECK(disk.file(FileName::b) == before);
  CHECK(host.bodies() == std::vector<std::string>{note("before")});
}

TEST_CASE("two_files_that_both_lack_something_still_open_to_be_read") {
  MemoryDisk disk;
  {
    MemoryHost host(disk);
    live_on_after_compaction(host);
    REQUIRE(host.compact());
  }
  // Now `a` has generation 3 and `b` generation 2.
  disk.file(FileName::a)[vault::frames_start + 100] ^= 1;
  disk.file(FileName::b)[vault::frames_start + 100] ^= 1;
  MemoryHost host(disk);
  auto opened = host.open().value();
  CHECK(opened.read_only);
  CHECK(host.bodies() == std::vector<std::string>{note("after")});
}

TEST_CASE("a_second_file_of_a_newer_version_is_said_before_anything_else") {
  MemoryDisk disk;
  MemoryHost(disk).create().value();
  Bytes newer = disk.file(FileName::a);
  newer[8] = newer[4096 + 8] = 1;
  disk.file(FileName::b) = newer;
  MemoryHost host(disk);
  auto found = host.inspect().value();
  CHECK(found.found == api::Found::newer);
  CHECK(found.candidates.empty());
}
