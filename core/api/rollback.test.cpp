// Facts about places and their devices: a copy and an older file are noticed, and no number is ever given twice.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

// A journal with as many notes as asked for, closed again.
Bytes journal_with(MemoryDisk& disk, int notes) {
  MemoryHost host(disk);
  if (disk.file(FileName::a).empty()) host.create().value();
  else host.open().value();
  for (int i = 0; i < notes; ++i) host.log("note", note("a")).value();
  return disk.file(FileName::a);
}

}  // namespace

TEST_CASE("a_copy_opened_elsewhere_becomes_a_device_of_its_own") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  host.log("note", note("a")).value();
  MemoryDisk copy = disk;
  MemoryHost elsewhere(copy);
  elsewhere.place.bytes.fill(9);
  CHECK(elsewhere.open().value().new_device);
  elsewhere.log("note", note("b")).value();
  CHECK(elsewhere.session.open->device != host.session.open->device);
  CHECK(elsewhere.session.open->contents.journal.last_number(host.session.open->device) == 2);

  MemoryHost later(copy);
  later.place.bytes.fill(9);
  CHECK_FALSE(later.open().value().new_device);
}

TEST_CASE("a_place_goes_on_as_the_device_that_it_was") {
  MemoryDisk disk;
  journal_with(disk, 1);
  for (int i = 0; i < 3; ++i) CHECK_FALSE(MemoryHost(disk).open().value().new_device);
}

TEST_CASE("an_older_copy_put_back_in_the_same_place_is_noticed_by_its_numbers") {
  MemoryDisk disk;
  Bytes older = journal_with(disk, 0);
  journal_with(disk, 1);
  disk.file(FileName::a) = older;
  CHECK(MemoryHost(disk).open().value().new_device);
}

TEST_CASE("a_copy_older_by_one_change_of_any_kind_is_noticed") {
  auto change = [](int which, MemoryHost& host) {
    if (which == 0) host.log("note", note("b")).value();
    if (which == 1) host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(1), slot_key(1), ++host.now, 0}).value();
    if (which == 2) host.ask<api::BackupReply>("backup", api::BackupRequest{slot_key(1), ++host.now, 0}).value();
    if (which == 3) host.ask<api::AppendReply>("settings_set", api::SettingsSetRequest{{{"x", "1"}}, ++host.now, 0}).value();
  };
  for (int which = 0; which < 4; ++which) {
    CAPTURE(which);
    MemoryDisk disk;
    Bytes older;
    {
      MemoryHost host(disk);
      host.create().value();
      older = disk.file(FileName::a);
      change(which, host);
    }
    disk.file(FileName::a) = older;
    CHECK(MemoryHost(disk).open().value().new_device);
  }
}

TEST_CASE("after_an_older_copy_a_place_becomes_one_new_device_however_often_it_opens") {
  MemoryDisk disk;
  Bytes older = journal_with(disk, 2);
  journal_with(disk, 5);
  disk.file(FileName::a) = older;
  CHECK(MemoryHost(disk).open().value().new_device);
  for (int i = 0; i < 3; ++i) CHECK_FALSE(MemoryHost(disk).open().value().new_device);
}

TEST_CASE("a_second_older_copy_is_noticed_although_the_new_device_has_fewer_numbers") {
  MemoryDisk disk;
  Bytes older = journal_with(disk, 5);
  journal_with(disk, 5);
  disk.file(FileName::a) = older;
  journal_with(disk, 0);
  disk.file(FileName::a) = older;
  MemoryHost host(disk);
  CHECK(host.open().value().new_device);
}

TEST_CASE("the_device_that_repairs_is_the_one_remembered") {
  MemoryDisk disk;
  journal_with(disk, 2);
  disk.file(FileName::a)[vault::frames_start + 700] ^= 1;
  {
    MemoryHost host(disk);
    REQUIRE(host.open().value().read_only);
    REQUIRE(host.compact("repair"));
  }
  MemoryHost again(disk);
  auto opened = again.open().value();
  CHECK_FALSE(opened.new_device);
  CHECK_FALSE(opened.read_only);
}
