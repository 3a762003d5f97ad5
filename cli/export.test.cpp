// Facts about the export: complete or not there, told in the journal, and nothing left behind that is not encrypted.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "cli/program.test.hpp"
#include "core/api/messages_journal.hpp"
#include "core/record/record.hpp"
#include "core/reflect/read.hpp"

using namespace keel;
using namespace keel::cli::test;

namespace {

struct Exported {
  std::vector<reflect::Raw> records;
  KEEL_FIELDS(Exported, records)
};

std::vector<std::string> events(const Place& place) {
  std::vector<std::string> found;
  for (const std::string& line : lines_of(place.run({"list", "--json", "--kind", "vault_event", "--limit", "0"}).out))
    found.push_back(reflect::read<api::Moment>(line).value().body.text);
  return found;
}

// Whether `process` holds a file in this folder open, with or without a name.
bool has_open(pid_t process, const std::string& folder) {
  std::error_code gone;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/fd", gone))
    if (std::filesystem::read_symlink(entry.path(), gone).string().starts_with(folder)) return true;
  return false;
}

bool has_ended(pid_t process) {
  siginfo_t info{};
  return ::waitid(P_PID, static_cast<id_t>(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == process;
}

}  // namespace

TEST_CASE("an_export_holds_just_what_is_listed_and_replaces_nothing_unasked") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  place.run({"log", "note", "first"});
  place.run({"log", "note", "second"});
  CHECK(place.run({"export", "--format", "json", "--out", place.path("all.json")}).code == 0);
  struct stat seen {};
  REQUIRE(::stat(place.path("all.json").c_str(), &seen) == 0);
  CHECK((seen.st_mode & 0777) == 0600);

  auto exported = reflect::read<Exported>(place.read("all.json"));
  REQUIRE(exported.has_value());
  std::vector<std::string> notes;
  for (const auto& line : exported->records) {
    auto parts = record::split(line.text);
    REQUIRE(parts.has_value());
    if (parts->envelope.kind == "note") notes.push_back(parts->envelope.id.text() + std::string(parts->body));
  }
  std::vector<std::string> listed;
  for (const std::string& line : lines_of(place.run({"list", "--json", "--limit", "0"}).out)) {
    auto moment = reflect::read<api::Moment>(line).value();
    listed.insert(listed.begin(), moment.id.text() + moment.body.text);
  }
  CHECK(notes == listed);
  CHECK(notes.size() == 2);

  place.write("all.json", "mine");
  auto again = place.run({"export", "--format", "json", "--out", place.path("all.json")});
  CHECK(again.code == 1);
  CHECK(again.error.find("--force") != std::string::npos);
  CHECK(place.read("all.json") == "mine");
  CHECK(place.run({"export", "--format", "json", "--force", "--out", place.path("all.json")}).code == 0);
  CHECK(place.read("all.json").starts_with("{\"journal\""));
  CHECK(place.names() == std::vector<std::string>{"all.json", "diary.keel"});
}

TEST_CASE("an_export_leaves_a_line_in_what_happened_and_a_refused_one_does_not") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  CHECK(place.run({"export", "--format", "json", "--out", place.path("nowhere/all.json")}).code == 7);
  CHECK(events(place) == std::vector<std::string>{R"({"what":"created"})"});
  CHECK(place.run({"export", "--format", "json", "--out", place.path("all.json")}).code == 0);
  CHECK(events(place) == std::vector<std::string>{R"({"what":"exported"})", R"({"what":"created"})"});
}

TEST_CASE("an_export_that_is_killed_while_it_writes_leaves_no_readable_text_behind") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  place.run({"log", "note", "words for nobody else"});
  std::string folder = place.path("exports");
  std::filesystem::create_directory(folder);
  pid_t process = place.start({"export", "--format", "json", "--out", folder + "/all.json"}, "printed");
  while (!has_open(process, folder) && !has_ended(process)) {
  }
  ::kill(process, SIGKILL);
  bool done = wait_for(process) == 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    REQUIRE(done);
    CHECK(entry.path().filename() == "all.json");
  }
  CHECK(place.run({"export", "--format", "json", "--force", "--out", folder + "/all.json"}).code == 0);
}
