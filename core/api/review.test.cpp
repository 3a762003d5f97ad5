// Facts about the weekly review, as a client asks for it.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t today = 20'000;  // 4 October 2024
constexpr std::int64_t evening = today * day + 19 * hour;

struct Weeks {
  Weeks() {
    host.create().value();
    log(20, "note", R"({"text":"the first"})");
  }

  // `ago` days before this evening, and each a little later than the one before.
  Id log(std::int64_t ago, std::string_view kind, std::string body, std::optional<Id> episode = {}) {
    std::int64_t at = evening - ago * day + ++logged * 1000;
    api::NewMoment moment{{}, std::string(kind), at, 60, episode, {std::move(body)}};
    return host.ask<api::AppendReply>("append", api::AppendRequest{{moment}, at}).value().ids.front();
  }
  std::optional<guide::WeeklyReview> review(std::int64_t now = evening) { return host.ask<api::ReviewReply>("review", api::NowRequest{now, 60}).value().review; }
  std::string told() {
    auto found = review();
    if (!found) return "silent";
    std::string text;
    for (const auto& line : found->lines) text += line.kind + " " + line.text + ";";
    return text + (!found->invites ? "" : found->invites == guide::Invitation::asking_again ? "asked" : "reach");
  }

  std::int64_t logged = 0;
  MemoryDisk disk;
  MemoryHost host{disk, evening - 30 * day};
};

std::string about(std::string_view field, const Id& id) { return "\"" + std::string(field) + R"(":")" + id.text() + "\""; }

}  // namespace

TEST_CASE("a_review_holds_the_lines_that_were_kept_and_nothing_of_what_was_hard") {
  Weeks weeks;
  CHECK(weeks.told() == "silent");
  weeks.log(3, "trigger", R"({"what":"no answer"})");
  weeks.log(3, "note", R"({"text":"rain"})");
  weeks.log(3, "concern", R"({"what":"the money is gone"})");
  CHECK(weeks.told() == "silent");
  weeks.log(6, "episode_end", R"({"line":"it passed"})");
  weeks.log(5, "thought_record", R"({"claim":"they will leave","balanced":"they are at work"})");
  weeks.log(4, "kindness", R"({"what":"I was late","friend_hears":"it was ten minutes"})");
  weeks.log(3, "care", R"({"what":"they cooked","sort":"kind"})");
  weeks.log(2, "episode_end", R"({"line":"  "})");
  weeks.log(0, "episode_end", R"({"line":"today"})");
  CHECK(weeks.told() == "care they cooked;kindness it was ten minutes;thought_record they are at work;episode_end it passed;");
}

TEST_CASE("a_review_that_was_looked_at_is_over_for_a_week") {
  Weeks weeks;
  weeks.log(1, "episode_end", R"({"line":"it passed"})");
  auto found = weeks.review();
  REQUIRE(found);
  CHECK(found->until == today - 1);
  weeks.log(0, "review", R"({"until":)" + std::to_string(found->until) + "}");
  CHECK_FALSE(weeks.review());
  CHECK_FALSE(weeks.review(evening + 6 * day));
  weeks.log(-6, "episode_end", R"({"line":"and again"})");
  CHECK(weeks.review(evening + 7 * day));
}

TEST_CASE("three_waves_without_asking_bring_the_offer_and_asking_again_comes_before_it") {
  Weeks weeks;
  for (std::int64_t ago : {3, 2, 1}) {
    Id urge = weeks.log(ago, "urge", R"({"urge":"text"})");
    weeks.log(ago, "urge_end", "{" + about("urge", urge) + R"(,"end":"passed"})");
  }
  CHECK(weeks.told() == "reach");
  for (int time = 0; time < 2; ++time) weeks.log(2, "reassurance", R"({"how":"asked"})");
  CHECK(weeks.told() == "asked");
}

TEST_CASE("whoever_asked_since_is_not_reminded_to_ask") {
  Weeks weeks;
  for (std::int64_t ago : {3, 2, 1}) {
    Id urge = weeks.log(ago, "urge", R"({"urge":"text"})");
    weeks.log(ago, "urge_end", "{" + about("urge", urge) + R"(,"end":"passed"})");
  }
  weeks.log(1, "episode_end", R"({"markers":["told_how_i_was"]})");
  CHECK(weeks.told() == "");
}

TEST_CASE("what_was_seen_is_counted_as_the_insights_count_it") {
  Weeks weeks;
  auto light = [&](std::int64_t ago, std::string_view level, std::optional<Id> episode = {}) {
    weeks.log(ago, "check_in", R"({"level":")" + std::string(level) + R"("})", episode);
  };
  Id episode;
  episode.bytes.fill(7);
  light(3, "red", episode);
  light(3, "yellow", episode);
  light(3, "yellow");
  light(2, "green");
  for (std::int64_t ago : {9, 0}) light(ago, "red");
  Id passed = weeks.log(4, "urge", R"({"urge":"text"})"), open = weeks.log(4, "urge", R"({"urge":"call"})");
  weeks.log(4, "urge_end", "{" + about("urge", passed) + R"(,"end":"passed"})");
  auto found = weeks.review();
  REQUIRE(found);
  CHECK(found->counts.times == 2);
  CHECK(found->counts.days == 1);
  CHECK(found->counts.again == 1);
  CHECK(found->counts.eased == 1);
  CHECK(found->counts.urges == 1);
  CHECK(found->counts.passed == 1);
  CHECK_FALSE(found->invites);
  CHECK(open != passed);
}

TEST_CASE("nothing_is_said_of_somebody_in_the_quiet_mode_or_tied_to_harm") {
  Weeks weeks;
  Id gone = weeks.log(20, "person", R"({"name":"S","archived":true,"quiet":true})");
  Id harm = weeks.log(20, "person", R"({"name":"K"})");
  weeks.log(2, "care", R"({"what":"a letter",)" + about("person", gone) + "}");
  weeks.log(2, "care", R"({"what":"flowers",)" + about("person", harm) + "}");
  CHECK(weeks.told() == "care flowers;");
  weeks.log(1, "concern", R"({"what":"a door was broken","safety":["hurt"],)" + about("person", harm) + "}");
  CHECK(weeks.told() == "silent");
}

TEST_CASE("a_locked_journal_tells_no_review") {
  Weeks weeks;
  weeks.host.session.call(R"({"op":"lock"})", {});
  CHECK(weeks.host.ask<api::ReviewReply>("review", api::NowRequest{evening, 60}).error().code == ErrorCode::locked);
}
