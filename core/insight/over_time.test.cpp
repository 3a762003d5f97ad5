// Facts about hours, weeks, trends, daily counts and questionnaires.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/asked_again.hpp"
#include "core/insight/draws.hpp"
#include "core/insight/progress.hpp"
#include "core/insight/questionnaire.hpp"
#include "core/insight/steady.hpp"
#include "core/insight/when.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

struct Series {
  std::vector<double> x, y;
};

Series some_series(std::uint64_t seed, int count) {
  Draws draws(seed);
  Series series;
  for (int i = 0; i < count; ++i) {
    series.x.push_back(i + draws.unit() / 2);
    series.y.push_back(draws.normal());
  }
  return series;
}

std::vector<DayCount> days_of(std::span<const std::int64_t> counts) {
  std::vector<DayCount> days;
  for (std::size_t i = 0; i < counts.size(); ++i) days.push_back({static_cast<std::int32_t>(i), counts[i]});
  return days;
}

}  // namespace

TEST_CASE("turning values or time round turns the trend, and a constant changes nothing") {
  Series s = some_series(1, 40), negative = s, back = s, higher = s;
  for (double& y : negative.y) y = -y;
  for (double& x : back.x) x = -x;
  for (double& y : higher.y) y += 8;
  auto kendall = *mann_kendall(s.x, s.y);
  auto slope = *theil_sen(s.x, s.y);
  for (const Series& turned : {negative, back}) {
    CHECK(mann_kendall(turned.x, turned.y)->s == -kendall.s);
    CHECK(mann_kendall(turned.x, turned.y)->z == doctest::Approx(-kendall.z));
    CHECK(theil_sen(turned.x, turned.y)->slope == doctest::Approx(-slope.slope).epsilon(1e-12));
  }
  CHECK(mann_kendall(higher.x, higher.y)->s == kendall.s);
  CHECK(theil_sen(higher.x, higher.y)->slope == doctest::Approx(slope.slope).epsilon(1e-9));
}

TEST_CASE("a straight line added to the values is added to the slope and its limits") {
  Series s = some_series(2, 50), steeper = s;
  for (std::size_t i = 0; i < s.x.size(); ++i) steeper.y[i] += 3 * s.x[i];
  auto one = *theil_sen(s.x, s.y), other = *theil_sen(steeper.x, steeper.y);
  CHECK(other.slope == doctest::Approx(one.slope + 3).epsilon(1e-12));
  CHECK(*other.lower == doctest::Approx(*one.lower + 3).epsilon(1e-12));
  CHECK(*other.upper == doctest::Approx(*one.upper + 3).epsilon(1e-12));
}

TEST_CASE("a change point read backwards lies as many days from the other end, with the same evidence") {
  Draws draws(5);
  std::vector<std::int64_t> counts;
  for (int day = 0; day < 60; ++day) counts.push_back(static_cast<std::int64_t>(draws.below(day < 20 ? 9 : 3)));
  auto one = *change_point(counts);
  std::ranges::reverse(counts);
  auto other = *change_point(counts);
  CHECK(other.mode == 60 - one.mode);
  CHECK(other.log_bayes_factor == doctest::Approx(one.log_bayes_factor).epsilon(1e-10));
}

TEST_CASE("spiky days without a change are not called one") {
  int claims = 0, journals = testing::rounds(300, 3'000);
  for (int journal = 1; journal <= journals; ++journal) {
    Draws draws(testing::first_seed() + static_cast<std::uint64_t>(journal));
    std::vector<std::int64_t> counts;
    // Geometric counts with mean 3: negative binomial of size 1.
    for (int day = 0; day < 60; ++day) counts.push_back(static_cast<std::int64_t>(std::log(draws.unit()) / std::log(0.75)));
    claims += change_point(counts)->chance >= 0.9 ? 1 : 0;
  }
  CHECK(claims <= journals / 50);
}

TEST_CASE("a change from four a day to one is dated and its rates are given") {
  std::vector<std::int64_t> counts;
  for (int day = 0; day < 80; ++day) counts.push_back(day < 40 ? 3 + day % 3 : day % 3);
  auto found = *asked_again(days_of(counts), 1000);
  REQUIRE(found.changes.size() == 1);
  CHECK(found.changes[0].from <= 40);
  CHECK(found.changes[0].to >= 39);
  CHECK(found.changes[0].before == doctest::Approx(4).epsilon(0.05));
  CHECK(found.changes[0].after == doctest::Approx(1).epsilon(0.1));
  CHECK(found.without == 13);
}

TEST_CASE("an insight appears after three entries and goes after three") {
  bool held[] = {true, true, false, true, true, true, false, false, true, false, false, false};
  auto shown = [&](std::size_t entries) { return is_steadily_shown(entries, [&](std::size_t back) { return back < entries && held[entries - 1 - back]; }); };
  CHECK_FALSE(shown(5));
  CHECK(shown(6));
  CHECK(shown(11));
  CHECK_FALSE(shown(12));
  // With so many entries one of them moves nothing, and the gate is asked once.
  int asked = 0;
  CHECK(is_steadily_shown(steady_from, [&](std::size_t) { return ++asked == 1; }));
  CHECK(asked == 1);
}

TEST_CASE("what may not yet be shown steadily can be an early sign") {
  // The newest first: shown twice only, an early sign before that.
  Showing at[] = {Showing::shown, Showing::shown, Showing::early_sign, Showing::early_sign, Showing::early_sign, Showing::hidden};
  CHECK(steady_showing(6, [&](std::size_t back) { return back < 6 ? at[back] : Showing::hidden; }) == Showing::early_sign);
  CHECK(steady_showing(6, [&](std::size_t) { return Showing::shown; }) == Showing::shown);
  CHECK(steady_showing(6, [&](std::size_t back) { return back % 2 == 0 ? Showing::shown : Showing::hidden; }) == Showing::hidden);
  CHECK(steady_showing(1, [&](std::size_t) { return Showing::shown; }) == Showing::hidden);
}

TEST_CASE("episodes of one evening hour fill one block; few days claim nothing") {
  std::vector<WhenEntry> entries;
  for (int i = 0; i < 40; ++i) entries.push_back({21, 5.0 + i % 3, i});
  auto found = *when(entries, {}, 1000);
  CHECK(found.blocks[4].episodes == 40);
  CHECK(found.blocks[4].showing == Showing::shown);
  CHECK(found.strength.error() == Missing::all_equal);
  for (WhenEntry& entry : entries) entry.day %= 5;
  for (const HourBlock& block : when(entries, {}, 1000)->blocks) CHECK(block.showing == Showing::hidden);
  entries[0].hour = 2;
  CHECK(when(std::span(entries).first(1), {}, 1000)->blocks[5].episodes == 1);
}

TEST_CASE("a shorter way back to calm is seen, and the same every week is no change") {
  std::vector<RecoveryEntry> falling, same;
  for (int i = 0; i < 60; ++i) {
    falling.push_back({60.0 - 0.6 * i + i % 3, i * 2});
    same.push_back({30, i * 2});
  }
  auto found = *recovery(falling, 1000);
  CHECK(found.direction == Direction::shorter);
  CHECK(found.change_per_month < 0);
  CHECK(found.change_range->lower <= found.change_per_month);
  CHECK(recovery(same, 1000)->direction == Direction::unchanged);
  std::ranges::reverse(falling);
  CHECK(recovery(falling, 1000)->change_per_month == doctest::Approx(found.change_per_month));
}

TEST_CASE("a questionnaire's change is told from its noise, against the second form where there are four") {
  // Jacobson and Truax 1991, their worked example.
  auto change = *reliable_change(47.5, 32.5, {7.5, 0.8});
  CHECK(change.index == doctest::Approx(-3.16).epsilon(0.001));
  std::vector<Form> forms = {{0, 20}, {30, 15}, {60, 14}, {90, 9}};
  auto found = *form_change(forms, {4.7, 0.89}, 1000);
  CHECK(found.first == 15);
  CHECK(found.showing == Showing::shown);
  CHECK(form_change(std::span(forms).first(1), {4.7, 0.89}, 1000).error() == Missing::too_few);
  CHECK(reliable_change(1, 2, {0, 0.8}).error() == Missing::bad_input);
  CHECK(reliable_change(1, 2, {1, 1}).error() == Missing::bad_input);
}

TEST_CASE("many forms have a direction only where every likely slope agrees and the way is longer than the measurement error") {
  Norm norm{4.7, 0.89};  // its measurement error is 1.56 points
  std::vector<Form> falling = {{0, 20}, {30, 18}, {60, 16}, {90, 14}, {120, 12}, {150, 10}, {180, 8}};
  auto seven = *form_trend(falling, norm, 1000);
  CHECK(seven.is_clear);
  CHECK(seven.slope.slope == doctest::Approx(-2.0 / 30).epsilon(1e-12));
  CHECK(seven.days == 150);
  // The first is left out, and below six points Sen's limits at 95 % lie outside all slopes.
  CHECK_FALSE(form_trend(std::span(falling).first(6), norm, 1000)->is_clear);
  CHECK(form_trend(std::span(falling).first(4), norm, 1000).error() == Missing::too_few);
  CHECK(form_trend(falling, norm, -1).error() == Missing::no_entries);
  CHECK(form_trend(falling, {4.7, 1}, 1000).error() == Missing::bad_input);
  std::vector<Form> slight = {{0, 20}, {30, 18}, {60, 17.7}, {90, 17.4}, {120, 17.1}, {150, 16.8}, {180, 16.5}};
  CHECK_FALSE(form_trend(slight, norm, 1000)->is_clear);
  std::vector<Form> even(7, Form{0, 12});
  for (std::size_t i = 0; i < even.size(); ++i) even[i].day = 30.0 * static_cast<double>(i);
  CHECK_FALSE(form_trend(even, norm, 1000)->is_clear);
}

TEST_CASE("too little to say over time is said with its reason") {
  CHECK(when({}, {}, 10).error() == Missing::no_entries);
  CHECK(recovery({}, 10).error() == Missing::no_entries);
  CHECK(pauses({}, 10).error() == Missing::no_entries);
  CHECK(asked_again({}, 10).error() == Missing::no_entries);
  std::vector<RecoveryEntry> one = {{5, 1}}, broken = {{NAN, 1}};
  CHECK(recovery(one, 10).error() == Missing::too_few);
  CHECK(recovery(one, 1).error() == Missing::no_entries);
  CHECK(recovery(broken, 10).error() == Missing::bad_input);
  std::vector<WhenEntry> late = {{24, 5, 1}};
  CHECK(when(late, {}, 10).error() == Missing::bad_input);
  std::vector<DayCount> few = {{1, 0}, {2, 0}}, below = {{1, -1}};
  CHECK(asked_again(few, 10).error() == Missing::too_few);
  CHECK(asked_again(below, 10).error() == Missing::bad_input);
  std::vector<ShareEntry> all_paused(30, ShareEntry{true, 3});
  CHECK(pauses(all_paused, 10)->direction == Direction::unchanged);
}

TEST_CASE("days without any count are a rate of nothing, not a missing one") {
  std::vector<std::int64_t> counts(40, 0);
  auto found = *asked_again(days_of(counts), 1000);
  CHECK(found.rate.rate == 0);
  CHECK(found.rate.jeffreys.lower == 0);
  CHECK(found.without == 40);
  CHECK(found.changes.empty());
}

}  // namespace keel::insight
