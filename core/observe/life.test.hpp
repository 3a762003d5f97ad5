// A life in a diary for properties: everything that is written, dated back, changed and erased, as dice fall.
#pragma once

#include <random>

#include "core/observe/diary.test.hpp"

namespace keel::observe::testing {

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
  // None, or one of the latest six.
  std::optional<Id> episode() {
    if (below(3) == 0) return std::nullopt;
    if (below(4) == 0) episodes_.push_back(diary.made_id());
    return episodes_[episodes_.size() - 1 - below(6)];
  }
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

}  // namespace keel::observe::testing
