// Facts about counts by day and the days on which they changed.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/asked_again.hpp"
#include "core/insight/draws.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

std::vector<DayCount> days_of(std::span<const std::int64_t> counts) {
  std::vector<DayCount> days;
  for (std::size_t i = 0; i < counts.size(); ++i) days.push_back({static_cast<std::int32_t>(i), counts[i]});
  return days;
}

}  // namespace

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

TEST_CASE("days without any count are a rate of nothing, not a missing one") {
  std::vector<std::int64_t> counts(40, 0);
  auto found = *asked_again(days_of(counts), 1000);
  CHECK(found.rate.rate == 0);
  CHECK(found.rate.jeffreys.lower == 0);
  CHECK(found.without == 40);
  CHECK(found.changes.empty());
}

TEST_CASE("too few days to say anything of are said with their reason") {
  CHECK(asked_again({}, 10).error() == Missing::no_entries);
  std::vector<DayCount> few = {{1, 0}, {2, 0}}, below = {{1, -1}};
  CHECK(asked_again(few, 10).error() == Missing::too_few);
  CHECK(asked_again(below, 10).error() == Missing::bad_input);
}

}  // namespace keel::insight
