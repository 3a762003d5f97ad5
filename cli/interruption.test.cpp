// Facts about ends that nobody asked for: killed programs, full disks, two programs at once.
#include <doctest/doctest.h>
#include <signal.h>
#include <unistd.h>

#include <random>
#include <set>

#include "cli/file_host.hpp"
#include "cli/program.test.hpp"

using namespace keel;
using namespace keel::cli::test;

namespace {

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
