// Facts about two halves beside each other: shares, times that were not calm when somebody looked last, and when a change is claimed.
#include "core/insight/halves.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "core/insight/draws.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

// A time every third day; in the first half and in the latest it takes so many minutes, give or take, and every `open`th is never seen calm.
std::vector<CalmEntry> times(int count, double first, double last, int open = 0) {
  std::vector<CalmEntry> entries;
  for (int i = 0; i < count; ++i) {
    double minutes = (i < count / 2 ? first : last) + i % 5 - 2;
    bool calm = open == 0 || i % open != 0;
    entries.push_back({calm ? minutes : minutes / 2, calm, 3 * i});
  }
  return entries;
}

std::vector<ShareEntry> shares(int count, int first_of_ten, int last_of_ten) {
  std::vector<ShareEntry> entries;
  for (int i = 0; i < count; ++i) entries.push_back({i % 10 < (i < count / 2 ? first_of_ten : last_of_ten), 3 * i});
  return entries;
}

constexpr std::int32_t later = 10'000;

}  // namespace

TEST_CASE("the difference of two shares is that of their distributions") {
  // Two uniform ones: their difference is a triangle, 2.5 % of which lie below sqrt(0.05) - 1.
  auto even = *share_difference({1, 1}, {1, 1});
  CHECK(even.positive == doctest::Approx(0.5).epsilon(1e-6));
  CHECK(even.range.lower == doctest::Approx(std::sqrt(0.05) - 1).epsilon(1e-4));
  CHECK(even.range.upper == doctest::Approx(1 - std::sqrt(0.05)).epsilon(1e-4));
  // P(Y > X) of a uniform X is the mean of Y.
  CHECK(share_difference({1, 1}, {2, 1})->positive == doctest::Approx(2.0 / 3).epsilon(1e-6));
  CHECK(share_difference({1, 1}, {0.5, 0.5})->positive == doctest::Approx(0.5).epsilon(1e-6));
  // By the sum over whole counts (Cook 2005), and by a grid of 3,000 points.
  auto whole = *share_difference({8, 4}, {11, 3});
  CHECK(whole.positive == doctest::Approx(0.7607061131088602).epsilon(1e-5));
  CHECK(whole.range.lower == doctest::Approx(-0.21065592).epsilon(1e-3));
  CHECK(whole.range.upper == doctest::Approx(0.45046960).epsilon(1e-3));
  // Of many the normal law: 1.96 sqrt(2 / 4 / 100,001).
  auto many = *share_difference({50'000, 50'000}, {50'500, 49'500});
  CHECK(many.mean == doctest::Approx(0.005));
  CHECK(many.range.upper - many.mean == doctest::Approx(0.0043826).epsilon(1e-3));
  CHECK(share_difference({0.4, 1}, {1, 1}).error() == Missing::bad_input);
  CHECK(share_difference({1, 1}, {1, NAN}).error() == Missing::bad_input);
}

TEST_CASE("a shorter way to calm is told beside the times that were not calm") {
  auto found = *calm_halves(times(40, 60, 40, 5), later);
  CHECK(found.direction == Direction::shorter);
  CHECK(found.showing == Showing::shown);
  CHECK(found.entries == 40);
  CHECK(found.open == 8);
  CHECK(found.first == doctest::Approx(60).epsilon(0.03));
  CHECK(found.last == doctest::Approx(40).epsilon(0.03));
  CHECK(calm_halves(times(40, 40, 60), later)->direction == Direction::longer);
  // Where nobody is seen calm after two hours, two hours is what can be said.
  CHECK(calm_halves(times(40, 500, 300), later)->first == calm_horizon);
}

TEST_CASE("without open times the mean is the plain one") {
  auto found = *calm_halves(times(40, 60, 60), later);
  CHECK(found.first == doctest::Approx(60));
  CHECK(found.direction == Direction::unclear);
  CHECK(found.p == doctest::Approx(1));
  // The plain error of a mean of minutes -2, -1, 0, 1, 2 around it: sqrt(2 / 20).
  CHECK(found.first_range.upper == doctest::Approx(60 + 1.959963984540054 * std::sqrt(0.1)));
}

TEST_CASE("two halves claim nothing before there is enough, and nothing where too many were never closed") {
  CHECK(calm_halves(times(18, 60, 30), later)->direction == Direction::unclear);
  CHECK(calm_halves(times(18, 60, 30), later)->showing == Showing::early_sign);
  auto close = times(40, 60, 30);
  for (CalmEntry& entry : close) entry.day /= 3;
  CHECK(calm_halves(close, later)->direction == Direction::unclear);
  CHECK(calm_halves(times(40, 60, 30, 3), later)->direction == Direction::unclear);
  // A difference of less than a tenth, however sure.
  CHECK(calm_halves(times(400, 60, 57), later)->direction == Direction::unclear);
  CHECK(share_halves(shares(18, 2, 9), later)->direction == Direction::unclear);
  CHECK(share_halves(shares(40, 5, 6), later)->direction == Direction::unclear);
}

TEST_CASE("halves without a difference are rarely told apart") {
  int claims = 0, journals = testing::rounds(300, 3'000);
  for (int journal = 1; journal <= journals; ++journal) {
    Draws draws(testing::first_seed() + static_cast<std::uint64_t>(journal));
    std::vector<CalmEntry> calm;
    for (int i = 0; i < 40; ++i) calm.push_back({std::floor(-40 * std::log(draws.unit())), draws.unit() > 0.15, 2 * i});
    claims += calm_halves(calm, later)->direction != Direction::unclear ? 1 : 0;
  }
  CHECK(claims <= journals / 25);
}

TEST_CASE("a share that rose is told with its counts") {
  auto found = *share_halves(shares(80, 3, 8), later);
  CHECK(found.direction == Direction::longer);
  CHECK(found.first == 12);
  CHECK(found.last_of == 40);
  CHECK(found.last == 32);
  CHECK(share_halves(shares(80, 8, 3), later)->direction == Direction::shorter);
}

TEST_CASE("too little to say about halves is said with its reason") {
  CHECK(calm_halves({}, later).error() == Missing::no_entries);
  CHECK(calm_halves(times(40, 60, 30), 0).error() == Missing::no_entries);
  CHECK(calm_halves(times(11, 60, 30), later).error() == Missing::too_few);
  CHECK(calm_halves(times(40, 60, 30, 1), later).error() == Missing::nothing_ended);
  CHECK(calm_halves(std::vector<CalmEntry>{{NAN, true, 1}}, later).error() == Missing::bad_input);
  CHECK(share_halves({}, later).error() == Missing::no_entries);
  CHECK(share_halves(shares(11, 1, 9), later).error() == Missing::too_few);
}

}  // namespace keel::insight
