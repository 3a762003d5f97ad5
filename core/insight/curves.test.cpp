// Facts about urge curves that hold whatever the entries.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/draws.hpp"
#include "core/insight/urge_curve.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

struct Urges {
  std::vector<double> minutes;
  std::vector<std::uint8_t> causes, ended, passed;
};

Urges some_urges(std::uint64_t seed, std::size_t count, bool with_open = true) {
  Draws draws(seed);
  Urges urges;
  for (std::size_t i = 0; i < count; ++i) {
    urges.minutes.push_back(static_cast<double>(draws.below(60)));
    auto cause = static_cast<std::uint8_t>(with_open ? draws.below(4) : 1 + draws.below(3));
    urges.causes.push_back(cause);
    urges.ended.push_back(cause != 0 ? 1 : 0);
    urges.passed.push_back(cause == 1 ? 1 : 0);
  }
  return urges;
}

std::vector<UrgeEntry> one_a_day(const Urges& urges) {
  std::vector<UrgeEntry> entries;
  for (std::size_t i = 0; i < urges.minutes.size(); ++i)
    entries.push_back({urges.minutes[i], static_cast<UrgeEnding>(urges.causes[i]), static_cast<std::int32_t>(i), false});
  return entries;
}

}  // namespace

TEST_CASE("still there, passed, acted and asked add up to one at every time") {
  for (std::uint64_t seed = 1, last = static_cast<std::uint64_t>(testing::rounds(20, 400)); seed <= last; ++seed) {
    Urges urges = some_urges(testing::first_seed() + seed, 5 + seed * 7);
    auto curve = incidence(urges.minutes, urges.causes);
    REQUIRE(curve);
    for (const IncidenceRow& row : curve->rows) {
      double sum = row.still_there;
      for (const CauseRow& cause : row.causes) sum += cause.share;
      CHECK(std::abs(sum - 1) < 1e-12);
    }
  }
}

TEST_CASE("swapping two kinds of end swaps their curves") {
  Urges urges = some_urges(3, 80), swapped = urges;
  for (std::uint8_t& cause : swapped.causes) cause = cause == 1 ? 2 : cause == 2 ? 1 : cause;
  auto one = *incidence(urges.minutes, urges.causes), other = *incidence(swapped.minutes, swapped.causes);
  for (std::size_t i = 0; i < one.rows.size(); ++i) {
    CHECK(one.rows[i].causes[0].share == other.rows[i].causes[1].share);
    CHECK(one.rows[i].causes[1].error == other.rows[i].causes[0].error);
  }
}

TEST_CASE("taking acted urges for open ones would overstate passing") {
  Urges urges = some_urges(5, 200);
  auto each = *incidence(urges.minutes, urges.causes);
  auto naive = *survival(urges.minutes, urges.passed);
  for (std::size_t i = 0; i < each.rows.size(); ++i) CHECK(1 - naive.rows[i].still_there >= each.rows[i].causes[0].share - 1e-12);
}

TEST_CASE("without open urges the curve is the plain share, with the plain error") {
  Urges urges = some_urges(7, 50, false);
  auto curve = *survival(urges.minutes, urges.ended);
  for (const SurvivalRow& row : curve.rows) {
    auto later = std::ranges::count_if(urges.minutes, [&](double minutes) { return minutes > row.time; });
    double share = static_cast<double>(later) / 50;
    CHECK(row.still_there == doctest::Approx(share).epsilon(1e-12));
    if (row.error) CHECK(*row.error == doctest::Approx(std::sqrt(share * (1 - share) / 50)).epsilon(1e-12));
    else CHECK(share == 0);
  }
}

TEST_CASE("longer minutes stretch the quantiles and the mean and nothing else") {
  Urges urges = some_urges(9, 60);
  auto curve = *survival(urges.minutes, urges.ended);
  std::vector<double> stretched = urges.minutes;
  for (double& minutes : stretched) minutes *= 4;
  auto longer = *survival(stretched, urges.ended);
  for (std::size_t i = 0; i < curve.rows.size(); ++i) CHECK(curve.rows[i].still_there == longer.rows[i].still_there);
  CHECK(*quantile(longer, 0.5).estimate == 4 * *quantile(curve, 0.5).estimate);
  CHECK(restricted_mean(longer, 240).estimate == doctest::Approx(4 * restricted_mean(curve, 60).estimate).epsilon(1e-12));
}

TEST_CASE("every range holds its estimate and stays within 0 and 1") {
  for (std::uint64_t seed = 1, last = static_cast<std::uint64_t>(testing::rounds(30, 400)); seed <= last; ++seed) {
    Urges urges = some_urges(testing::first_seed() + seed, 4 + seed);
    for (const SurvivalRow& row : survival(urges.minutes, urges.ended)->rows) {
      for (const auto& range : {row.log_log, row.plain}) {
        if (!range) continue;
        CHECK(range->lower >= 0);
        CHECK(range->lower <= row.still_there);
        CHECK(row.still_there <= range->upper);
        CHECK(range->upper <= 1);
      }
    }
  }
}

TEST_CASE("the order in which urges were written does not matter") {
  Urges urges = some_urges(11, 40), turned = urges;
  std::ranges::reverse(turned.minutes);
  std::ranges::reverse(turned.causes);
  auto one = *incidence(urges.minutes, urges.causes), other = *incidence(turned.minutes, turned.causes);
  REQUIRE(one.rows.size() == other.rows.size());
  for (std::size_t i = 0; i < one.rows.size(); ++i) CHECK(one.rows[i].causes[0].share == other.rows[i].causes[0].share);
}

TEST_CASE("too little to say about urges is said with its reason") {
  CHECK(urge_curve({}, 100).error() == Missing::no_entries);
  std::vector<UrgeEntry> open(10, UrgeEntry{5, UrgeEnding::open, 1, false});
  CHECK(urge_curve(open, 100).error() == Missing::nothing_ended);
  CHECK(urge_curve(one_a_day(some_urges(1, 5)), 100).error() == Missing::too_few);
  CHECK(urge_curve(one_a_day(some_urges(1, 30)), 0).error() == Missing::no_entries);
  std::vector<UrgeEntry> broken = {{NAN, UrgeEnding::passed, 1, false}};
  CHECK(urge_curve(broken, 100).error() == Missing::bad_input);
  broken[0].minutes = -1;
  CHECK(urge_curve(broken, 100).error() == Missing::bad_input);
}

TEST_CASE("many urges that were never closed hide the curve: durations would be too long") {
  auto entries = one_a_day(some_urges(2, 40));
  CHECK(urge_curve(entries, 100));
  for (UrgeEntry& entry : entries) entry.forgotten = true;
  for (std::size_t i = 0; i < 14; ++i) entries[i].ending = UrgeEnding::open;
  CHECK(urge_curve(entries, 100).error() == Missing::too_few);
}

TEST_CASE("below fifteen ended urges every range holds 80 %, and from there on 95 %") {
  // Half are over after ten minutes and nobody is lost sight of: the error is that of a share, the root of p (1 - p) / n.
  auto shares_at_ten = [](int count) {
    std::vector<UrgeEntry> entries;
    for (int i = 0; i < count; ++i) entries.push_back({i % 2 == 0 ? 10.0 : 40.0, UrgeEnding::passed, i, false});
    auto curve = *urge_curve(entries, 100);
    return std::pair(curve.range_share, *row_at(curve.curve, 10)->causes[0].log_log);
  };
  auto [few, wide] = shares_at_ten(10);
  CHECK(few == 0.8);
  CHECK(wide.lower == doctest::Approx(0.288291801061145).epsilon(1e-12));
  CHECK(wide.upper == doctest::Approx(0.679577561682330).epsilon(1e-12));
  auto [enough, narrow] = shares_at_ten(20);
  CHECK(enough == 0.95);
  CHECK(narrow.lower == doctest::Approx(0.271327757293128).epsilon(1e-12));
}

TEST_CASE("urges of one day make the range of the median no narrower") {
  auto entries = one_a_day(some_urges(4, 40, false));
  auto apart = *urge_curve(entries, 100);
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].day = static_cast<std::int32_t>(i % 4);
  auto together = *urge_curve(entries, 100);
  CHECK(together.days == 4);
  CHECK(*together.half.estimate == *apart.half.estimate);
  CHECK(*together.half.lower <= *apart.half.lower);
}

}  // namespace keel::insight
