// Facts about headers that stand where they do not belong: swapped, old, or with another key in them.
#include <doctest/doctest.h>

#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::code_of;
using sample::open;
using sample::put;
using sample::slot_of;

TEST_CASE("a_slot_in_the_place_of_the_other_is_not_believed") {
  Bytes file = sample::start_of(sample::vault());
  std::ranges::copy(slot_of(file, 0), slot_of(file, 1).begin());
  auto opened = open(file);
  REQUIRE(opened.has_value());
  CHECK(opened->other == OtherSlot::damaged);
}

TEST_CASE("headers_swapped_between_vaults_open_with_their_own_passphrase_only") {
  auto mine = sample::vault(16);
  auto theirs = sample::vault(96);
  auto their_header = write_header(theirs.header, theirs.local_root).value();
  Bytes file = sample::file_with(mine, {"mine"});
  SUBCASE("one slot") {
    put(file, their_header.steps[1]);
    auto opened = open(file);
    REQUIRE(opened.has_value());
    CHECK(opened->header.vault == mine.header.vault);
    CHECK(opened->other == OtherSlot::damaged);
  }
  SUBCASE("both slots") {
    for (const HeaderWrite& step : their_header.steps) put(file, step);
    CHECK(code_of(open(file)) == ErrorCode::wrong_key);
    auto opened = open(file, sample::slot_key(96));
    REQUIRE(opened.has_value());
    auto reading = sample::read(file, *opened);
    CHECK(reading.lines.empty());
    CHECK(reading.report.damage.size() == 1);
  }
}

TEST_CASE("a_header_from_before_a_compaction_opens_no_frame_of_it") {
  auto before = sample::vault();
  auto after = sample::vault();
  after.header.generation = 2;
  Bytes file = sample::file_with(after, {"line"});
  for (const HeaderWrite& step : write_header(before.header, before.local_root).value().steps) put(file, step);
  auto opened = open(file);
  REQUIRE(opened.has_value());
  CHECK(sample::read(file, *opened).report.damage.size() == 1);
}

TEST_CASE("an_exchanged_inbox_key_does_not_pass_for_the_rings") {
  auto vault = sample::vault();
  vault.header.inbox.bytes = sample::vault(96).header.inbox.bytes;
  SUBCASE("by someone without the local root: the slot is damaged") {
    Bytes file = sample::start_of(sample::vault());
    Bytes forged = encode_header(vault.header, sample::key_of(0)).value();
    std::ranges::copy(forged, slot_of(file, 0).begin());
    CHECK(open(file)->other == OtherSlot::damaged);
    CHECK(open(file)->inbox_key_agrees);
  }
  SUBCASE("by someone with it: told") { CHECK_FALSE(open(sample::start_of(vault))->inbox_key_agrees); }
}
