// Facts about techniques and suggestions: what the draw does, and that nothing is claimed where nothing is.
#include <doctest/doctest.h>

#include "core/insight/best.hpp"
#include "core/insight/draws.hpp"
#include "core/insight/suggestion.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

using testing::first_seed;
using testing::rounds;

std::vector<double> shares(std::span<const Candidate> arms, int draws, double floor) {
  std::vector<double> picked(arms.size());
  for (int i = 0; i < draws; ++i) {
    auto made = suggest(arms, first_seed() + static_cast<std::uint64_t>(i) * 7919, floor);
    REQUIRE(made);
    for (std::size_t k = 0; k < arms.size(); ++k) picked[k] += arms[k].technique == made->technique ? 1.0 / draws : 0;
  }
  return picked;
}

// Distress before and after where every technique is worth its number in `helps`; the fall by itself is half of what is above 4.
std::vector<UseEntry> uses(std::uint64_t seed, int count, std::span<const double> helps) {
  Draws draws(seed);
  std::vector<UseEntry> entries;
  for (int i = 0; i < count; ++i) {
    auto arm = draws.below(helps.size());
    double before = 4 + static_cast<double>(draws.below(7));
    double after = std::clamp(std::round(before - (before - 4) * 0.5 - helps[arm] + 1.5 * draws.normal()), 0.0, 10.0);
    entries.push_back({static_cast<std::int64_t>(arm) - 1, before, after, 15, i / 2});
  }
  return entries;
}

}  // namespace

TEST_CASE("the draw picks each arm as often as it is likely to be the best") {
  std::vector<Candidate> arms = {{1, 5, 4.2, 0.5}, {2, 5, 4.9, 0.9}, {3, 5, 4.0, 0.7}};
  std::vector<double> means = {4.2, 4.9, 4.0}, sds = {0.5, 0.9, 0.7};
  const int draws = rounds(6'000, 200'000);
  auto expected = *chance_of_best(means, sds, Better::lower);
  auto picked = shares(arms, draws, 0);
  for (std::size_t k = 0; k < arms.size(); ++k) CHECK(std::abs(picked[k] - expected[k]) < 4 * std::sqrt(expected[k] * (1 - expected[k]) / draws));
}

TEST_CASE("equal arms are picked equally, wherever they stand") {
  std::vector<Candidate> arms(5, Candidate{0, 5, 4, 0.6});
  for (std::size_t k = 0; k < arms.size(); ++k) arms[k].technique = static_cast<std::int64_t>(k);
  const int draws = rounds(4'000, 100'000);
  for (double share : shares(arms, draws, exploration)) CHECK(std::abs(share - 0.2) < 4 * std::sqrt(0.16 / draws));
}

TEST_CASE("the same seed gives the same suggestion, with the chance it had") {
  std::vector<Candidate> arms = {{4, 5, 4.2, 0.5}, {2, 5, 4.0, 0.9}}, turned = {arms[1], arms[0]};
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    auto one = *suggest(arms, seed), other = *suggest(turned, seed);
    CHECK(one.technique == other.technique);
    CHECK(one.chance == other.chance);
    CHECK(one.seed == seed);
    CHECK(one.allowed == std::vector<std::int64_t>{2, 4});
  }
}

TEST_CASE("what the person excluded is never drawn, however good it looks") {
  std::vector<Candidate> arms = {{1, 50, 0.5, 0.1, false, true}, {2, 5, 4, 1}, {3, 5, 4, 1}};
  CHECK(shares(arms, rounds(6'000, 100'000), exploration)[0] == 0);
  std::vector<Candidate> none = {{1, 50, 0.5, 0.1, false, true}};
  CHECK(suggest(none, 1).error() == Missing::too_few);
}

TEST_CASE("every allowed arm keeps its part of the floor") {
  std::vector<Candidate> arms = {{1, 90, 1, 0.05}, {2, 90, 8, 0.05}, {3, 90, 8, 0.05}};
  const int draws = rounds(6'000, 100'000);
  auto picked = shares(arms, draws, exploration);
  double least = exploration / 3;
  for (double share : picked) CHECK(share >= least - 4 * std::sqrt(least * (1 - least) / draws));
}

TEST_CASE("a technique that is new among five equal ones is tried") {
  std::vector<double> helps(4, 1.0);
  auto learnt = *techniques(uses(3, 80, helps), 1000);
  std::vector<std::int64_t> offered = {-1, 0, 1, 2, 9};
  auto arms = candidates(learnt, offered);
  CHECK(arms[4].uses == 0);
  CHECK(arms[4].sd == learnt.new_sd);
  for (Candidate& arm : arms) arm.mean = 4;
  CHECK(shares(arms, rounds(3'000, 50'000), exploration)[4] >= 0.1);
}

TEST_CASE("suggestions learn which arm is better") {
  constexpr double helps[] = {0.2, 0.5, 1.5};
  double share = 0;
  const int runs = rounds(12, 500);
  for (int run = 0; run < runs; ++run) {
    Draws draws(first_seed() + static_cast<std::uint64_t>(run) + 1);
    std::vector<UseEntry> entries;
    std::vector<std::int64_t> offered = {0, 1, 2};
    for (int i = 0; i < 200; ++i) {
      auto learnt = techniques(entries, 1000);
      auto arm = static_cast<std::int64_t>(draws.below(3));
      if (learnt) arm = suggest(candidates(*learnt, offered), draws.next())->technique;
      double after = 5 - helps[static_cast<std::size_t>(arm)] + 1.5 * draws.normal();
      entries.push_back({arm, 5 + static_cast<double>(draws.below(3)), std::clamp(after, 0.0, 10.0), 15, i});
      if (i >= 150) share += arm == 2 ? 1.0 / 50 / runs : 0;
    }
  }
  CHECK(share > 0.75);
}

TEST_CASE("a technique that is only used for longer is not taken for a better one") {
  // What falls falls with the time that went by, and by nothing else.
  auto journal = [](int rows) {
    std::vector<UseEntry> entries;
    for (int i = 0; i < rows; ++i) {
      double minutes = i % 3 == 2 ? 20 + 5 * (i / 3 % 5) : 4 + 4 * (i / 3 % 5), before = 6 + i / 3 % 4;
      entries.push_back({i % 3, before, std::clamp(before - 1.2 * std::log(minutes), 0.0, 10.0), minutes, i});
    }
    return entries;
  };
  auto few = *techniques(journal(27), 1000), many = *techniques(journal(60), 1000);
  CHECK_FALSE(few.minutes_slope);
  CHECK(few.arms[2].against_mean > 0.4);
  CHECK(*many.minutes_slope == doctest::Approx(-1.2));
  CHECK(std::abs(many.arms[2].against_mean) < 0.1);
}

TEST_CASE("equal techniques are never claimed to be the best") {
  std::vector<double> helps(5, 0.0);
  int claims = 0, journals = rounds(400, 2'000);
  for (int journal = 1; journal <= journals; ++journal) {
    auto found = techniques(uses(first_seed() + static_cast<std::uint64_t>(journal), 60, helps), 1000);
    REQUIRE(found);
    for (const Arm& arm : found->arms) claims += arm.showing == Showing::shown ? 1 : 0;
  }
  // None of 400. Of many more one in a thousand is expected, and chance may bring some more; the properties of the reference cases allow one in twenty.
  CHECK(claims <= (journals > 400 ? journals / 200 : 0));
}

TEST_CASE("at red the surest known technique is named: no draw, no caution, no waiting") {
  std::vector<Candidate> arms = {{just_wait, 40, 1, 0.1}, {1, 9, 3, 0.2, true}, {2, 9, 3.5, 0.2}, {3, 3, 3.4, 2}, {4, 2, 1, 0.1}};
  CHECK(*surest(arms) == 2);
  arms[2].is_excluded = true;
  CHECK(*surest(arms) == 3);
  arms[3].uses = 2;
  CHECK(surest(arms).error() == Missing::too_few);
}

TEST_CASE("too little to say about techniques is said with its reason") {
  std::vector<UseEntry> entries = {{1, 6, 4.0, 15, 1}};
  CHECK(techniques({}, 100).error() == Missing::no_entries);
  CHECK(techniques(entries, 100).error() == Missing::too_few);
  CHECK(techniques(entries, 1).error() == Missing::no_entries);
  CHECK(techniques(std::vector<UseEntry>(20, entries[0]), 100).error() == Missing::all_equal);
  entries[0].before = NAN;
  CHECK(techniques(entries, 100).error() == Missing::bad_input);
  entries[0].before = 11;
  CHECK(techniques(entries, 100).error() == Missing::bad_input);
}

TEST_CASE("after as high as before every time is an effect of nothing, and no certainty") {
  std::vector<UseEntry> entries;
  for (int i = 0; i < 60; ++i) entries.push_back({i % 3, 3.0 + i % 6, 3.0 + i % 6, 15, i});
  auto found = techniques(entries, 100);
  REQUIRE(found);
  for (const Arm& arm : found->arms) {
    CHECK(std::abs(arm.against_mean) < 0.2);
    CHECK(arm.sd > 0.05);
    CHECK(arm.showing == Showing::hidden);
  }
}

}  // namespace keel::insight
