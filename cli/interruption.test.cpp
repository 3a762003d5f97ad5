// Facts about ends that nobody asked for: killed programs, full disks, two programs at once, a rewrite cut in half.
#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <random>
#include <set>
#include <sstream>

#include "cli/local_time.hpp"
#include "cli/program.test.hpp"
#include "cli/rewriting.hpp"

using namespace keel;
using namespace keel::cli::test;

namespace {

std::set<std::string> listed_ids(const Place& place) {
  std::set<std::string> ids;
  constexpr std::string_view start = "{\"id\":\"";
  std::istringstream all(place.run({"list", "--json", "--limit", "0"}).out);
  for (std::string line; std::getline(all, line);) ids.insert(line.substr(start.size(), 32));
  return ids;
}

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

TEST_CASE("every_id_that_was_printed_is_there_after_the_program_is_killed_again_and_again") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  std::mt19937 random(20261121);
  for (int round = 0; round < 10; ++round) {
    pid_t process = place.start({"log", "note", "round " + std::to_string(round)}, "printed");
    ::usleep(random() % 600'000);
    ::kill(process, SIGKILL);
    wait_for(process);
  }
  auto ids = listed_ids(place);
  std::string printed = place.read("printed");
  for (auto at = printed.find("Saved "); at != printed.npos; at = printed.find("Saved ", at + 1)) CHECK(ids.contains(printed.substr(at + 6, 32)));
  CHECK(place.run({"log", "note", "after"}).code == 0);
  CHECK(place.run({"verify"}).code == 0);
}

TEST_CASE("a_second_program_is_kept_out_while_one_writes_and_readers_share") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  {
    cli::FileHost writer(place.journal(), cli::Access::write);
    for (auto words : {std::vector<std::string>{"log", "note", "x"}, {"list"}, {"compact"}}) {
      auto refused = place.run(words);
      CHECK(refused.code == 6);
      CHECK(refused.error == "evenkeel: Another program has this journal open. Close it there, then try again.\n");
    }
  }
  cli::FileHost reader(place.journal(), cli::Access::read);
  CHECK(place.run({"list"}).code == 0);
  CHECK(place.run({"log", "note", "x"}).code == 6);
}

TEST_CASE("of_many_programs_at_once_each_either_saves_or_says_that_another_is_at_work") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  std::vector<pid_t> processes;
  for (int i = 0; i < 4; ++i) processes.push_back(place.start({"log", "note", std::to_string(i)}, "printed"));
  std::size_t saved = 0;
  for (pid_t process : processes) {
    int code = wait_for(process);
    CHECK((code == 0 || code == 6));
    saved += code == 0;
  }
  CHECK(saved >= 1);
  CHECK(listed_ids(place).size() == saved);
  CHECK(place.run({"verify"}).code == 0);
}

TEST_CASE("a_full_disk_loses_nothing_that_was_saved_and_says_so") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  REQUIRE(place.run({"log", "note", "kept"}).code == 0);
  auto size = place.read("diary.keel").size();
  // No room at all, then room for a part of what is written.
  for (std::size_t room : {std::size_t{0}, std::size_t{100}, std::size_t{400}}) {
    auto refused = place.run_limited({"log", "note", "not kept"}, size + room);
    CHECK(refused.code == 7);
    CHECK(refused.error.find("make room") != std::string::npos);
    CHECK(refused.out == "");
  }
  CHECK(place.run({"verify"}).code == 0);
  auto unfinished = place.run_limited({"compact"}, 8192);
  CHECK(unfinished.code == 7);
  CHECK(place.run({"log", "note", "again"}).code == 0);
  CHECK(listed_ids(place).size() == 2);
  CHECK(place.names() == std::vector<std::string>{"diary.keel"});
}

TEST_CASE("a_disk_that_is_full_from_the_start_makes_no_journal") {
  Place place;
  CHECK(place.run_limited({"init"}, 6000).code == 7);
  CHECK(place.names().empty());
  CHECK(place.run({"init"}).code == 0);
}

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
