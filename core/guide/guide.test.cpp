// Facts about the way through an episode, explored from its beginning through everything a person can do.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>

#include "core/guide/offers.hpp"
#include "tests/support/rounds.hpp"

using namespace keel;
using namespace keel::guide;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t start = 1'000 * minute;

// A course without its clock: what matters is which side of twenty minutes it stands on, and two techniques or more.
using State = std::tuple<Stage, Stage, int, std::int64_t, std::int64_t, bool, bool>;

State state_of(const Course& course) {
  bool late = course.last - course.started >= 20 * minute;
  return {course.stage, course.back, course.level ? static_cast<int>(*course.level) : -1, course.distress ? course.distress->value : -1,
          std::min<std::int64_t>(course.tried, 2), course.answered, late};
}

// None, and both sides of where the question of safety begins; the ends of the scale as well when asked for the whole.
std::span<const int> said_distress() {
  static constexpr std::array all{-1, 7, 8, 0, 10};
  return std::span(all).first(testing::is_whole() ? 5 : 3);
}

// Every step that an offer stands for, with every answer that can come with it.
std::vector<Move> steps_of(const Course& course, const Offer& offer) {
  std::vector<Move> steps;
  for (std::int64_t later : {std::int64_t{1}, std::int64_t{20}}) {
    Move step{.act = offer.act, .at = std::max(course.last, start) + later * minute, .to = offer.to};
    if (offer.act == Act::say) {
      for (auto level : {std::optional<Level>(), std::optional(Level::red), std::optional(Level::yellow), std::optional(Level::green)})
        for (int distress : said_distress()) {
          step.level = level;
          step.distress = distress < 0 ? std::nullopt : std::optional(Distress{distress});
          steps.push_back(step);
        }
    } else if (offer.act == Act::answer) {
      for (auto safe : {record::Said::yes, record::Said::no, record::Said::unsure}) {
        step.safe = safe;
        steps.push_back(step);
      }
    } else {
      steps.push_back(step);
    }
  }
  return steps;
}

struct Way {
  Course from;
  Move step;
  Course to;
};

// Every course that can be reached, each state once, and every way between them.
struct Explored {
  std::map<State, Course> courses;
  std::vector<Way> ways;
};

const Explored& explored() {
  static const Explored all = [] {
    Explored found;
    std::deque<Course> ahead{Course{}};
    found.courses.emplace(state_of(Course{}), Course{});
    while (!ahead.empty()) {
      Course course = ahead.front();
      ahead.pop_front();
      for (const Offer& offer : offers(course))
        for (const Move& step : steps_of(course, offer)) {
          auto next = after(course, step);
          REQUIRE(next.has_value());
          found.ways.push_back({course, step, *next});
          if (found.courses.emplace(state_of(*next), *next).second) ahead.push_back(*next);
        }
    }
    return found;
  }();
  return all;
}

bool offers_act(const Course& course, Act act) {
  return std::ranges::contains(offers(course), act, &Offer::act);
}

}  // namespace

TEST_CASE("every_stage_is_reached") {
  std::set<Stage> reached;
  for (const auto& [state, course] : explored().courses) reached.insert(course.stage);
  CHECK(reached.size() == 15);
}

TEST_CASE("from_everywhere_the_close_is_one_step_away_and_the_end_behind_it") {
  for (const auto& [state, course] : explored().courses) {
    CAPTURE(reflect::name_of(course.stage));
    if (course.stage == Stage::over) CHECK(offers(course).empty());
    else CHECK(offers_act(course, course.stage == Stage::close ? Act::finish : Act::close));
  }
}

TEST_CASE("the_body_is_one_step_away_everywhere_and_leads_at_red") {
  for (const auto& [state, course] : explored().courses) {
    CAPTURE(reflect::name_of(course.stage));
    if (course.stage == Stage::over) continue;
    if (course.stage != Stage::body) CHECK(offers_act(course, Act::body));
    if (course.stage == Stage::choose && course.level == Level::red) {
      CHECK(offers(course).front().act == Act::body);
      CHECK(offers(course).front().weight == Weight::first);
    }
  }
  for (const auto& [from, step, to] : explored().ways)
    if (from.stage == Stage::temperature && step.act == Act::say && step.level == Level::red) CHECK(to.stage == Stage::body);
}

TEST_CASE("safety_is_asked_exactly_at_red_with_eight_after_two_techniques_or_twenty_minutes_or_when_the_person_says_so") {
  for (const auto& [from, step, to] : explored().ways) {
    bool red = to.level == Level::red;
    bool strong = to.distress && to.distress->value >= 8;
    bool long_enough = to.tried >= 2 || step.at - to.started >= 20 * minute;
    bool due = step.act == Act::say && red && strong && long_enough && !from.answered;
    CHECK((to.stage == Stage::safety) == (due || step.act == Act::unsafe));
  }
}

TEST_CASE("no_and_not_sure_lead_to_the_lines_and_yes_goes_on_where_the_person_was") {
  for (const auto& [from, step, to] : explored().ways) {
    if (to.stage == Stage::held) CHECK((from.stage == Stage::safety && step.act == Act::answer));
    if (step.act != Act::answer) continue;
    CHECK(to.stage == (step.safe == record::Said::yes ? from.back : Stage::held));
    CHECK(to.answered);
  }
  for (const auto& [state, course] : explored().courses)
    if (course.stage != Stage::safety && course.stage != Stage::held && course.stage != Stage::over) CHECK(offers_act(course, Act::unsafe));
}

TEST_CASE("no_way_loses_a_moment") {
  // What each screen leaves behind, whichever way it is left.
  const std::map<Stage, std::string> left_by = {{Stage::body, "technique_use"}, {Stage::examine, "thought_record"}, {Stage::concern, "concern"},
                                                {Stage::message, "message"},    {Stage::pause, "pause"},            {Stage::reach_out, "secure_act"},
                                                {Stage::kindness, "kindness"}};
  for (const auto& [state, course] : explored().courses) {
    for (const Offer& offer : offers(course)) {
      CAPTURE(reflect::name_of(course.stage));
      CAPTURE(reflect::name_of(offer.act));
      if (offer.act == Act::say) CHECK(offer.writes == "check_in");
      else if (offer.act == Act::finish) CHECK(offer.writes == "episode_end");
      else if (course.stage == Stage::wave) CHECK(offer.writes.value_or("") == (offer.act == Act::done ? "urge_end" : ""));
      else CHECK(offer.writes.value_or("") == (left_by.contains(course.stage) ? left_by.at(course.stage) : ""));
    }
  }
  for (const auto& [from, step, to] : explored().ways) {
    CHECK(to.tried == from.tried + (from.stage == Stage::body ? 1 : 0));
    if (!step.level) CHECK(to.level == from.level);
    if (!step.distress) CHECK(to.distress == from.distress);
  }
}

TEST_CASE("at_red_the_ways_stay_open_behind_the_body_and_reaching_out_is_equal_after_a_try") {
  auto weight = [](Level level, std::int64_t tried, Stage way) {
    Course course = taken_up({.level = level, .tried = tried});
    auto all = offers(course);
    return std::ranges::find(all, std::optional(way), &Offer::to)->weight;
  };
  CHECK(weight(Level::red, 0, Stage::examine) == Weight::anyway);
  CHECK(weight(Level::red, 2, Stage::examine) == Weight::anyway);
  CHECK(weight(Level::red, 0, Stage::reach_out) == Weight::anyway);
  CHECK(weight(Level::red, 1, Stage::reach_out) == Weight::equal);
  CHECK(weight(Level::red, 0, Stage::concern) == Weight::equal);
  for (Stage way : {Stage::examine, Stage::wave, Stage::message, Stage::reach_out, Stage::kindness, Stage::pause, Stage::concern})
    CHECK(weight(Level::yellow, 0, way) == Weight::equal);
}

TEST_CASE("neither_a_chance_nor_a_passphrase_is_asked_for_at_red") {
  for (Level level : {Level::red, Level::yellow, Level::green}) {
    Course course = taken_up({.level = level});
    CHECK(asks_for_a_chance(course) == (level != Level::red));
    CHECK(may_offer_to_keep(course) == (level != Level::red));
  }
}

TEST_CASE("what_is_not_offered_is_refused") {
  Course course;
  CHECK_FALSE(after(course, {.act = Act::finish, .at = start}).has_value());
  CHECK_FALSE(after(course, {.act = Act::go, .at = start, .to = Stage::examine}).has_value());
  CHECK_FALSE(after(taken_up({}), {.act = Act::go, .at = start}).has_value());
  CHECK_FALSE(after(taken_up({}), {.act = Act::go, .at = start, .to = Stage::held}).has_value());
  Course asked = *after(course, {.act = Act::unsafe, .at = start});
  CHECK_FALSE(after(asked, {.act = Act::answer, .at = start}).has_value());
}

TEST_CASE("an_episode_lapses_after_a_day_and_a_clock_that_jumps_back_ends_nothing") {
  Course course = taken_up({.started = start, .last = start});
  CHECK_FALSE(has_lapsed(course, start + 24 * 60 * minute - 1));
  CHECK(has_lapsed(course, start + 24 * 60 * minute));
  CHECK_FALSE(has_lapsed(course, start - 365 * 24 * 60 * minute));
}
