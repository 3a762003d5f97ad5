// Facts about what is kept of an answer: nothing is worked out again while it stands, and what changes is as if read anew.
// In wasm the answers stand in a module of their own: asked for natively.
#ifndef __wasi__
#include "core/answers/answers.hpp"
#include "tests/support/person.hpp"

using namespace keel;
using namespace keel::testing;

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

TEST_CASE("columns_that_still_stand_are_not_sent_again") {
  Person person;
  person.year(20);
  auto ask = [&](std::optional<std::int64_t> have) { return person.host.ask<api::ColumnsReply>("columns", api::ColumnsRequest{now, 60, have}).value(); };
  auto bytes = [&](std::string_view have) {
    return person.host.session.call(R"({"op":"columns","args":{"now":)" + std::to_string(now) + R"(,"offset":60)" + std::string(have) + "}}", {}).blob.size();
  };
  auto first = ask({});
  CHECK_FALSE(first.same);
  CHECK(bytes("") > 1000);
  CHECK(ask(first.made).same);
  CHECK(bytes(",\"have\":" + std::to_string(first.made)) == 0);
  person.log(now, "check_in", R"({"level":"green"})");
  person.keep();
  CHECK(ask(first.made).same);
  person.log(now - 3 * day, "check_in", R"({"level":"red","distress":9})");
  person.keep();
  auto second = ask(first.made);
  CHECK_FALSE(second.same);
  CHECK(second.made != first.made);
  CHECK_FALSE(ask(first.made).same);
}

TEST_CASE("no_difference_is_a_plain_zero") {
  CHECK_FALSE(std::signbit(answers::tenths(-0.04)));
  CHECK(answers::tenths(-0.06) == -0.1);
}

TEST_CASE("what_holds_is_named_for_the_look_back_and_people_never_are") {
  Person person;
  CHECK(person.insights().week.held.empty());
  person.year(120);
  auto week = person.insights().week;
  using answers::Question;
  CHECK(std::ranges::contains(week.held, Question::urges));
  CHECK(std::ranges::contains(week.held, Question::ledger));
  // Every evening takes forty minutes: nothing has changed.
  CHECK_FALSE(std::ranges::contains(week.held, Question::recovery));
  CHECK(week.step != answers::WeekStep::more_help);
}

TEST_CASE("a_way_back_to_calm_that_got_longer_is_never_told_without_more_help") {
  Person person;
  for (int n = 0; n < 80; ++n) {
    Id episode;
    store_le(episode.bytes.data(), ++person.made * 0x9E3779B97F4A7C15);
    std::int64_t at = now - (160 - 2 * n) * day;
    person.log(at, "check_in", R"({"level":"red","distress":7})", episode);
    person.log(at + (20 + n / 2 + n % 3) * minute, "check_in", R"({"level":"green","distress":2})", episode);
  }
  person.keep();
  auto reply = person.insights();
  CHECK(reply.recovery.direction == insight::Direction::longer);
  CHECK(reply.week.held.front() == answers::Question::recovery);
  CHECK(reply.week.step == answers::WeekStep::more_help);
}

#endif
