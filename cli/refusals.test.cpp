// Facts about bad input: each gets its exit code and one sentence that says what to do, and nothing is changed.
#include <doctest/doctest.h>

#include "cli/program.test.hpp"

using namespace keel::cli::test;

namespace {

void refused(const Ended& ended, int code, std::string_view says) {
  CAPTURE(ended.error);
  CHECK(ended.code == code);
  CHECK(ended.error.find(says) != std::string::npos);
  CHECK(ended.error.starts_with("evenkeel: "));
  CHECK(count_lines(ended.error) == 1);
  CHECK(ended.out == "");
}

}  // namespace

TEST_CASE("usage_errors_end_with_two_and_point_to_the_help") {
  Place place;
  refused(place.run_bare({}), 2, "--help");
  refused(place.run({"dance"}), 2, "--help");
  refused(place.run({"log"}), 2, "note, check-in, technique");
  refused(place.run({"log", "check-in", "--distress", "11"}), 2, "--help");
  refused(place.run({"log", "check-in", "--level", "blue"}), 2, "--help");
  auto help = place.run_bare({"--help"});
  CHECK(help.code == 0);
  CHECK(help.out.find("Exit codes: 0 done") != std::string::npos);
}

TEST_CASE("a_wrong_passphrase_ends_with_three_and_changes_nothing") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto before = place.read("diary.keel");
  place.write("passphrase", "correct horse batterz");
  refused(place.run({"log", "note", "x"}), 3, "does not open");
  auto json = place.run({"list", "--json"});
  CHECK(json.code == 3);
  CHECK(json.error.starts_with("{\"error\":{\"code\":\"wrong_key\",\"message\":\""));
  CHECK(place.read("diary.keel") == before);
}

TEST_CASE("a_short_passphrase_makes_no_journal") {
  Place place;
  place.write("passphrase", "elevenchars");
  refused(place.run({"init"}), 1, "12 characters");
  CHECK(place.names().empty());
}

TEST_CASE("a_passphrase_typed_in_another_normal_form_opens_the_same_journal") {
  Place place;
  place.write("passphrase", "caf\xc3\xa9 au lait, bitte\n");
  REQUIRE(place.run({"init"}).code == 0);
  place.write("passphrase", "cafe\xcc\x81 au lait, bitte\r\n");
  CHECK(place.run({"list"}).code == 0);
  place.write("passphrase", "caf\xe9 au lait, bitte\n");
  refused(place.run({"list"}), 1, "UTF-8");
}

TEST_CASE("what_is_not_a_journal_is_said_to_be_none_and_left_alone") {
  Place place;
  refused(place.run({"list"}), 1, "There is no journal at");
  place.write("diary.keel", "Dear diary, this is a plain text that is long enough to be something.");
  refused(place.run({"list"}), 1, "not a journal");
  refused(place.run({"log", "note", "x"}), 1, "not a journal");
  refused(place.run({"init"}), 1, "untouched");
  CHECK(place.read("diary.keel").starts_with("Dear diary"));
  place.write("diary.keel", "");
  refused(place.run({"list"}), 1, "init");
  std::filesystem::remove(place.journal());
  std::filesystem::create_directory(place.journal());
  refused(place.run({"list"}), 1, "not a file");
}

TEST_CASE("a_second_init_leaves_the_journal_as_it_is") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto before = place.read("diary.keel");
  refused(place.run({"init"}), 1, "untouched");
  CHECK(place.read("diary.keel") == before);
}

TEST_CASE("a_file_of_a_newer_version_is_not_touched") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto file = place.read("diary.keel");
  // The version stands in bytes 8 and 9 of both header slots.
  for (std::size_t slot : {std::size_t{0}, std::size_t{4096}}) file[slot + 8] = 7;
  place.write("diary.keel", file);
  refused(place.run({"list"}), 5, "newer version");
  refused(place.run({"log", "note", "x"}), 5, "newer version");
  refused(place.run({"repair"}), 5, "newer version");
  CHECK(place.read("diary.keel") == file);
}

TEST_CASE("fields_that_do_not_fit_are_refused_in_words") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  refused(place.run({"log", "--kind", "check_in", "--body", R"({"distress":11})"}), 1, "Nothing was written");
  refused(place.run({"log", "--kind", "note", "--body", "text"}), 1, "Nothing was written");
  refused(place.run({"log", "--kind", "erased", "--body", "{}"}), 1, "cannot be logged");
  refused(place.run({"log", "check-in"}), 1, "nothing in this entry");
}

TEST_CASE("without_a_terminal_the_passphrase_file_is_named_as_the_way") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  place.write("passphrase", "");
  refused(place.run({"list"}), 1, "first line");
  std::filesystem::remove(place.path("passphrase"));
  refused(place.run({"list"}), 7, "passphrase file");
}
