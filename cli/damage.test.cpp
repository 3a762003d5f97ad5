// Facts about damaged files: what can be read is shown, nothing is written before repair, and repair loses nothing more.
#include <doctest/doctest.h>

#include "cli/program.test.hpp"

using namespace keel::cli::test;

namespace {

struct Damaged : Place {
  std::size_t first_end = 0;
  Damaged() {
    REQUIRE(run({"init"}).code == 0);
    REQUIRE(run({"log", "note", "first"}).code == 0);
    first_end = read("diary.keel").size();
    REQUIRE(run({"log", "note", "second"}).code == 0);
    REQUIRE(run({"log", "note", "third"}).code == 0);
  }
  void flip(std::size_t at) const {
    auto file = read("diary.keel");
    file.at(at) = static_cast<char>(file.at(at) ^ 1);
    write("diary.keel", file);
  }
};

}  // namespace

TEST_CASE("damage_is_found_where_it_is_kept_aside_and_repaired_without_further_loss") {
  Damaged place;
  // In the second note's frame: a record of the unlock stands before it, in a frame of the same size.
  std::size_t frame = (place.read("diary.keel").size() - place.first_end) / 4;
  place.flip(place.first_end + frame + 100);
  auto damaged = place.read("diary.keel");

  auto verified = place.run({"verify"});
  CHECK(verified.code == 4);
  CHECK(verified.out.find("At byte " + std::to_string(place.first_end + frame)) != std::string::npos);
  CHECK(verified.error.find("repair") != std::string::npos);
  auto listed = place.run({"list"});
  CHECK(listed.code == 0);
  CHECK(count_lines(listed.out) == 2);
  CHECK(listed.error.find("Run verify") != std::string::npos);
  CHECK(place.run({"log", "note", "x"}).code == 4);
  CHECK(place.run({"compact"}).code == 4);
  CHECK(place.read("diary.keel") == damaged);

  auto repaired = place.run({"repair"});
  CHECK(repaired.code == 0);
  auto names = place.names();
  REQUIRE(names.size() == 2);
  CHECK(names[1].starts_with("diary.keel.damaged-"));
  CHECK(place.read(names[1]) == damaged);
  CHECK(place.run({"verify"}).code == 0);
  CHECK(place.run({"log", "note", "fourth"}).code == 0);
  CHECK(count_lines(place.run({"list"}).out) == 3);
  CHECK(place.run({"repair"}).out.find("nothing to repair") != std::string::npos);
}

TEST_CASE("a_cut_in_the_last_write_costs_that_write_alone_and_its_bytes_are_set_aside") {
  Damaged place;
  auto file = place.read("diary.keel");
  place.write("diary.keel", file.substr(0, file.size() - 40));
  CHECK(place.run({"verify"}).code == 0);
  auto logged = place.run({"log", "note", "fourth"});
  CHECK(logged.code == 0);
  CHECK(logged.error.find(".aside") != std::string::npos);
  CHECK(place.names() == std::vector<std::string>{"diary.keel", "diary.keel.aside"});
  CHECK(count_lines(place.run({"list"}).out) == 3);
}

TEST_CASE("a_compacted_file_that_lost_its_end_is_not_called_whole") {
  Damaged place;
  REQUIRE(place.run({"compact"}).code == 0);
  auto file = place.read("diary.keel");
  // The last frame closes the compaction: header 16, prefix 33, text 256, tag 16.
  place.write("diary.keel", file.substr(0, file.size() - 321));
  auto verified = place.run({"verify", "--json"});
  CHECK(verified.code == 4);
  CHECK(verified.out.find("\"incomplete\":true") != std::string::npos);
  CHECK(place.run({"log", "note", "x"}).code == 4);
  REQUIRE(place.run({"repair"}).code == 0);
  CHECK(count_lines(place.run({"list"}).out) == 3);
}

TEST_CASE("one_damaged_header_is_told_and_mended_by_the_next_write") {
  Damaged place;
  place.flip(200);
  CHECK(place.run({"verify"}).code == 4);
  auto logged = place.run({"log", "note", "fourth"});
  CHECK(logged.code == 0);
  CHECK(logged.error.find("header") != std::string::npos);
  CHECK(place.run({"verify"}).code == 0);
}
