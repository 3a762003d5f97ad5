// Facts about the insights as a client asks for them: nothing without enough, nothing at red, the same whatever the order.
// In wasm the answers stand in a module of their own: asked for natively.
#ifndef __wasi__
#include <doctest/doctest.h>

#include <limits>
#include <random>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;
using insight::Missing;
using insight::Showing;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t now = 20'000 * day + 19 * hour;

struct Person {
  Person() { host.create().value(); }

  Id log(std::int64_t at, std::string_view kind, std::string body, std::optional<Id> episode = {}) {
    pending.push_back({Id{}, std::string(kind), at, 60, episode, {std::move(body)}});
    Id& id = *pending.back().id;
    store_le(id.bytes.data(), ++made * 0x9E3779B97F4A7C15);
    return id;
  }
  void keep() {
    for (std::size_t from = 0; from < pending.size(); from += 1000) {
      std::vector<api::NewMoment> part(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.begin() + static_cast<std::ptrdiff_t>(std::min(from + 1000, pending.size())));
      host.ask<api::AppendReply>("append", api::AppendRequest{std::move(part), now}).value();
    }
    pending.clear();
  }
  // A whole evening: a light, a tag, a use, a calm light, an end, an urge, and a fear with what came of it.
  void evening(std::int64_t at, int level, std::string tag, std::uint64_t n) {
    Id episode;
    store_le(episode.bytes.data(), ++made * 0x9E3779B97F4A7C15);
    auto text = [](auto number) { return std::to_string(number); };
    log(at, "check_in", R"({"level":"red","distress":)" + text(level) + "}", episode);
    log(at + 1, "trigger", R"({"sort":"worry","tags":[")" + tag + "\"]}", episode);
    std::string technique = n % 3 == 0 ? "walk" : n % 3 == 1 ? "breathing" : "senses";
    log(at + 2, "technique_use", R"({"technique":")" + technique + R"(","end":)" + text(at + 10 * minute) + R"(,"before":)" + text(level) + R"(,"after":)" + text(level - 2) + "}", episode);
    log(at + 40 * minute, "episode_end", R"({"level":"green","distress":2})", episode);
    Id urge = log(at + 3, "urge", R"({"urge":"text"})", episode);
    log(at + static_cast<std::int64_t>(5 + n % 30) * minute, "urge_end", R"({"urge":")" + urge.text() + R"(","end":"passed"})", episode);
    Id fear = log(at + 4, "prediction", R"({"claim":"it ends","probability":70,"due":)" + text(at + 12 * hour) + "}", episode);
    log(at + 20 * hour, "outcome", R"({"prediction":")" + fear.text() + R"(","happened":")" + (n % 5 == 0 ? "yes" : "no") + "\"}");
  }
  void year(int evenings) {
    std::mt19937_64 random(7);
    constexpr std::string_view tags[] = {"late reply", "plans changed", "tired tone", "work"};
    for (int n = 0; n < evenings; ++n)
      evening(now - (evenings - n) * day - static_cast<std::int64_t>(random() % 300) * minute, 5 + static_cast<int>(random() % 4), std::string(tags[random() % 4]), random());
    keep();
  }
  api::InsightsReply insights(std::int64_t at = now) { return host.ask<api::InsightsReply>("insights", api::NowRequest{at, 60}).value(); }
  std::string text(std::int64_t at = now) { return host.session.call(R"({"op":"insights","args":{"now":)" + std::to_string(at) + R"(,"offset":60}})", {}).json; }

  MemoryDisk disk;
  MemoryHost host{disk, now - 2000 * day};
  std::vector<api::NewMoment> pending;
  std::uint64_t made = 0;
};

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

TEST_CASE("incremental_equals_batch") {
  Person person;
  person.year(60);
  std::string before = person.text();
  // An evening of today changes nothing of the days before it.
  person.evening(now - 2 * hour, 8, "work", 3);
  person.keep();
  CHECK(person.text() == before);
  // One that was forgotten, an edit and an erasure do; and all is as if the journal were read anew.
  person.evening(now - 3 * day, 9, "work", 4);
  Id last = person.log(now - 4 * day, "check_in", R"({"level":"red","distress":9})");
  person.keep();
  std::string with = person.text();
  CHECK(with != before);
  person.host.ask<api::AppendReply>("edit", api::EditRequest{last, {}, {R"({"level":"green","distress":1})"}, now}).value();
  std::string edited = person.text();
  CHECK(edited != with);
  person.host.ask<api::AppendReply>("erase", api::EraseRequest{last, now, 60}).value();
  CHECK(person.text() == edited);
  std::string tomorrow = person.text(now + day);
  CHECK(tomorrow != edited);
  person.host.session.call(R"({"op":"lock"})", {});
  person.host.now = now;
  person.host.open().value();
  CHECK(person.text() == edited);
  CHECK(person.text(now + day) == tomorrow);
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
