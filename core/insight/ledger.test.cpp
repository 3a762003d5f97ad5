// Facts about feared outcomes, shares and calibration.
#include <doctest/doctest.h>

#include "core/insight/draws.hpp"
#include "core/insight/fear_ledger.hpp"
#include "core/insight/proportion.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

struct Fears {
  std::vector<double> chances;
  std::vector<std::uint8_t> happened;
};

Fears some_fears(std::uint64_t seed, std::size_t count) {
  Draws draws(seed);
  Fears fears;
  for (std::size_t i = 0; i < count; ++i) {
    fears.chances.push_back(static_cast<double>(draws.below(101)) / 100);
    fears.happened.push_back(draws.unit() < fears.chances.back() * 0.5 ? 1 : 0);
  }
  return fears;
}

double binomial(int n, int x, double p) { return std::exp(std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1) + x * std::log(p) + (n - x) * std::log1p(-p)); }

std::vector<FearEntry> ledger_of(const Fears& fears) {
  std::vector<FearEntry> entries;
  for (std::size_t i = 0; i < fears.chances.size(); ++i)
    entries.push_back({fears.chances[i], fears.happened[i] ? FearOutcome::happened : FearOutcome::did_not, static_cast<std::int32_t>(i)});
  return entries;
}

}  // namespace

TEST_CASE("the parts of the score add up to it, in bins and by every chance") {
  for (std::uint64_t seed = 1, last = static_cast<std::uint64_t>(testing::rounds(20, 400)); seed <= last; ++seed) {
    Fears fears = some_fears(testing::first_seed() + seed, 3 * seed);
    auto score = *brier(fears.chances, fears.happened, 10);
    const BrierParts& bins = score.binned;
    double sum = bins.reliability - bins.resolution + bins.uncertainty + score.within_variance - score.within_covariance;
    CHECK(std::abs(sum - score.score) < 1e-12);
    CHECK(std::abs(score.distinct.reliability - score.distinct.resolution + score.distinct.uncertainty - score.score) < 1e-12);
  }
}

TEST_CASE("turning every fear into its opposite leaves the score, resolution and uncertainty") {
  Fears fears = some_fears(4, 70), turned = fears;
  for (double& chance : turned.chances) chance = 1 - chance;
  for (std::uint8_t& one : turned.happened) one = one ? 0 : 1;
  auto score = *brier(fears.chances, fears.happened, 10), other = *brier(turned.chances, turned.happened, 10);
  CHECK(score.score == doctest::Approx(other.score).epsilon(1e-12));
  CHECK(score.distinct.resolution == doctest::Approx(other.distinct.resolution).epsilon(1e-10));
  CHECK(score.binned.uncertainty == doctest::Approx(other.binned.uncertainty).epsilon(1e-12));
}

TEST_CASE("Wilson's range holds the true share in 94 to 96.5 of 100 cases") {
  for (int n = 5; n <= 50; n += 5) {
    double covered = 0, grid = 0;
    for (double p = 0.02; p < 0.99; p += 0.02, ++grid) {
      for (int x = 0; x <= n; ++x) {
        auto range = *wilson_range(x, n);
        if (range.lower <= p && p <= range.upper) covered += binomial(n, x, p);
      }
    }
    CHECK(covered / grid > 0.94);
    CHECK(covered / grid < 0.965);
  }
}

TEST_CASE("chances of exactly 0 and 1 and outcomes that are all alike give numbers or a reason") {
  std::vector<double> chances = {0, 1, 0, 1};
  for (std::vector<std::uint8_t> happened : {std::vector<std::uint8_t>{0, 0, 0, 0}, {1, 1, 1, 1}, {0, 1, 0, 1}, {1, 0, 1, 0}}) {
    auto score = brier(chances, happened, 10);
    REQUIRE(score);
    CHECK(std::isfinite(score->score));
    for (const Available<>& one : {score->skill, score->corrected_resolution, spiegelhalter(chances, happened), ranking_share(chances, happened)}) {
      if (one) CHECK(std::isfinite(*one));
    }
    if (auto line = recalibrate(chances, happened)) CHECK(std::isfinite(line->slope_error));
  }
}

TEST_CASE("the ledger says more as more is answered") {
  Fears fears = some_fears(8, 60);
  auto entries = ledger_of(fears);
  CHECK(fear_ledger(entries, 4).error() == Missing::too_few);
  auto few = *fear_ledger(entries, 6), some = *fear_ledger(entries, 12), many = *fear_ledger(entries, 60);
  CHECK(few.showing == Showing::early_sign);
  CHECK(few.large.error() == Missing::too_few);
  CHECK(some.large);
  CHECK(some.parts.error() == Missing::too_few);
  CHECK(many.plot);
  CHECK(many.parts);
}

TEST_CASE("fears that were not answered are counted and bound what may be said") {
  auto entries = ledger_of(some_fears(8, 20));
  for (std::size_t i = 0; i < 6; ++i) entries[i].outcome = FearOutcome::open;
  auto found = *fear_ledger(entries, 100);
  CHECK(found.due == 20);
  CHECK(found.resolved == 14);
  CHECK(found.few_resolved);
  CHECK(found.share_if_all - found.share_if_none == doctest::Approx(6.0 / 20));
}

TEST_CASE("too little to say about fears is said with its reason") {
  CHECK(fear_ledger({}, 100).error() == Missing::no_entries);
  std::vector<FearEntry> broken = {{NAN, FearOutcome::did_not, 1}};
  CHECK(fear_ledger(broken, 100).error() == Missing::bad_input);
  broken[0].chance = 1.2;
  CHECK(fear_ledger(broken, 100).error() == Missing::bad_input);
  CHECK(proportion(3, 2).error() == Missing::bad_input);
  CHECK(proportion(-1, 2).error() == Missing::bad_input);
  std::vector<double> chances = {0.5};
  std::vector<std::uint8_t> two = {0, 1};
  CHECK(brier(chances, two, 10).error() == Missing::bad_input);
}

}  // namespace keel::insight
