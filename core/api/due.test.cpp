// Facts about feared outcomes that are asked back, as a client asks for them.
#include <doctest/doctest.h>

#include <limits>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t evening = 20'000 * day + 19 * hour;  // 4 October 2024, 20:00 in Lisbon

struct Ledger {
  Ledger() { host.create().value(); }

  Id log(std::int64_t at, std::string_view kind, std::string body) {
    api::NewMoment moment{{}, std::string(kind), at, 60, {}, {std::move(body)}};
    return host.ask<api::AppendReply>("append", api::AppendRequest{{moment}, at}).value().ids.front();
  }
  Id fear(std::string claim, std::int64_t due) {
    return log(evening - 2 * day, "prediction", R"({"claim":")" + claim + R"(","probability":60,"due":)" + std::to_string(due) + "}");
  }
  void light(std::string level, std::int64_t at = evening) { log(at, "check_in", R"({"level":")" + level + R"("})"); }
  std::vector<std::string> asked(std::int64_t now = evening) {
    std::vector<std::string> found;
    for (const auto& moment : host.ask<api::DueReply>("due", api::NowRequest{now, 60}).value().predictions) found.push_back(moment.id.text());
    return found;
  }

  MemoryDisk disk;
  MemoryHost host{disk, evening - 3 * day};
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a_fear_whose_evening_has_come_is_asked_back_once_a_calm_light_was_said") {
  Ledger ledger;
  Id id = ledger.fear("they will end it", evening);
  CHECK(ledger.asked() == Ids{});
  ledger.light("yellow");
  CHECK(ledger.asked() == Ids{id.text()});
  CHECK(ledger.asked(evening - 1) == Ids{});
  auto reply = ledger.host.ask<api::DueReply>("due", api::NowRequest{evening, 60}).value();
  CHECK(reply.predictions[0].body.text == R"({"claim":"they will end it","probability":60,"due":)" + std::to_string(evening) + "}");
  CHECK(reply.predictions[0].at == evening - 2 * day);
}

TEST_CASE("the_light_said_last_counts_for_an_hour_also_the_one_of_a_close") {
  Ledger ledger;
  Ids one{ledger.fear("they will end it", evening - day).text()};
  ledger.light("green", evening);
  CHECK(ledger.asked(evening + hour) == one);
  CHECK(ledger.asked(evening + hour + 1) == Ids{});
  ledger.light("red", evening + 1);
  CHECK(ledger.asked(evening + 2) == Ids{});
  ledger.log(evening + 3, "episode_end", R"({"level":"yellow"})");
  ledger.log(evening + 4, "check_in", R"({"distress":4})");
  CHECK(ledger.asked(evening + 5) == one);
  // A clock that was wrong says nothing about now.
  ledger.light("red", evening + 300 * day);
  CHECK(ledger.asked(evening + 6) == one);
}

TEST_CASE("an_answered_fear_is_not_asked_again_and_an_erased_one_never") {
  Ledger ledger;
  ledger.light("green");
  Id one = ledger.fear("dinner", evening - 3 * hour);
  Id two = ledger.fear("weekend", evening - 2 * hour);
  Id three = ledger.fear("holiday", evening - hour);
  CHECK(ledger.asked() == Ids{three.text(), two.text(), one.text()});
  Id outcome = ledger.log(evening, "outcome", R"({"prediction":")" + one.text() + R"(","happened":"no"})");
  ledger.host.ask<api::AppendReply>("erase", api::EraseRequest{two, evening, 60}).value();
  CHECK(ledger.asked() == Ids{three.text()});
  // An answer that is taken back is asked for again.
  ledger.host.ask<api::AppendReply>("erase", api::EraseRequest{outcome, evening, 60}).value();
  CHECK(ledger.asked() == Ids{three.text(), one.text()});
}

TEST_CASE("three_in_one_day_answered_or_left_and_the_next_ones_on_the_next") {
  Ledger ledger;
  ledger.light("green");
  std::vector<Id> fears;
  for (int n = 1; n <= 5; ++n) fears.push_back(ledger.fear("fear " + std::to_string(n), evening - (6 - n) * hour));
  auto answer = [&](const Id& id, std::int64_t at) { ledger.log(at, "outcome", R"({"prediction":")" + id.text() + R"(","happened":"no"})"); };
  answer(fears[4], evening - day);  // yesterday's answer takes nobody's place today
  CHECK(ledger.asked() == Ids{fears[3].text(), fears[2].text(), fears[1].text()});
  answer(fears[3], evening);
  answer(fears[2], evening);
  CHECK(ledger.asked() == Ids{fears[1].text()});
  std::string left = R"({"claim":"fear 2","due":)" + std::to_string(evening - 4 * hour) + R"(,"skipped":)" + std::to_string(evening) + "}";
  ledger.host.ask<api::AppendReply>("edit", api::EditRequest{fears[1], {}, {left}, evening}).value();
  CHECK(ledger.asked() == Ids{});
  ledger.light("green", evening + 12 * hour);
  CHECK(ledger.asked(evening + 12 * hour) == Ids{fears[1].text(), fears[0].text()});
}

TEST_CASE("a_person_who_is_quiet_is_not_brought_up_until_they_are_not") {
  Ledger ledger;
  ledger.light("green");
  Id person = ledger.log(evening - 3 * day, "person", R"({"name":"Sam","archived":true,"quiet":true})");
  std::string due = std::to_string(evening - hour);
  Id fear = ledger.log(evening - 2 * day, "prediction", R"({"claim":"they will leave","due":)" + due + R"(,"person":")" + person.text() + R"("})");
  CHECK(ledger.asked() == Ids{});
  ledger.host.ask<api::AppendReply>("edit", api::EditRequest{person, {}, {R"({"name":"Sam","archived":true})"}, evening}).value();
  CHECK(ledger.asked() == Ids{fear.text()});
}

TEST_CASE("a_fear_that_was_left_for_another_day_comes_back_on_the_next") {
  Ledger ledger;
  ledger.light("green");
  Id id = ledger.fear("dinner", evening - hour);
  std::string body = R"({"claim":"dinner","due":)" + std::to_string(evening - hour) + R"(,"skipped":)" + std::to_string(evening) + "}";
  ledger.host.ask<api::AppendReply>("edit", api::EditRequest{id, {}, {body}, evening}).value();
  CHECK(ledger.asked() == Ids{});
  ledger.light("green", evening + 12 * hour);
  CHECK(ledger.asked(evening + 12 * hour) == Ids{id.text()});
}

TEST_CASE("a_fear_that_became_a_concern_is_not_asked_back") {
  Ledger ledger;
  ledger.light("green");
  Id record = ledger.log(evening - 2 * day, "thought_record", R"({"claim":"they will leave","belief_before":80})");
  ledger.log(evening - 2 * day, "prediction", R"({"claim":"they will leave","due":)" + std::to_string(evening - hour) + R"(,"thought_record":")" + record.text() + R"("})");
  Id other = ledger.fear("the dinner is cancelled", evening - hour);
  CHECK(ledger.asked().size() == 2);
  ledger.log(evening - day, "concern", R"({"what":"a door was broken","safety":["hurt"],"thought_record":")" + record.text() + R"("})");
  CHECK(ledger.asked() == Ids{other.text()});
}

TEST_CASE("a_locked_journal_and_a_time_of_no_calendar_are_refused") {
  Ledger ledger;
  for (std::int64_t now : {std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()})
    CHECK(ledger.host.ask<api::DueReply>("due", api::NowRequest{now, 60}).error().code == ErrorCode::bad_request);
  ledger.host.session.call(R"({"op":"lock"})", {});
  CHECK(ledger.host.ask<api::DueReply>("due", api::NowRequest{evening, 60}).error().code == ErrorCode::locked);
}
