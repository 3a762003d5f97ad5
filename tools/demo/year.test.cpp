// The demo year: the core takes every moment, what refers to something finds it, times rise, nothing lies ahead.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/crc32c.hpp"
#include "core/record/record.hpp"
#include "tools/demo/year.test.hpp"

using namespace keel;
using namespace keel::tools::demo;

TEST_CASE("the_core_takes_every_moment_as_it_stands") {
  for (std::uint64_t seed = 1; seed <= 5; ++seed)
    for (const auto& moment : year(seed, sunday)) {
      auto body = record::canonical_body(moment.kind, moment.body.text);
      REQUIRE(body.has_value());
      CHECK(*body == moment.body.text);
    }
}

TEST_CASE("the_same_seed_and_end_give_the_same_bytes_on_every_machine") {
  std::string text;
  for (const auto& moment : year(1, sunday)) text += reflect::write(moment) + "\n";
  // Taken down on x86-64; a change of the year changes it, a change of the machine must not.
  CHECK(crc32c(as_bytes(text)) == 3'460'094'707u);
  std::string other;
  for (const auto& moment : year(2, sunday)) other += reflect::write(moment) + "\n";
  CHECK(other != text);
}

TEST_CASE("times_rise_and_nothing_lies_in_the_future") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto told = year(seed, sunday);
    CHECK(std::ranges::is_sorted(told, {}, &api::NewMoment::at));
    CHECK(told.back().at <= sunday.at);
    CHECK(told.front().at >= sunday.at - 366 * day_ms);
    for (const auto& [moment, use] : all<record::TechniqueUse>(told)) CHECK((use.end > moment->at && use.end <= sunday.at));
    for (const auto& [moment, urge] : all<record::Urge>(told))
      for (const auto& mark : urge.marks) CHECK((mark.at > moment->at && mark.at <= sunday.at));
    for (const auto& [moment, pause] : all<record::Pause>(told)) CHECK((pause.answered >= pause.back_at && pause.answered <= sunday.at));
  }
}

TEST_CASE("every_reference_finds_what_it_means_and_ids_are_unique") {
  auto told = year(1, sunday);
  std::map<Id, std::string> known;
  for (const auto& moment : told) CHECK(known.emplace(*moment.id, moment.kind).second);
  for (const auto& [moment, outcome] : all<record::Outcome>(told)) CHECK(known[outcome.prediction] == "prediction");
  for (const auto& [moment, end] : all<record::UrgeEnd>(told)) CHECK(known[end.urge] == "urge");
  for (const auto& [moment, fear] : all<record::ThoughtRecord>(told)) {
    if (fear.person) CHECK(known[*fear.person] == "person");
    if (fear.again) CHECK(known[*fear.again] == "thought_record");
  }
  for (const auto& [moment, expected] : all<record::Prediction>(told)) CHECK(known[*expected.thought_record] == "thought_record");
}

TEST_CASE("every_episode_but_the_one_still_open_has_one_end_and_it_is_its_last_moment") {
  auto told = year(1, sunday);
  std::map<Id, std::vector<std::string>> episodes;
  for (const auto& moment : told)
    if (moment.episode) episodes[*moment.episode].push_back(moment.kind);
  std::size_t open = 0;
  for (const auto& [id, kinds] : episodes) {
    CHECK(kinds.front() == "check_in");
    CHECK(std::ranges::count(kinds, "episode_end") <= 1);
    if (kinds.back() != "episode_end") ++open;
  }
  CHECK(open == 1);
}

TEST_CASE("outcomes_come_after_their_date_and_at_most_once_and_the_latest_wait") {
  auto told = year(1, sunday);
  std::map<Id, std::int64_t> due;
  for (const auto& [moment, expected] : all<record::Prediction>(told)) {
    CHECK(expected.due >= moment->at + 12 * hour_ms);
    due[*moment->id] = expected.due;
  }
  for (const auto& [moment, outcome] : all<record::Outcome>(told)) {
    REQUIRE(due.contains(outcome.prediction));
    CHECK(moment->at > due[outcome.prediction]);
    due.erase(outcome.prediction);
  }
  auto lately = std::ranges::count_if(due, [](auto& one) { return one.second <= sunday.at && one.second > sunday.at - 4 * day_ms; });
  auto ahead = std::ranges::count_if(due, [](auto& one) { return one.second > sunday.at; });
  CHECK(lately == 3);
  CHECK(ahead == 2);
  CHECK(static_cast<std::int64_t>(due.size()) - lately - ahead >= 1);
}

TEST_CASE("one_urge_is_running_and_one_message_waits_to_be_read_again") {
  auto told = year(1, sunday);
  std::set<Id> ended;
  for (const auto& [moment, end] : all<record::UrgeEnd>(told)) ended.insert(end.urge);
  int running = 0;
  for (const auto& [moment, urge] : all<record::Urge>(told)) running += !ended.contains(*moment->id) && sunday.at - moment->at < day_ms;
  CHECK(running == 1);
  int waiting = 0;
  for (const auto& [moment, message] : all<record::Message>(told)) waiting += !message.fate && message.hold.value_or(sunday.at + 1) <= sunday.at;
  CHECK(waiting == 1);
}
