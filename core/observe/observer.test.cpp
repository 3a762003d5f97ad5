// Facts about a journal that goes on: what was read before and what changed since give the same columns as everything read anew.
#include <random>

#include "core/observe/diary.test.hpp"
#include "core/observe/packed.hpp"
#include "tests/support/rounds.hpp"

namespace keel::observe::testing {
namespace {

using keel::testing::first_seed;
using keel::testing::rounds;

// Somebody who writes, dates back, changes and erases as dice fall.
class Life {
 public:
  explicit Life(std::uint64_t seed) : random_(seed) {
    for (int i = 0; i < 6; ++i) episodes_.push_back(diary.made_id());
    for (int i = 0; i < 3; ++i) people_.push_back(add("person"));
  }

  void step() {
    std::uint64_t dice = below(20);
    if (dice < 12) add(kind());
    else if (dice < 15) change(any());
    else if (dice == 15) diary.write(any().id, at(), "erased", "{}");
    else if (dice == 16) arrive_late(any());
    else if (dice == 17) change({people_[below(3)], "person"});
    else if (dice == 18) diary.write(people_[below(3)], at(), "erased", "{}");
    else clock += static_cast<std::int64_t>(below(30)) * hour;
  }

  std::uint64_t below(std::uint64_t bound) { return random_() % bound; }

  Diary diary;
  std::int64_t clock = now;

 private:
  struct Written {
    Id id;
    std::string kind;
  };

  // Mostly of the last days, at times of today, and at times of a clock that is ahead.
  std::int64_t at() { return clock - static_cast<std::int64_t>(below(200)) * hour + static_cast<std::int64_t>(below(40)) * hour; }
  const Written& any() { return written_[below(written_.size())]; }
  std::string_view kind() {
    static constexpr std::string_view kinds[] = {"check_in", "check_in", "episode_end", "trigger", "trigger", "thought_record", "pause", "technique_use", "urge", "urge",
                                                 "urge_end", "urge_end", "prediction", "prediction", "outcome", "outcome", "reassurance", "day", "note", "person", "concern", "draft"};
    return kinds[below(std::size(kinds))];
  }
  std::optional<Id> episode() { return below(3) == 0 ? std::nullopt : std::optional(episodes_[below(episodes_.size())]); }
  std::string about() {
    if (below(3) != 0) return "";
    return R"(,"person":")" + people_[below(3)].text() + "\"";
  }
  // Of that kind mostly, so that ends find their urges.
  Id some(std::string_view kind) {
    for (int tries = 0; tries < 20; ++tries)
      if (const Written& one = any(); one.kind == kind) return one.id;
    return any().id;
  }

  std::string body(std::string_view kind) {
    auto number = [&](std::uint64_t bound) { return std::to_string(below(bound)); };
    auto pick = [&](std::initializer_list<std::string_view> words) { return std::string(words.begin()[below(words.size())]); };
    if (below(25) == 0) return R"({"level":4,"tags":"x","technique":0,"urge":"?","prediction":1,"day":"","safety":true,"archived":"","person":2})";
    if (kind == "check_in" || kind == "episode_end") return R"({"level":")" + pick({"red", "yellow", "green"}) + R"(","distress":)" + number(11) + R"(,"markers":[)" + pick({"", "\"paused\""}) + "]}";
    if (kind == "trigger") return R"({"sort":")" + pick({"worry", "conflict", "topic"}) + R"(","tags":[")" + pick({"late reply", "Late reply", "work", "Arbeit"}) + R"(","LATE reply"])" + about() + "}";
    if (kind == "thought_record") return R"({"claim":")" + pick({"they leave me", "they are angry"}) + R"(","tags":["plans"],"safety":[)" + pick({"", "", "", "\"hurt\""}) + "]" + about() + "}";
    if (kind == "technique_use") return R"({"technique":")" + pick({"walk", "breathing", "senses"}) + R"(","before":)" + number(11) + R"(,"after":)" + number(11) + "}";
    if (kind == "urge") return R"({"urge":"text","marks":[{"at":)" + std::to_string(at()) + R"(,"strength":5}])" + about() + "}";
    if (kind == "urge_end") return R"({"urge":")" + some("urge").text() + R"(","end":")" + pick({"passed", "acted", "asked"}) + "\"}";
    if (kind == "prediction") return R"({"claim":")" + pick({"they leave me", "they are angry"}) + R"(","probability":)" + number(101) + R"(,"due":)" + std::to_string(at()) + about() + "}";
    if (kind == "outcome") return R"({"prediction":")" + some("prediction").text() + R"(","happened":")" + pick({"no", "partly", "yes", "cannot_tell"}) + "\"}";
    if (kind == "day") return R"({"day":)" + std::to_string(19'990 + below(30)) + "}";
    if (kind == "person") return R"({"name":"A","archived":)" + pick({"true", "false"}) + R"(,"quiet":)" + pick({"true", "false"}) + "}";
    if (kind == "concern") return R"({"what":"they leave me","safety":[)" + pick({"", "\"hurt\""}) + "]" + about() + "}";
    return kind == "reassurance" ? R"({"how":"asked")" + about() + "}" : "{}";
  }

  Id add(std::string_view kind) {
    Id id = diary.log(at(), kind, body(kind), episode(), static_cast<std::int64_t>(below(3)) * 300 - 300);
    written_.push_back({id, std::string(kind)});
    return id;
  }
  // Another text, and at times another day, another episode or another kind under the same id.
  void change(const Written& old) {
    if (diary.journal.is_erased(old.id)) return;
    std::string_view as = below(6) == 0 ? kind() : std::string_view(old.kind);
    diary.write(old.id, at(), as, body(as), episode());
  }
  // What another device wrote long ago without knowing of what replaced it here.
  void arrive_late(const Written& old) {
    std::int64_t when = at() - static_cast<std::int64_t>(below(2)) * 100 * day;
    Device other{};
    other.bytes[0] = 7;
    auto envelope = diary.journal.next_version({old.id, old.kind, when, 0, episode(), {}}, other, when);
    envelope.after.clear();
    envelope.stamp.clock.time = static_cast<std::uint64_t>(when);
    (void)diary.journal.add_owned(record::join(envelope, body(old.kind))).value();
  }

  std::mt19937_64 random_;
  std::vector<Id> episodes_, people_;
  std::vector<Written> written_;
};

}  // namespace

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
