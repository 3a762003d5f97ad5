// Facts about FILE.new: what a rewrite cut in half has left there is taken over or removed, and nothing else is touched.
#include <doctest/doctest.h>

#include "cli/local_time.hpp"
#include "cli/program.test.hpp"
#include "cli/rewriting.hpp"

using namespace keel;
using namespace keel::cli::test;

namespace {

cli::Secret secret() {
  cli::Secret made;
  made.text.add(passphrase);
  return made;
}

// A compaction with this program's own parts, stopped before FILE.new gets the name of the journal.
void compact_halfway(const Place& place, bool switched) {
  cli::FileHost host(place.journal(), cli::Access::write);
  cli::Client client(host);
  ::setenv("XDG_STATE_HOME", place.path("state").c_str(), 1);
  cli::Installation installation(host.path());
  cli::open_to_write(client, secret(), installation);
  auto piece = client.ask<api::CompactReply>("compact", api::NowRequest{cli::now_ms(), 0});
  REQUIRE(piece.written);
  if (switched) client.ask<api::Nothing>("compact_verify", api::Nothing{}, host.read(cli::FileName::b));
}

}  // namespace

TEST_CASE("a_compaction_cut_before_its_switch_leaves_the_old_file_in_use") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto id = saved_id(place.run({"log", "note", "a"}));
  compact_halfway(place, false);
  CHECK(place.names() == std::vector<std::string>{"diary.keel", "diary.keel.new"});
  CHECK(listed_ids(place) == std::set{id});
  CHECK(place.run({"log", "note", "b"}).code == 0);
  CHECK(place.names() == std::vector<std::string>{"diary.keel"});
  CHECK(listed_ids(place).size() == 2);
}

TEST_CASE("a_compaction_cut_after_its_switch_is_taken_over_at_the_next_opening") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto id = saved_id(place.run({"log", "note", "a"}));
  compact_halfway(place, true);
  auto compacted = place.read("diary.keel.new");
  CHECK(listed_ids(place) == std::set{id});
  CHECK(place.run({"log", "note", "b"}).code == 0);
  CHECK(place.names() == std::vector<std::string>{"diary.keel"});
  CHECK(place.read("diary.keel").substr(0, compacted.size()) == compacted);
  CHECK(listed_ids(place).size() == 2);
  CHECK(place.run({"verify"}).code == 0);
}

TEST_CASE("a_file_of_somebody_else_that_is_called_new_is_never_touched") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  REQUIRE(place.run_bare({"--journal", place.path("diary.keel.new"), "--passphrase-file", place.path("passphrase"), "init"}).code == 0);
  auto other = place.read("diary.keel.new");
  CHECK(place.run({"log", "note", "a"}).code == 0);
  auto refused = place.run({"compact"});
  CHECK(refused.code == 1);
  CHECK(refused.error.find("in the way") != std::string::npos);
  CHECK(place.read("diary.keel.new") == other);
  CHECK(listed_ids(place).size() == 1);
}

TEST_CASE("a_copy_of_the_journal_that_somebody_calls_new_stays_as_it_is") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto id = saved_id(place.run({"log", "note", "a"}));
  auto copy = place.read("diary.keel");
  place.write("diary.keel.new", copy);
  CHECK(place.run({"log", "note", "b"}).code == 0);
  CHECK(place.read("diary.keel.new") == copy);
  CHECK(place.run({"compact"}).error.find("in the way") != std::string::npos);
  CHECK(place.read("diary.keel.new") == copy);
  CHECK(listed_ids(place).size() == 2);
  std::filesystem::remove(place.path("diary.keel.new"));
  REQUIRE(place.run({"compact"}).code == 0);
  // An older generation is a copy, too.
  place.write("diary.keel.new", copy);
  CHECK(place.run({"log", "note", "c"}).code == 0);
  CHECK(place.read("diary.keel.new") == copy);
}

TEST_CASE("a_file_of_somebody_else_that_begins_with_zeros_is_never_touched") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  std::string image = std::string(8192, '\0') + "something else";
  place.write("diary.keel.new", image);
  CHECK(place.run({"log", "note", "a"}).code == 0);
  CHECK(place.run({"compact"}).code == 1);
  CHECK(place.read("diary.keel.new") == image);
}
