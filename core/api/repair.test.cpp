// Facts about repair: what is damaged can be made whole again from all that is still readable.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {
std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }
}  // namespace

TEST_CASE("a_damaged_copy_from_elsewhere_can_be_repaired_and_becomes_a_device_of_its_own") {
  MemoryDisk disk;
  std::size_t second = 0;
  {
    MemoryHost host(disk);
    host.create().value();
    second = disk.file(FileName::a).size();
    host.log("note", note("lost")).value();
    host.log("note", note("kept")).value();
  }
  disk.file(FileName::a)[second + 100] ^= 1;
  MemoryHost host(disk);
  host.place.bytes.fill(9);
  auto opened = host.open().value();
  CHECK(opened.read_only);
  CHECK(opened.damage.size() == 1);
  REQUIRE(host.compact("repair"));
  CHECK(host.bodies() == std::vector<std::string>{note("kept")});
  REQUIRE(host.log("note", note("after")));
  MemoryHost again(disk);
  again.place.bytes.fill(9);
  auto reopened = again.open().value();
  CHECK_FALSE(reopened.new_device);
  CHECK_FALSE(reopened.read_only);
  CHECK(reopened.conflicts == 0);
}

TEST_CASE("a_compacted_file_that_lost_its_end_says_so_and_is_read_only_until_repaired") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  host.log("note", note("kept")).value();
  REQUIRE(host.compact());
  disk.file(FileName::a).clear();
  // The file ends with the frame that closes the compaction: 16 bytes of header, 33 of prefix, 256 of text, 16 of tag.
  Bytes& file = disk.file(FileName::b);
  file.resize(file.size() - (16 + 33 + 256 + 16));
  MemoryHost again(disk);
  auto opened = again.open().value();
  CHECK(opened.incomplete);
  CHECK(opened.read_only);
  CHECK(again.bodies() == std::vector<std::string>{note("kept")});
  REQUIRE(again.compact("repair"));
  MemoryHost repaired(disk);
  CHECK_FALSE(repaired.open().value().incomplete);
}
