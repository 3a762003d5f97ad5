// Facts about the commands on a journal that is well.
#include <doctest/doctest.h>
#include <sys/stat.h>

#include "cli/program.test.hpp"
#include "core/api/messages_journal.hpp"
#include "core/reflect/read.hpp"
#include "core/record/record.hpp"

using namespace keel;
using namespace keel::cli::test;

TEST_CASE("what_is_logged_is_listed_newest_first_in_words_and_as_json") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto note = place.run({"log", "note", "it passed"});
  auto check_in = place.run({"log", "check-in", "--level", "red", "--distress", "8"});
  auto technique = place.run({"log", "technique", "breathing", "--before", "8", "--after", "5"});
  auto typed = place.run({"log", "note", "-"}, "from standard input\n");
  auto other = place.run({"log", "--kind", "episode_end", "--body", R"({"level":"green","later":1.0})"});
  for (const Ended* ended : {&note, &check_in, &technique, &typed, &other}) {
    CHECK(ended->code == 0);
    CHECK(saved_id(*ended).size() == 32);
    CHECK(ended->error == "");
  }
  auto words = lines_of(place.run({"list"}).out);
  REQUIRE(words.size() == 5);
  CHECK(words[0].starts_with(saved_id(other).substr(0, 8)));
  CHECK(words[1].ends_with("note          from standard input"));
  CHECK(words[2].ends_with("technique_use breathing, before 8, after 5"));
  CHECK(words[3].ends_with("check_in      red, distress 8"));
  CHECK(words[4].ends_with("note          it passed"));

  auto json = lines_of(place.run({"list", "--json", "--kind", "note", "--limit", "1"}).out);
  REQUIRE(json.size() == 1);
  auto moment = reflect::read<api::Moment>(json[0]);
  REQUIRE(moment.has_value());
  CHECK(moment->id.text() == saved_id(typed));
  CHECK(moment->body.text == R"({"text":"from standard input"})");
}

TEST_CASE("an_entry_is_shown_by_the_start_of_its_id_with_fields_of_a_later_version") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  auto id = saved_id(place.run({"log", "--kind", "note", "--body", R"({"text":"two\nlines","mood_2031":{"x":1.0}})"}));
  auto shown = place.run({"show", id.substr(0, 6)});
  CHECK(shown.code == 0);
  CHECK(shown.out.find("id        " + id) != std::string::npos);
  CHECK(shown.out.find("text      two lines\n") != std::string::npos);
  CHECK(shown.out.find("mood_2031 {\"x\":1.0}\n") != std::string::npos);
  CHECK(place.run({"show", "zz"}).code == 1);
  CHECK(place.run({"show", id[0] == '0' ? "1111" : "0000"}).code == 1);
}

TEST_CASE("the_recovery_code_opens_the_journal_and_a_mistyped_group_is_named") {
  Place place;
  auto made = place.run({"init", "--recovery-code"});
  REQUIRE(made.code == 0);
  auto at = made.out.find("Recovery code: ");
  REQUIRE(at != std::string::npos);
  std::string code = made.out.substr(at + 15, 41);
  place.write("code", code + "\n");
  std::vector<std::string> words{"--journal", place.journal(), "--recovery", "--passphrase-file", place.path("code"), "list"};
  CHECK(place.run_bare(words).code == 0);
  code[13] = code[13] == 'A' ? 'B' : 'A';
  place.write("code", code);
  auto wrong = place.run_bare(words);
  CHECK(wrong.code == 3);
  CHECK(wrong.error.find("group 3") != std::string::npos);
}

TEST_CASE("without_being_asked_init_prints_nothing_secret") {
  Place place;
  auto made = place.run({"init", "--json"});
  CHECK(made.code == 0);
  CHECK(made.out == "{\"created\":\"" + place.journal() + "\"}\n");
  CHECK(made.error == "");
}

TEST_CASE("reading_commands_leave_every_byte_as_it_was") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  place.run({"log", "note", "a"});
  auto before = place.read("diary.keel");
  for (const char* command : {"list", "verify"}) CHECK(place.run({command}).code == 0);
  CHECK(place.read("diary.keel") == before);
  CHECK(place.names() == std::vector<std::string>{"diary.keel"});
}

TEST_CASE("a_journal_that_was_copied_becomes_a_device_of_its_own_and_both_go_on") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  place.run({"log", "note", "a"});
  std::filesystem::copy_file(place.journal(), place.path("copy.keel"));
  auto copied = place.run_bare({"--journal", place.path("copy.keel"), "--passphrase-file", place.path("passphrase"), "log", "note", "b"});
  CHECK(copied.code == 0);
  CHECK(copied.error.find("device of its own") != std::string::npos);
  CHECK(place.run({"log", "note", "c"}).error == "");
  // An older copy put back under the same name is noticed by its numbers.
  std::filesystem::copy_file(place.journal(), place.path("older.keel"));
  place.run({"log", "note", "d"});
  auto put_back = [&] { std::filesystem::copy_file(place.path("older.keel"), place.journal(), std::filesystem::copy_options::overwrite_existing); };
  put_back();
  CHECK(place.run({"log", "note", "e"}).error.find("device of its own") != std::string::npos);
  // Once: the numbers of the new device begin anew.
  CHECK(place.run({"log", "note", "f"}).error == "");
  put_back();
  CHECK(place.run({"log", "note", "g"}).error.find("device of its own") != std::string::npos);
}
