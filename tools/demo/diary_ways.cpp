// The ways on of a hard hour.
#include "tools/demo/diary.hpp"

namespace keel::tools::demo {
namespace {

using record::Ending;

// "20:40"
std::string clock_text(std::int64_t at, std::int64_t offset) {
  std::int64_t minutes = (at / minute_ms + offset) % (24 * 60);
  auto two = [](std::int64_t number) { return std::to_string(number / 10) + std::to_string(number % 10); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

record::Percent in_fives(std::int64_t value) { return {std::clamp<std::int64_t>(value / 5 * 5, 0, 100)}; }

// How strong an urge is after a share of its time, in hundredths: it rises, stands, and falls where it passes.
std::int64_t strength_after(std::int64_t share, std::int64_t start, std::optional<Ending> ending) {
  std::int64_t top = std::min<std::int64_t>(start + 1, 10);
  if (share <= 45) return top;
  if (ending == Ending::acted) return top;
  std::int64_t lowest = ending == Ending::passed ? 1 : 4;
  return std::max(top - (top - lowest) * (share - 45) / 55, lowest);
}

}  // namespace

Id Diary::examine(Hour& hour) {
  const Story& story = hour.story;
  telling_.pass(chance_.between(5, 11));
  record::ThoughtRecord record;
  record.claim = story.claim;
  record.person = person(story.who);
  record.tags = {std::string(story.tag)};
  std::int64_t before = 72 + story.heavier + chance_.bell(8);
  record.belief_before = in_fives(before);
  if (chance_.in_hundred(75)) record.supports = {std::string(story.backs)};
  record.against = {std::string(story.against)};
  if (chance_.in_hundred(70)) record.against.emplace_back(story.more_against);
  const int said[] = {18, 52, 30};
  record.acted = static_cast<record::Said>(chance_.weighted(said));
  const int adds[] = {10, 55, 35};
  record.adds_up = static_cast<record::Said>(chance_.weighted(adds));
  record.about = static_cast<record::About>(chance_.below(3));
  record.balanced = story.balanced;
  record.belief_after = in_fives(before - 12 - progress(hour.day_number) / 5 - chance_.between(0, 22));
  if (auto earlier = looked_at_.find(&story); earlier != looked_at_.end() && chance_.in_hundred(60)) record.again = earlier->second;
  Id id = telling_.tell(record);
  looked_at_[&story] = id;
  hour.distress = std::max(hour.distress - static_cast<int>(chance_.between(4, 14)), 0);
  return id;
}

void Diary::expect(const Hour& hour, Id record, int days) {
  telling_.pass(0);
  record::Prediction prediction;
  prediction.claim = hour.story.expected;
  if (hour.level != record::Level::red) prediction.probability = in_fives(57 + hour.story.heavier + chance_.bell(10));
  prediction.due = until_.on_day(hour.day_number + days, 19 * 60);
  prediction.person = person(hour.story.who);
  prediction.thought_record = record;
  Id id = telling_.tell(prediction);
  expected_.push_back({id, &hour.story, prediction.due});
}

// The moments of the wave: begun now, a mark every few minutes.
Id Diary::begin_urge(const Hour& hour, std::int64_t minutes, std::optional<Ending> ending, std::int64_t& strength) {
  record::Urge urge;
  urge.urge = hour.story.urge;
  strength = chance_.between(6, 9);
  urge.strength = record::Strength{strength};
  urge.person = person(hour.story.who);
  std::int64_t start = strength;
  std::int64_t step = std::max<std::int64_t>(minutes / 5, 3);
  for (std::int64_t mark = step; mark < minutes; mark += step) {
    strength = strength_after(mark * 100 / minutes, start, ending);
    urge.marks.push_back({telling_.at() + mark * minute_ms + chance_.between(0, 30'000), record::Strength{strength}});
  }
  return telling_.tell(urge);
}

void Diary::wave(Hour& hour) {
  telling_.pass(1);
  auto ending = urge_ends(chance_, hour.day_number);
  std::int64_t minutes = ending ? urge_lasts(chance_, *ending) + chance_.between(0, 2) : 12;
  std::int64_t strength = 0;
  Id urge = begin_urge(hour, minutes, ending, strength);
  telling_.pass(minutes);
  if (!ending) return;
  record::UrgeEnd end;
  end.urge = urge;
  end.end = *ending;
  end.strength = record::Strength{strength};
  telling_.tell(end);
  if (ending == Ending::passed) hour.distress = std::min(hour.distress, static_cast<int>(chance_.between(18, 36)));
}

void Diary::message(Hour& hour, std::optional<record::Fate> fate) {
  telling_.pass(3);
  record::Message message;
  message.text = hour.story.unsent;
  message.person = person(hour.story.who);
  if (fate != record::Fate::let_go) message.hold = until_.on_day(hour.day_number + 1, 8 * 60);
  message.fate = fate;
  telling_.tell(message);
}

void Diary::kindness() {
  const Slip& slip = slips_.next();
  record::Kindness kindness;
  kindness.what = slip.what;
  kindness.size = slip.size;
  kindness.friend_hears = slip.friend_hears;
  if (!slip.repair.empty()) kindness.repair = slip.repair;
  kindness.repaired = !slip.repair.empty() && chance_.in_hundred(60);
  kindness.person = person(slip.who);
  telling_.tell(kindness);
}

void Diary::pause(const Hour& hour) {
  record::Pause pause;
  pause.back_at = (telling_.at() / minute_ms + 20 + 10 * chance_.below(2)) * minute_ms;
  pause.text = "I need a few minutes. I will be back at " + clock_text(pause.back_at, until_.offset) + ".";
  if (chance_.in_hundred(60)) pause.wish = wishes_.next();
  const int answers[] = {70, 18, 12};
  pause.answer = static_cast<record::Return>(chance_.weighted(answers));
  std::int64_t answered = pause.back_at + chance_.between(5'000, 200'000);
  pause.answered = answered;
  pause.person = person(hour.story.who);
  telling_.tell(pause);
  telling_.go_to(answered);
}

void Diary::concern() {
  const Real& real = real_.next();
  record::Concern concern;
  concern.what = real.what;
  concern.person = person(real.who);
  telling_.tell(concern);
}

}  // namespace keel::tools::demo
