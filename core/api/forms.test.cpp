// Facts about questionnaires as a client asks for them: what the scores tell over time, and what they do not.
// In wasm the answers stand in a module of their own: asked for natively.
#ifndef __wasi__
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;
using answers::FormVerdict;

namespace {

constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t now = 20'000 * day;

// One question from 0 to 30, with a spread of 4.7 and a reliability of 0.89: a change of 4.32 is more than noise.
record::Questionnaire thermometer() {
  record::Questionnaire made;
  made.title = "How it was";
  record::FormItem& item = made.items.emplace_back();
  item.link = "1";
  item.asks = record::Asks::number;
  item.least = 0;
  item.most = 30;
  record::FormScale& scale = made.scales.emplace_back();
  scale.items = {"1"};
  scale.sd = record::Weight{4'700'000};
  scale.reliability = record::Weight{890'000};
  return made;
}

struct Desk {
  MemoryDisk disk;
  MemoryHost host{disk, now};
  record::Questionnaire questionnaire = thermometer();

  // Scores on days before now, in any order.
  answers::FormsReply told(std::vector<std::pair<std::int64_t, std::int64_t>> scores, std::optional<record::Level> level = {}) {
    api::FormsRequest request{questionnaire, {}, level, now, 60};
    for (auto [days, score] : scores) request.times.push_back({now - days * day, 60, {{"1", score}}});
    return host.ask<api::FormsReply>("form_history", request).value();
  }
  answers::ScaleCourse course(std::vector<std::pair<std::int64_t, std::int64_t>> scores) { return told(std::move(scores)).scales.front(); }
};

}  // namespace

TEST_CASE("a_score_that_fell_from_15_to_9_fell_by_more_than_4_3_and_one_that_rose_shows_that_it_got_harder") {
  Desk desk;
  auto fell = desk.course({{30, 15}, {0, 9}});
  CHECK(fell.verdict == FormVerdict::lower);
  CHECK(fell.from == 15);
  CHECK(fell.to == 9);
  CHECK(fell.smallest == 4.3);
  CHECK_FALSE(fell.harder);
  CHECK_FALSE(fell.no_room);
  CHECK(fell.least == 0);
  CHECK(fell.most == 30);
  // 1.96 x 1.5588 around 15.
  REQUIRE(fell.beside);
  CHECK(fell.beside->low == 11.9);
  CHECK(fell.beside->high == 18.1);
  auto rose = desk.course({{0, 15}, {30, 9}});
  CHECK(rose.verdict == FormVerdict::higher);
  CHECK(rose.harder);
  desk.questionnaire.scales.front().easier = true;
  CHECK(desk.course({{30, 15}, {0, 9}}).harder);
  CHECK_FALSE(desk.course({{0, 15}, {30, 9}}).harder);
}

TEST_CASE("one_form_two_within_two_weeks_and_a_small_change_say_so") {
  Desk desk;
  CHECK(desk.course({}).verdict == FormVerdict::one);
  CHECK(desk.course({{3, 15}}).verdict == FormVerdict::one);
  auto soon = desk.course({{13, 15}, {0, 5}});
  CHECK(soon.verdict == FormVerdict::soon);
  CHECK_FALSE(soon.from);
  CHECK(desk.course({{14, 15}, {0, 5}}).verdict == FormVerdict::lower);
  auto small = desk.course({{14, 15}, {0, 11}});
  CHECK(small.verdict == FormVerdict::noise);
  CHECK_FALSE(small.harder);
}

TEST_CASE("without_a_norm_there_are_scores_alone_and_a_reliability_of_1_is_none") {
  Desk desk;
  desk.questionnaire.scales.front().sd.reset();
  auto alone = desk.course({{30, 15}, {0, 9}});
  CHECK(alone.verdict == FormVerdict::no_norm);
  CHECK(alone.points.size() == 2);
  CHECK(alone.points[0].score == 15);
  CHECK_FALSE(alone.points[0].likely);
  CHECK_FALSE(alone.smallest);
  desk.questionnaire = thermometer();
  desk.questionnaire.scales.front().reliability = record::Weight{1'000'000};
  CHECK(desk.course({{30, 15}, {0, 9}}).verdict == FormVerdict::no_norm);
}

TEST_CASE("from_four_forms_on_the_second_one_is_compared_with_and_from_seven_a_course_can_be_clear") {
  Desk desk;
  auto four = desk.course({{90, 20}, {60, 15}, {30, 14}, {0, 9}});
  CHECK(four.second);
  CHECK(four.from == 15);
  CHECK_FALSE(four.course);
  auto seven = desk.course({{180, 20}, {150, 10}, {120, 12}, {90, 14}, {60, 16}, {30, 18}, {0, 20}});
  REQUIRE(seven.course);
  CHECK(seven.course->clear);
  CHECK(seven.course->rises);
  CHECK(seven.course->points == 2);
  CHECK(seven.harder);
  auto five = desk.course({{120, 20}, {90, 18}, {60, 16}, {30, 14}, {0, 12}});
  REQUIRE(five.course);
  CHECK_FALSE(five.course->clear);
}

TEST_CASE("near_the_end_of_a_scale_there_is_no_room_to_drop_and_the_future_is_not_read") {
  Desk desk;
  auto low = desk.course({{30, 3}, {0, 1}});
  CHECK(low.no_room);
  REQUIRE(low.beside);
  CHECK(low.beside->low == 0);
  CHECK_FALSE(desk.course({{30, 5}, {0, 1}}).no_room);
  CHECK(desk.course({{30, 15}, {-2, 9}}).points.size() == 1);
}

TEST_CASE("an_incomplete_form_keeps_its_place_without_a_score") {
  Desk desk;
  auto course = desk.course({{30, 15}, {15, 99}, {0, 9}});
  CHECK(course.points.size() == 3);
  CHECK_FALSE(course.points[1].score);
  CHECK(course.verdict == FormVerdict::lower);
}

TEST_CASE("after_red_nothing_is_told") {
  Desk desk;
  auto reply = desk.told({{30, 15}, {0, 9}}, record::Level::red);
  CHECK(reply.withheld);
  CHECK(reply.scales.empty());
  CHECK_FALSE(desk.told({{30, 15}}, record::Level::yellow).withheld);
}

TEST_CASE("a_form_is_scored_as_the_journal_keeps_it_and_an_incomplete_one_not_at_all") {
  Desk desk;
  api::FormRequest request{desk.questionnaire, {{"1", 9}}};
  auto whole = desk.host.ask<api::FormReply>("form_score", request).value();
  CHECK(whole.complete);
  CHECK(reflect::write(whole.scores) == R"([{"score":9000000}])");
  request.answers.clear();
  auto empty = desk.host.ask<api::FormReply>("form_score", request).value();
  CHECK_FALSE(empty.complete);
  CHECK(empty.scores.empty());
  CHECK(empty.unanswered == std::vector<std::string>{"1"});
}

TEST_CASE("a_file_is_read_without_a_journal_or_refused_with_the_item_that_is_in_the_way") {
  Desk desk;
  auto read = [&](std::string_view text) { return desk.host.ask<api::FileReply>("questionnaire_read", api::Nothing{}, Blob::copy_of(as_bytes(text))).value(); };
  auto reply = read(R"({"resourceType":"Questionnaire","title":"T","item":[{"linkId":"1","type":"integer","text":"How many?"}]})");
  REQUIRE(reply.questionnaire);
  CHECK(reply.questionnaire->items.front().link == "1");
  auto refused = read(R"({"resourceType":"Questionnaire","item":[{"linkId":"1","type":"date","text":"When?"}]})");
  REQUIRE(refused.refusal);
  CHECK(refused.refusal->trouble == forms::Trouble::type);
  CHECK(refused.refusal->text == "When?");
  CHECK(read("").refusal->trouble == forms::Trouble::unreadable);
}

TEST_CASE("a_questionnaire_stands_apart_in_the_journal_and_a_form_is_a_moment_of_life") {
  Desk desk;
  desk.host.create().value();
  auto made = desk.host.log("questionnaire", R"({"title":"T","items":[],"scales":[]})").value();
  desk.host.log("form", R"({"questionnaire":")" + made.ids.front().text() + R"(","answers":[{"item":"1","value":2}],"scores":[{"score":2000000}]})").value();
  auto page = desk.host.ask<api::TimelineReply>("timeline", api::TimelineRequest{}).value();
  REQUIRE(page.moments.size() == 1);
  CHECK(page.moments.front().kind == "form");
}

#endif
