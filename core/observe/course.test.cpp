// Facts about what a journal tells of urges, techniques and fears.
#include "core/observe/diary.test.hpp"

namespace keel::observe::testing {

TEST_CASE("an_urge_ends_when_it_is_said_and_an_old_open_one_was_forgotten") {
  Diary diary;
  auto end_of = [](const Id& id, std::string_view end) { return R"({"urge":")" + id.text() + R"(","end":")" + std::string(end) + "\"}"; };
  std::int64_t at = now - 5 * day;
  Id passed = diary.log(at, "urge", R"({"urge":"text"})"), acted = diary.log(at + hour, "urge", R"({"urge":"call"})");
  Id asked = diary.log(at + 2 * hour, "urge", R"({"urge":"check"})");
  diary.log(at + 3 * hour, "urge", R"({"urge":"test","marks":[{"at":)" + std::to_string(at + 3 * hour + 12 * minute) + R"(,"strength":5}]})");
  diary.log(now - day, "urge", R"({"urge":"text"})");
  diary.log(at + 14 * minute + 20'000, "urge_end", end_of(passed, "passed"));
  diary.log(at + hour + 5 * minute, "urge_end", end_of(acted, "acted"));
  diary.log(at + 2 * hour + 9 * minute, "urge_end", end_of(asked, "asked"));
  // An end of today is not known yesterday, and one without its start is none.
  Id late = diary.log(now - day + 1, "urge", R"({"urge":"text"})");
  diary.log(now - minute, "urge_end", end_of(late, "passed"));
  diary.log(now - 2 * day, "urge_end", end_of(diary.made_id(), "passed"));
  Observed seen = diary.observed();
  REQUIRE(seen.urges.size() == 6);
  CHECK(seen.urges[0].ending == insight::UrgeEnding::passed);
  CHECK(seen.urges[0].minutes == 14);
  CHECK(seen.urges[1].ending == insight::UrgeEnding::acted);
  CHECK(seen.urges[1].minutes == 5);
  CHECK(seen.urges[2].ending == insight::UrgeEnding::asked);
  CHECK(seen.urges[3].ending == insight::UrgeEnding::open);
  CHECK(seen.urges[3].minutes == 12);
  CHECK(seen.urges[3].forgotten);
  CHECK(seen.urges[4].ending == insight::UrgeEnding::open);
  CHECK_FALSE(seen.urges[4].forgotten);
  CHECK(seen.urges[5].ending == insight::UrgeEnding::open);
}

TEST_CASE("a_use_is_learnt_from_with_its_time_and_waiting_is_an_arm_of_its_own") {
  Diary diary;
  std::int64_t at = now - 2 * day;
  auto use = [&](std::string_view rest) { diary.log(at, "technique_use", R"({"technique":"walk","end":)" + std::to_string(at + 10 * minute) + std::string(rest) + "}"); };
  use(R"(,"before":8,"after":5,"origin":"chosen")");
  use(R"(,"before":7,"after":6,"origin":"just_wait")");
  use(R"(,"before":6)");
  use("");
  Observed seen = diary.observed();
  REQUIRE(seen.uses.size() == 3);
  CHECK(seen.uses[0].technique == 0);
  CHECK(seen.uses[0].minutes == 10);
  CHECK(seen.uses[0].after == 5.0);
  CHECK(seen.uses[1].technique == insight::just_wait);
  CHECK_FALSE(seen.uses[2].after);
  CHECK(seen.technique_names == std::vector<std::string>{"walk"});
}

TEST_CASE("what_came_of_a_fear_is_told_once_it_was_said") {
  Diary diary;
  auto fear = [&](std::string_view happened, std::int64_t at) {
    Id id = diary.log(now - 9 * day, "prediction", R"({"claim":"it ends","probability":70,"due":)" + std::to_string(now - 6 * day) + "}");
    if (!happened.empty()) diary.log(at, "outcome", R"({"prediction":")" + id.text() + R"(","happened":")" + std::string(happened) + "\"}");
  };
  for (std::string_view word : {"no", "partly", "yes", "cannot_tell", "no_longer_matters", ""}) fear(word, now - 2 * day);
  fear("no", now - minute);
  std::vector<insight::FearOutcome> found;
  for (const insight::FearEntry& one : diary.observed().fears) {
    CHECK(one.chance == doctest::Approx(0.7));
    CHECK(one.due == 19'994);
    found.push_back(one.outcome);
  }
  using Came = insight::FearOutcome;
  CHECK(found == std::vector{Came::did_not, Came::happened, Came::happened, Came::set_aside, Came::set_aside, Came::open, Came::open});
}

}  // namespace keel::observe::testing
