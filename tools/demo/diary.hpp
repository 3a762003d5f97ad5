// The invented person at their journal: episodes with their ways, and what later entries refer to.
#pragma once

#include <map>

#include "tools/demo/lines.hpp"
#include "tools/demo/nature.hpp"
#include "tools/demo/telling.hpp"

namespace keel::tools::demo {

enum class Way { none, wave, examine, message, reach_out, kindness, pause, concern };

// A feared outcome that was written down.
struct Expected {
  Id id;
  const Story* story;
  std::int64_t due;
};

// One hard hour while it is told.
struct Hour {
  int day_number;
  const Story& story;
  int distress;  // tenths
  record::Level level = record::Level::yellow;
};

class Diary {
 public:
  Diary(std::uint64_t seed, Until until);

  // Each begins at `at` and is written to its end.
  void meet_people(std::int64_t at);
  void hard_hour(int day_number, std::int64_t at, std::optional<Way> chosen = {});
  void calm_hour(int day_number, std::int64_t at);
  void note(std::int64_t at);
  void calm_words_alone(std::int64_t at);
  // An hour in which a fear is looked at, and comes up again after `days` in the evening.
  void fear_with_date(int day_number, std::int64_t at, int days);
  // An evening with a message that may be read again from the next morning on.
  void message_to_reread(int day_number, std::int64_t at);
  // An urge that has not ended, in an episode that is still open.
  void running_urge(int day_number, std::int64_t at);
  void outcome(const Expected& expected, std::int64_t at);

  Chance& chance() { return chance_; }
  std::int64_t now() const { return telling_.at(); }
  const std::vector<Expected>& expected() const { return expected_; }
  std::vector<api::NewMoment> take() { return telling_.take(); }

 private:
  const Story& next_story();
  std::optional<Id> person(Who who) const;

  Hour begin(int day_number, std::int64_t at);
  void check_in(Hour& hour, record::Step step);
  void body_first(Hour& hour);
  void go(Hour& hour, Way way);
  void close(Hour& hour);

  Id examine(Hour& hour);
  void expect(const Hour& hour, Id record, int days);
  void wave(Hour& hour);
  Id begin_urge(const Hour& hour, std::int64_t minutes, std::optional<record::Ending> ending, std::int64_t& strength);
  void message(Hour& hour, std::optional<record::Fate> fate);
  void reach_out(Who who);
  void kindness();
  void pause(const Hour& hour);
  void concern();

  Chance chance_;
  Until until_;
  Telling telling_;
  Bag<Story> partner_;
  Bag<Story> others_;
  Bag<std::string_view> keep_;
  Bag<std::string_view> notes_;
  Bag<std::string_view> settled_;
  Bag<std::string_view> stirred_;
  Bag<std::string_view> wishes_;
  Bag<Slip> slips_;
  Bag<CalmWords> calm_;
  Bag<Real> real_;
  std::map<Who, Id> people_;
  std::map<const Story*, Id> looked_at_;  // the last thought record of a fear
  std::vector<Expected> expected_;
};

}  // namespace keel::tools::demo
