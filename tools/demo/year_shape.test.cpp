// The shape of the demo year is that of a life, and the planted effects can be found in it.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tools/demo/year.test.hpp"

using namespace keel;
using namespace keel::tools::demo;

TEST_CASE("every_kind_of_a_hard_hour_is_there_in_believable_numbers") {
  const std::map<std::string, std::pair<int, int>> expected{
      {"check_in", {330, 480}}, {"technique_use", {120, 200}}, {"trigger", {80, 150}}, {"thought_record", {28, 75}}, {"prediction", {22, 65}},
      {"outcome", {14, 55}},    {"urge", {40, 85}},           {"urge_end", {36, 80}},  {"message", {10, 35}},        {"pause", {3, 24}},
      {"secure_act", {15, 45}}, {"kindness", {4, 28}},        {"concern", {1, 2}},     {"note", {28, 65}},           {"episode_end", {170, 250}},
      {"person", {4, 4}}};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto told = year(seed, sunday);
    std::map<std::string, int> count;
    std::set<Id> entries;
    for (const auto& moment : told) {
      ++count[moment.kind];
      if (moment.kind != "person") entries.insert(moment.episode.value_or(*moment.id));
    }
    CHECK((entries.size() >= 250 && entries.size() <= 370));
    for (const auto& [kind, range] : expected) {
      CAPTURE(kind);
      CAPTURE(seed);
      CHECK((count[kind] >= range.first && count[kind] <= range.second));
    }
  }
}

TEST_CASE("evenings_hold_most_of_it_and_a_fortnight_is_empty") {
  auto told = year(1, sunday);
  int evenings = 0, all_day = 0;
  for (const auto& [moment, check] : all<record::CheckIn>(told)) {
    if (check.step != record::Step::start) continue;
    std::int64_t local = moment->at / hour_ms + moment->offset / 60;
    ++all_day;
    evenings += local % 24 >= 18;
  }
  CHECK(evenings * 2 > all_day);
  std::int64_t widest = 0;
  for (std::size_t i = 1; i < told.size(); ++i)
    if (told[i].kind != "outcome") widest = std::max(widest, told[i].at - told[i - 1].at);
  CHECK(widest >= 7 * day_ms);
}

TEST_CASE("breathing_helps_more_than_a_walk_and_distress_falls_by_itself_too") {
  std::map<std::string, std::pair<double, int>> fall;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto told = year(seed, sunday);
    for (const auto& [moment, use] : all<record::TechniqueUse>(told)) {
      auto& [sum, count] = fall[use.technique];
      sum += static_cast<double>(use.before->value - use.after->value);
      ++count;
    }
  }
  auto mean = [&](const char* technique) { return fall[technique].first / fall[technique].second; };
  // The planted difference is 1.4 points; a walk does nothing beyond waiting, after which distress is 1.3 lower.
  CHECK((mean("breathing") - mean("walk") > 1.1 && mean("breathing") - mean("walk") < 1.7));
  CHECK((mean("walk") > 0.9 && mean("walk") < 1.9));
}

TEST_CASE("urges_pass_are_acted_on_are_asked_about_and_some_are_never_closed") {
  std::map<record::Ending, std::vector<std::int64_t>> minutes;
  std::size_t begun = 0, ended = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto told = year(seed, sunday);
    std::map<Id, std::int64_t> start;
    for (const auto& [moment, urge] : all<record::Urge>(told)) start[*moment->id] = moment->at;
    begun += start.size();
    for (const auto& [moment, end] : all<record::UrgeEnd>(told)) minutes[end.end].push_back((moment->at - start[end.urge]) / minute_ms);
  }
  for (auto& [ending, all_minutes] : minutes) {
    std::ranges::sort(all_minutes);
    ended += all_minutes.size();
  }
  auto share = [&](record::Ending ending) { return 100 * minutes[ending].size() / begun; };
  CHECK((share(record::Ending::passed) > 50 && share(record::Ending::passed) < 68));
  CHECK((share(record::Ending::acted) > 16 && share(record::Ending::acted) < 30));
  CHECK((share(record::Ending::asked) > 6 && share(record::Ending::asked) < 20));
  CHECK((begun - ended) * 100 / begun >= 3);
  auto half = [&](record::Ending ending) { return minutes[ending][minutes[ending].size() / 2]; };
  CHECK((half(record::Ending::passed) > 14 && half(record::Ending::passed) < 24));
  CHECK((half(record::Ending::acted) > 3 && half(record::Ending::acted) < 10));
}

TEST_CASE("about_one_feared_outcome_in_six_came_true_at_least_in_part") {
  std::map<record::Happened, int> count;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto told = year(seed, sunday);
    for (const auto& [moment, outcome] : all<record::Outcome>(told)) ++count[outcome.happened];
  }
  int came = count[record::Happened::partly] + count[record::Happened::yes];
  double share = static_cast<double>(came) / (came + count[record::Happened::no]);
  CHECK((share > 0.11 && share < 0.22));
  CHECK(count[record::Happened::cannot_tell] > 0);
}
