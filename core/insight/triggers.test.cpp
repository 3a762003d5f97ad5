// Facts about pooling and about what goes with stronger episodes.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/draws.hpp"
#include "core/insight/one_way.hpp"
#include "core/insight/triggers.hpp"
#include "tests/support/rounds.hpp"

namespace keel::insight {
namespace {

struct Diary {
  std::vector<double> distress;
  std::vector<std::uint32_t> first = {0}, tags;
  std::vector<std::int32_t> day;
  std::vector<std::uint8_t> red;
  std::size_t tag_count = 0;
  TaggedEpisodes view() const { return {{distress, first, tags, tag_count}, day, red}; }
  void add(double level, std::initializer_list<std::uint32_t> with, std::int32_t on) {
    distress.push_back(level);
    tags.insert(tags.end(), with);
    first.push_back(static_cast<std::uint32_t>(tags.size()));
    day.push_back(on);
    red.push_back(level >= 8 ? 1 : 0);
  }
};

// One tag an episode, distress around 5 with a spread of 2, plus what the tag adds.
Diary diary(std::uint64_t seed, int episodes, std::span<const double> adds) {
  Draws draws(seed);
  Diary made;
  made.tag_count = adds.size();
  for (int i = 0; i < episodes; ++i) {
    auto tag = static_cast<std::uint32_t>(draws.below(adds.size()));
    made.add(std::clamp(std::round(5 + adds[tag] + 2 * draws.normal()), 0.0, 10.0), {tag}, i / 2);
  }
  return made;
}

}  // namespace

TEST_CASE("journals without any effect show no trigger in more than one of a hundred") {
  std::vector<double> nothing(12, 0.0);
  int claimed = 0, journals = testing::rounds(1'000, 5'000);
  for (int journal = 1; journal <= journals; ++journal) {
    auto found = triggers(diary(testing::first_seed() + static_cast<std::uint64_t>(journal), 60, nothing).view(), 1000);
    REQUIRE(found);
    claimed += std::ranges::any_of(found->tags, [](const TagInsight& tag) { return tag.showing == Showing::shown; }) ? 1 : 0;
  }
  CHECK(claimed <= journals / 100);
}

TEST_CASE("a tag that goes with much stronger episodes is found") {
  std::vector<double> adds = {0, 0, 0, 0, 3};
  auto found = *triggers(diary(5, 120, adds).view(), 1000);
  CHECK(found.tags[4].showing == Showing::shown);
  CHECK(found.tags[4].range.lower > 0);
  CHECK(found.tags[0].showing == Showing::hidden);
}

TEST_CASE("a pooled mean lies between its own mean and the average, nearer to its own with more entries") {
  std::vector<double> means = {3, 5, 6, 8}, errors = {1, 1, 1, 1};
  double last = INFINITY;
  for (double error : {2.0, 1.0, 0.5, 0.1}) {
    errors[3] = error;
    auto pooled = *pool(means, errors);
    double group = pooled.groups[3].mean;
    CHECK(group <= 8);
    CHECK(group >= pooled.mean);
    CHECK(8 - group < last);
    last = 8 - group;
  }
}

TEST_CASE("no spread between groups gives the average for all, endless spread their own means") {
  std::vector<double> means = {3, 5, 7}, errors = {1, 1, 1};
  for (const PooledGroup& group : pool(means, errors, {1.5, 2, 1e-9})->groups) CHECK(group.mean == doctest::Approx(5).epsilon(1e-6));
  std::vector<double> exact = {1e-4, 1e-4, 1e-4};
  CHECK(pool(means, exact)->groups[0].mean == doctest::Approx(3).epsilon(1e-6));
  GroupSums alike{{4, 4, 4}, {5, 5, 5}, 12, 12};
  auto none = *one_way(alike);
  CHECK(none.tau2 == 0);
  for (const OneWayGroup& group : none.groups) CHECK(group.mean == 5);
}

TEST_CASE("the order of episodes and tags does not matter") {
  std::vector<double> adds = {0, 1, 2, 0};
  Diary made = diary(9, 60, adds), turned;
  turned.tag_count = 4;
  for (std::size_t i = made.distress.size(); i-- > 0;) turned.add(made.distress[i], {made.tags[made.first[i]]}, made.day[i]);
  auto one = *triggers(made.view(), 1000), other = *triggers(turned.view(), 1000);
  for (std::size_t k = 0; k < one.tags.size(); ++k) {
    CHECK(one.tags[k].mean == doctest::Approx(other.tags[k].mean).epsilon(1e-12));
    CHECK(one.tags[k].days == other.tags[k].days);
  }
}

TEST_CASE("a tag on every episode is set apart, and two that always come together stand as one") {
  Diary made;
  made.tag_count = 5;
  for (int i = 0; i < 30; ++i) {
    if (i % 3 == 0) made.add(4 + i % 5, {0, 1}, i);
    else if (i % 3 == 1) made.add(3 + i % 4, {0, 2, 3}, i);
    else made.add(5 + i % 3, {0, 4}, i);
  }
  auto found = *triggers(made.view(), 1000);
  CHECK(found.always == std::vector<std::uint32_t>{0});
  REQUIRE(found.pairs.size() == 1);
  CHECK(found.pairs[0] == std::pair<std::uint32_t, std::uint32_t>{2, 3});
  CHECK(found.tags.size() == 3);
}

TEST_CASE("all distress equal is no difference, with a range") {
  Diary made;
  made.tag_count = 3;
  for (int i = 0; i < 60; ++i) made.add(5, {static_cast<std::uint32_t>(i % 3)}, i);
  auto found = *triggers(made.view(), 1000);
  for (const TagInsight& tag : found.tags) {
    CHECK(tag.difference == doctest::Approx(0));
    CHECK(tag.range.lower < 0);
    CHECK(tag.showing == Showing::hidden);
  }
}

TEST_CASE("too little to say about triggers is said with its reason") {
  Diary made;
  made.tag_count = 2;
  CHECK(triggers(made.view(), 1000).error() == Missing::no_entries);
  made.add(5, {0}, 1);
  CHECK(triggers(made.view(), 1000).error() == Missing::too_few);
  CHECK(triggers(made.view(), 1).error() == Missing::no_entries);
  made.distress[0] = NAN;
  CHECK(triggers(made.view(), 1000).error() == Missing::bad_input);
  made.distress[0] = 5;
  made.tags[0] = 7;
  CHECK(triggers(made.view(), 1000).error() == Missing::bad_input);
}

}  // namespace keel::insight
