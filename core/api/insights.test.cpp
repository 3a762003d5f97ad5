// Facts about the insights as a client asks for them: nothing without enough, nothing at red, the same whatever the order.
// In wasm the answers stand in a module of their own: asked for natively.
#ifndef __wasi__
#include <doctest/doctest.h>

#include <limits>

#include "tests/support/person.hpp"

using namespace keel;
using namespace keel::testing;
using insight::Missing;
using insight::Showing;

namespace {

bool has_no_nonsense(const std::string& json) { return json.starts_with(R"({"ok":)") && json.find("nan") == json.npos && json.find("inf") == json.npos; }

std::vector<answers::Standing> standings(const api::InsightsReply& reply) {
  return {reply.triggers.standing, reply.people.standing,   reply.sorts.standing,  reply.when.standing,   reply.techniques.standing, reply.urges.standing,
          reply.ledger.standing,   reply.recovery.standing, reply.pauses.standing, reply.levels.standing, reply.asked.standing};
}

}  // namespace

TEST_CASE("an_empty_journal_and_one_entry_have_no_insight_and_say_why") {
  Person person;
  for (const answers::Standing& standing : standings(person.insights())) {
    CHECK(standing.showing == Showing::hidden);
    CHECK(standing.why == Missing::no_entries);
    CHECK(standing.entries == 0);
  }
  CHECK(person.insights().until == 19'999);
  person.evening(now - 2 * day, 7, "late reply", 1);
  person.keep();
  for (const answers::Standing& standing : standings(person.insights())) {
    CHECK(standing.showing == Showing::hidden);
    CHECK(standing.why.has_value());
  }
  CHECK(has_no_nonsense(person.text()));
}

TEST_CASE("a_year_of_evenings_is_told_with_its_counts") {
  Person person;
  person.year(120);
  api::InsightsReply reply = person.insights();
  CHECK(reply.triggers.standing.entries == 120);
  CHECK(reply.triggers.lines.size() == 4);
  CHECK(reply.people.standing.why == Missing::no_entries);
  CHECK(reply.sorts.always == std::vector<std::string>{});
  CHECK(reply.sorts.standing.why == Missing::too_few);
  CHECK(reply.when.standing.entries == 120);
  CHECK(reply.techniques.standing.entries == 120);
  CHECK(reply.techniques.arms.size() == 3);
  CHECK_FALSE(reply.techniques.waiting_known);
  CHECK(reply.urges.standing.showing == Showing::shown);
  REQUIRE(reply.urges.by_an_hour);
  CHECK(reply.urges.by_an_hour->passed == 10);
  CHECK(reply.urges.by_an_hour->open == 0);
  CHECK(reply.ledger.standing.showing == Showing::shown);
  CHECK(reply.ledger.expected_of_ten == 7);
  CHECK(reply.recovery.direction == insight::Direction::unchanged);
  CHECK(reply.recovery.now == 40);
  CHECK(reply.levels.standing.showing == Showing::shown);
  CHECK(reply.levels.lines.front().green == 120);
  CHECK(has_no_nonsense(person.text()));
}

TEST_CASE("after_red_within_the_hour_there_is_nothing_but_the_body") {
  Person person;
  person.year(40);
  CHECK_FALSE(person.insights().withheld);
  person.log(now, "check_in", R"({"level":"red","distress":9})");
  person.keep();
  api::InsightsReply reply = person.insights(now + minute);
  CHECK(reply.withheld);
  CHECK(reply.urges.standing.entries == 0);
  CHECK_FALSE(person.insights(now + 2 * hour).withheld);
  person.log(now + 3 * minute, "episode_end", R"({"level":"yellow"})");
  person.keep();
  CHECK_FALSE(person.insights(now + 4 * minute).withheld);
}

TEST_CASE("equal_numbers_open_urges_chances_of_none_and_all_and_many_tags_are_told_without_nonsense") {
  Person person;
  for (int n = 0; n < 100; ++n) {
    Id episode;
    store_le(episode.bytes.data(), ++person.made * 0x9E3779B97F4A7C15);
    std::int64_t at = now - (100 - n) * day;
    std::string tags;
    for (int k = 0; k < 100; ++k) tags += (k > 0 ? ",\"t" : "\"t") + std::to_string(n * 100 + k) + "\"";
    person.log(at, "check_in", R"({"level":"red","distress":7})", episode);
    person.log(at + 1, "trigger", R"({"tags":[)" + tags + "]}", episode);
    person.log(at + 2, "urge", R"({"urge":"text"})", episode);
    person.log(at + 3, "technique_use", R"({"technique":"walk","end":)" + std::to_string(at + 600'000) + R"(,"before":7,"after":7})", episode);
    person.log(at + 4, "episode_end", R"({"level":"red","distress":7})", episode);
    Id fear = person.log(at + 5, "prediction", R"({"claim":"it ends","probability":)" + std::string(n % 2 == 0 ? "0" : "100") + R"(,"due":)" + std::to_string(at + hour) + "}");
    person.log(at + 2 * hour, "outcome", R"({"prediction":")" + fear.text() + R"(","happened":"no"})");
  }
  person.keep();
  api::InsightsReply reply = person.insights();
  CHECK(has_no_nonsense(person.text()));
  CHECK(reply.urges.standing.why == Missing::nothing_ended);
  CHECK(reply.triggers.standing.showing == Showing::hidden);
  CHECK(reply.triggers.lines.size() <= 12);
  CHECK(reply.techniques.standing.showing == Showing::hidden);
  CHECK(reply.recovery.standing.why == Missing::no_entries);
  CHECK(reply.ledger.expected == 50);
  CHECK(reply.ledger.came == 0);
}

TEST_CASE("the_range_for_the_wave_comes_with_ten_ended_urges_that_differ") {
  Person person;
  auto range = [&] { return person.host.ask<api::UrgeRangeReply>("urge_range", api::NowRequest{now, 60}).value(); };
  CHECK_FALSE(range().most);
  auto urge = [&](int n, std::int64_t minutes) {
    std::int64_t at = now - (40 - n) * day;
    Id id = person.log(at, "urge", R"({"urge":"text"})");
    person.log(at + minutes * minute, "urge_end", R"({"urge":")" + id.text() + R"(","end":"passed"})");
  };
  for (int n = 1; n <= 9; ++n) urge(n, 4 * n);
  person.keep();
  CHECK_FALSE(range().most);
  // Ten of 4, 8, ... 40 minutes: a tenth were over after 4 to 8, eight tenths after 32 to 36.
  for (int n = 10; n <= 12; ++n) urge(n, 4 * n);
  person.keep();
  REQUIRE(range().most);
  CHECK(*range().least == 8);
  CHECK(*range().most == 40);
}

TEST_CASE("insights_of_a_locked_journal_and_of_no_calendar_are_refused") {
  Person person;
  for (std::int64_t at : {std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()})
    CHECK(person.host.ask<api::InsightsReply>("insights", api::NowRequest{at, 60}).error().code == ErrorCode::bad_request);
  person.host.session.call(R"({"op":"lock"})", {});
  CHECK(person.host.ask<api::InsightsReply>("insights", api::NowRequest{now, 60}).error().code == ErrorCode::locked);
  CHECK(person.host.ask<api::UrgeRangeReply>("urge_range", api::NowRequest{now, 60}).error().code == ErrorCode::locked);
}

#endif
