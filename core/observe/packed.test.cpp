// Facts about columns as bytes: what goes in comes out, and what was cut, lengthened or bent is refused.
#include "core/observe/packed.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace keel::observe {
namespace {

Observed sample() {
  Observed seen;
  seen.today = 20'000;
  Episode episode;
  episode.start = -5;
  episode.day = 19'990;
  episode.minute = 1439;
  episode.level = 2;
  episode.distress = 8;
  episode.calm_after = 41.5;
  episode.heard_after = 52;
  episode.paused = true;
  seen.episodes = {episode, Episode{}};
  seen.tags = {{0, 2, 2}, {0, 1}};
  seen.people = {{0, 0, 1}, {0}};
  seen.sorts = {{0, 1, 1}, {2}};
  seen.tag_names = {"late reply", "Ärger"};
  seen.person_ids = {Id{}};
  seen.uses = {{insight::just_wait, 7, 5.0, 10, 19'991}, {0, 6, {}, 0, 19'992}};
  seen.technique_names = {"walk"};
  seen.urges = {{14, insight::UrgeEnding::asked, 19'993, false}, {3, insight::UrgeEnding::open, 19'994, true}};
  seen.fears = {{0.6, insight::FearOutcome::set_aside, 19'995}};
  seen.days = {19'990, 19'991};
  seen.asked = {{19'990, 3}, {19'991, 0}};
  return seen;
}

}  // namespace

TEST_CASE("columns_come_back_as_they_were") {
  Observed seen = sample(), back = unpacked(packed(seen)).value();
  CHECK(back.today == 20'000);
  REQUIRE(back.episodes.size() == 2);
  CHECK(back.episodes[0].start == -5);
  CHECK(back.episodes[0].minute == 1439);
  CHECK(back.episodes[0].calm_after == 41.5);
  CHECK(back.episodes[0].heard_after == 52);
  CHECK(back.episodes[0].paused);
  CHECK(back.episodes[1].level == not_said);
  CHECK(back.tags.first == seen.tags.first);
  CHECK(back.sorts.items == seen.sorts.items);
  CHECK(back.tag_names == seen.tag_names);
  CHECK(back.uses[0].technique == insight::just_wait);
  CHECK(back.uses[0].after == 5.0);
  CHECK_FALSE(back.uses[1].after);
  CHECK(back.urges[1].forgotten);
  CHECK(back.fears[0].chance == 0.6);
  CHECK(back.asked[0].count == 3);
  CHECK(packed(back) == packed(seen));
  CHECK(unpacked(packed(Observed{})).has_value());
}

TEST_CASE("columns_that_are_cut_longer_or_bent_are_refused") {
  Bytes whole = packed(sample());
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(unpacked(ByteSpan(whole).first(size)));
  Bytes longer = whole;
  longer.push_back(0);
  CHECK_FALSE(unpacked(longer));
  Bytes other = whole;
  ++other[0];
  CHECK_FALSE(unpacked(other));
  // A count of episodes that would take more memory than there are bytes.
  Bytes many = whole;
  for (std::size_t i = 5; i < 9; ++i) many[i] = 0xFF;
  CHECK_FALSE(unpacked(many));
  auto bent = [](auto change) {
    Observed seen = sample();
    change(seen);
    return unpacked(packed(seen)).has_value();
  };
  CHECK_FALSE(bent([](Observed& seen) { seen.tags.items[0] = 2; }));
  CHECK_FALSE(bent([](Observed& seen) { seen.tags.first[1] = 3; }));
  CHECK_FALSE(bent([](Observed& seen) { seen.people.first.pop_back(); }));
  CHECK_FALSE(bent([](Observed& seen) { seen.uses[0].technique = 1; }));
  CHECK_FALSE(bent([](Observed& seen) { seen.episodes[0].distress = 11; }));
  CHECK_FALSE(bent([](Observed& seen) { seen.fears[0].chance = NAN; }));
  CHECK_FALSE(bent([](Observed& seen) { seen.urges[0].ending = static_cast<insight::UrgeEnding>(4); }));
}

}  // namespace keel::observe
