// Facts about a journal that goes on: what was read before and what changed since give the same columns as everything read anew.
#include "core/observe/life.test.hpp"
#include "core/observe/packed.hpp"
#include "tests/support/rounds.hpp"

namespace keel::observe::testing {
using keel::testing::first_seed;
using keel::testing::rounds;

TEST_CASE("after_any_change_the_columns_are_those_of_a_journal_read_anew") {
  std::size_t shown = 0, kept = 0;
  for (int round = 0; round < rounds(25, 400); ++round) {
    std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(round);
    CAPTURE(seed);
    Life life(seed);
    Observer observer;
    Bytes before;
    for (int step = 0; step < 120; ++step) {
      CAPTURE(step);
      life.step();
      if (life.below(4) == 0) continue;
      std::int64_t offset = life.below(8) == 0 ? 120 : 0;
      bool changed = observer.look(life.diary.journal, life.clock, offset).value().any();
      Bytes bytes = packed(observer.seen());
      REQUIRE(bytes == packed(life.diary.observed(life.clock, offset)));
      REQUIRE((changed || bytes == before));
      kept += !changed;
      before = bytes;
    }
    const Observed& seen = observer.seen();
    shown += !seen.episodes.empty() + !seen.uses.empty() + !seen.urges.empty() + !seen.fears.empty() + !seen.asked.empty() + !seen.tags.items.empty();
  }
  // Nearly every life ends with something in each column, and not every step changes one.
  CHECK(shown > 5 * static_cast<std::size_t>(rounds(25, 400)));
  CHECK(kept > 0);
}

TEST_CASE("what_was_retired_is_no_longer_there") {
  Diary diary;
  Observer observer;
  Id one = diary.log(now - 3 * day, "check_in", R"({"level":"red","distress":7})");
  diary.write(one, now - 3 * day, "check_in", R"({"level":"red","distress":9})");
  CHECK(observer.look(diary.journal, now, 0).value().any());
  CHECK(observer.seen().episodes.at(0).distress == 9);
  CHECK_FALSE(observer.look(diary.journal, now, 0).value().any());
  journal::Retired newest;
  newest.add(Device{}, {2, 2});
  diary.journal.retire(newest);
  CHECK(observer.look(diary.journal, now, 0).value().any());
  CHECK(packed(observer.seen()) == packed(diary.observed()));
}

TEST_CASE("a_moment_of_today_is_told_tomorrow") {
  Diary diary;
  Observer observer;
  diary.log(now - 3 * day, "note", R"({"text":"x"})");
  diary.log(now - hour, "check_in", R"({"level":"red","distress":7})");
  CHECK(observer.look(diary.journal, now, 0).value().any());
  CHECK(observer.seen().episodes.empty());
  diary.log(now - minute, "check_in", R"({"level":"green"})");
  CHECK_FALSE(observer.look(diary.journal, now + minute, 0).value().any());
  CHECK(observer.look(diary.journal, now + day, 0).value().any());
  CHECK(observer.seen().episodes.size() == 2);
}

}  // namespace keel::observe::testing
