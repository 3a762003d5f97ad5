// Facts about trends, the way back to calm and pauses.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/draws.hpp"
#include "core/insight/progress.hpp"

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

TEST_CASE("too little to say of a trend is said with its reason") {
  CHECK(recovery({}, 10).error() == Missing::no_entries);
  CHECK(pauses({}, 10).error() == Missing::no_entries);
  std::vector<RecoveryEntry> one = {{5, 1}}, broken = {{NAN, 1}};
  CHECK(recovery(one, 10).error() == Missing::too_few);
  CHECK(recovery(one, 1).error() == Missing::no_entries);
  CHECK(recovery(broken, 10).error() == Missing::bad_input);
  std::vector<ShareEntry> all_paused(30, ShareEntry{true, 3});
  CHECK(pauses(all_paused, 10)->direction == Direction::unchanged);
}

}  // namespace keel::insight
