// Facts about what a journal tells of a person's days and episodes.
#include "core/observe/diary.test.hpp"

namespace keel::observe::testing {

TEST_CASE("an_episode_is_told_from_its_first_and_last_moments") {
  Diary diary;
  Id one = diary.made_id(), sam = diary.log(now - 9 * day, "person", R"({"name":"Sam"})");
  std::int64_t start = now - 3 * day;  // 20:00 UTC, 21:30 where it was
  std::string about = R"(,"person":")" + sam.text() + "\"";
  diary.log(start, "check_in", R"({"level":"red","distress":8,"step":"start"})", one, 90);
  diary.log(start + 5 * minute, "trigger", R"({"sort":"conflict","tags":["Late reply","late reply",""])" + about + "}", one, 90);
  diary.log(start + 6 * minute, "thought_record", R"({"claim":"they go","tags":["plans"])" + about + "}", one, 90);
  diary.log(start + 20 * minute, "check_in", R"({"level":"yellow","distress":5,"step":"again"})", one, 90);
  diary.log(start + 41 * minute, "check_in", R"({"level":"green"})", one, 90);
  diary.log(start + 42 * minute, "episode_end", R"({"level":"green","distress":3,"markers":["paused"]})", one, 90);
  Observed seen = diary.observed();
  REQUIRE(seen.episodes.size() == 1);
  const Episode& episode = seen.episodes[0];
  CHECK(episode.day == 19'997);
  CHECK(episode.minute == 21 * 60 + 30);
  CHECK(episode.level == 2);
  CHECK(episode.distress == 8);
  CHECK(episode.last_level == 0);
  CHECK(episode.last_distress == 3);
  CHECK(episode.calm_after == 41);
  CHECK(episode.heard_after == 42);
  CHECK(episode.ended);
  CHECK(episode.paused);
  CHECK(seen.tags.first == std::vector<std::uint32_t>{0, 2});
  CHECK(seen.tag_names == std::vector<std::string>{"late reply", "plans"});
  CHECK(seen.people.first == std::vector<std::uint32_t>{0, 1});
  CHECK(seen.person_ids == std::vector<Id>{sam});
  CHECK(seen.sorts.items == std::vector<std::uint32_t>{1});
}

TEST_CASE("nothing_of_today_counts_and_nothing_of_a_clock_that_was_ahead") {
  Diary diary;
  for (std::int64_t at : {now - day, now - hour, now + hour, now + 400 * day}) diary.log(at, "check_in", R"({"level":"red","distress":7})");
  CHECK(diary.observed().episodes.size() == 1);
  // The same evening, where the next day has begun already.
  CHECK(diary.observed(now, 5 * 60).episodes.size() == 2);
  CHECK(diary.observed(now).days == std::vector<std::int32_t>{19'999});
}

TEST_CASE("a_day_is_the_day_of_the_place_where_it_was") {
  Diary diary;
  // 23:30 in Lisbon, and an hour later 09:30 of the next day in Tokyo.
  diary.log(now - 2 * day + 3 * hour + 30 * minute, "check_in", R"({"level":"red","distress":7})", {}, 0);
  diary.log(now - 2 * day + 4 * hour + 30 * minute, "check_in", R"({"level":"red","distress":7})", {}, 9 * 60);
  Observed seen = diary.observed();
  CHECK(seen.episodes[0].day == 19'998);
  CHECK(seen.episodes[0].minute == 23 * 60 + 30);
  CHECK(seen.episodes[1].day == 19'999);
  CHECK(seen.episodes[1].minute == 9 * 60 + 30);
}

TEST_CASE("what_is_erased_or_names_somebody_quiet_is_not_there") {
  Diary diary;
  Id quiet = diary.log(now - 30 * day, "person", R"({"name":"A","archived":true,"quiet":true})");
  Id archived = diary.log(now - 30 * day, "person", R"({"name":"B","archived":true})");
  auto about = [](const Id& id) { return R"("person":")" + id.text() + R"(",)"; };
  for (const Id& person : {quiet, archived}) {
    Id episode = diary.made_id();
    diary.log(now - 5 * day, "check_in", R"({"level":"red","distress":7})", episode);
    diary.log(now - 5 * day + 1, "trigger", "{" + about(person) + R"("tags":["x"]})", episode);
    diary.log(now - 5 * day + 2, "urge", "{" + about(person) + R"("urge":"text"})");
    diary.log(now - 5 * day + 3, "prediction", "{" + about(person) + R"("claim":"gone","probability":60,"due":0})");
    diary.log(now - 5 * day + 4, "reassurance", "{" + about(person) + R"("how":"asked"})");
  }
  Observed seen = diary.observed();
  CHECK(seen.episodes.size() == 1);
  CHECK(seen.urges.size() == 1);
  CHECK(seen.fears.size() == 1);
  REQUIRE(seen.asked.size() == 2);
  CHECK(seen.asked.back().count == 1);
  Id gone = diary.log(now - 4 * day, "check_in", R"({"level":"red","distress":7})");
  CHECK(diary.observed().episodes.size() == 2);
  diary.write(gone, now - 4 * day, "erased", "{}");
  CHECK(diary.observed().episodes.size() == 1);
}

TEST_CASE("whoever_has_a_ticked_safety_item_is_in_no_ledger_and_no_comparison") {
  Diary diary;
  Id sam = diary.log(now - 30 * day, "person", R"({"name":"Sam"})"), episode = diary.made_id();
  std::string about = R"("person":")" + sam.text() + R"(",)";
  diary.log(now - 5 * day, "check_in", R"({"level":"red","distress":7})", episode);
  diary.log(now - 5 * day + 1, "trigger", "{" + about + R"("tags":["x"]})", episode);
  diary.log(now - 5 * day + 2, "prediction", "{" + about + R"("claim":"gone","probability":60,"due":0})");
  CHECK(diary.observed().fears.size() == 1);
  CHECK(diary.observed().people.items.size() == 1);
  // Noted today, and it counts for the days before as well.
  diary.log(now - minute, "concern", "{" + about + R"("what":"a door was broken","safety":["hurt"]})");
  CHECK(diary.observed().fears.empty());
  CHECK(diary.observed().people.items.empty());
  CHECK(diary.observed().episodes.size() == 1);
}

TEST_CASE("a_day_without_a_word_is_no_zero_and_a_day_that_was_looked_at_is_one") {
  Diary diary;
  diary.log(now - 9 * day, "reassurance", "{}");
  diary.log(now - 9 * day + 1, "reassurance", "{}");
  diary.log(now - 7 * day, "note", R"({"text":"x"})");
  diary.log(now - 2 * day, "day", R"({"day":19995,"none":["reassurance"]})");
  diary.log(now - 2 * day, "day", R"({"day":99999})");
  diary.log(now - 6 * day, "setting", R"({"name":"a","value":"b"})");
  Observed seen = diary.observed();
  CHECK(seen.days == std::vector<std::int32_t>{19'991, 19'993, 19'995, 19'998});
  std::vector<std::int64_t> counts;
  for (const insight::DayCount& one : seen.asked) counts.push_back(one.count);
  CHECK(counts == std::vector<std::int64_t>{2, 0, 0, 0});
}

TEST_CASE("a_body_that_cannot_be_read_does_not_count") {
  Diary diary;
  for (std::string_view kind : {"check_in", "episode_end", "technique_use", "trigger", "thought_record", "urge", "urge_end", "prediction", "outcome", "day",
                                "person", "concern", "reassurance"})
    diary.log(now - 2 * day, kind, R"({"level":"purple","technique":1,"tags":7,"claim":[],"urge":0,"prediction":2,"day":"x","archived":3,"how":4,"safety":5})");
  Observed seen = diary.observed();
  CHECK(seen.episodes.empty());
  CHECK(seen.uses.empty());
  CHECK(seen.urges.empty());
  CHECK(seen.fears.empty());
}

}  // namespace keel::observe::testing
