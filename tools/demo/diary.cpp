// What is written outside of a hard hour, and the order of an hour.
#include "tools/demo/diary.hpp"

namespace keel::tools::demo {
namespace {

std::optional<std::string> text(std::string_view words) { return words.empty() ? std::nullopt : std::optional<std::string>(words); }

}  // namespace

Diary::Diary(std::uint64_t seed, Until until)
    : chance_(seed),
      until_(until),
      telling_(chance_, until),
      partner_(chance_, stories_with_partner()),
      others_(chance_, stories_with_others()),
      keep_(chance_, lines_to_keep()),
      notes_(chance_, demo::notes()),
      settled_(chance_, settled_notes()),
      stirred_(chance_, stirred_notes()),
      wishes_(chance_, demo::wishes()),
      slips_(chance_, demo::slips()),
      calm_(chance_, demo::calm_words()),
      real_(chance_, real_problems()) {}

void Diary::meet_people(std::int64_t at) {
  telling_.stand_alone(at);
  for (const Person& one : people()) {
    record::Person person;
    person.name = one.name;
    person.relation = one.relation;
    people_[one.who] = telling_.tell(person);
    telling_.pass(0);
  }
}

const Story& Diary::next_story() { return chance_.in_hundred(58) ? partner_.next() : others_.next(); }

std::optional<Id> Diary::person(Who who) const {
  auto found = people_.find(who);
  return found == people_.end() ? std::nullopt : std::optional(found->second);
}

void Diary::calm_hour(int day_number, std::int64_t at) {
  telling_.begin_episode(at);
  record::CheckIn check;
  int distress = std::clamp(16 + weather(day_number) / 2 + static_cast<int>(chance_.bell(5)), 0, 30);
  check.level = record::Level::green;
  check.distress = whole(distress);
  check.step = record::Step::start;
  telling_.tell(check);
  telling_.pass(1);
  record::EpisodeEnd end;
  end.level = check.level;
  end.distress = check.distress;
  end.line = settled_.next();
  telling_.tell(end);
}

void Diary::note(std::int64_t at) {
  telling_.stand_alone(at);
  record::Note note;
  note.text = notes_.next();
  telling_.tell(note);
}

void Diary::calm_words_alone(std::int64_t at) {
  telling_.stand_alone(at);
  reach_out(Who::nobody);
}

void Diary::reach_out(Who who) {
  const CalmWords* words = &calm_.next();
  for (int tries = 0; tries < 6 && who != Who::nobody && words->who != who; ++tries) words = &calm_.next();
  record::SecureAct act;
  act.behaviour = words->behaviour;
  act.feeling = text(words->feeling);
  act.need = text(words->need);
  act.request = text(words->request);
  act.text = text(words->text);
  act.person = person(words->who);
  telling_.tell(act);
}

void Diary::outcome(const Expected& expected, std::int64_t at) {
  telling_.stand_alone(at);
  const int weights[] = {68, 7, 6, 9, 6};
  record::Outcome outcome;
  outcome.prediction = expected.id;
  outcome.happened = static_cast<record::Happened>(chance_.weighted(weights));
  bool came = outcome.happened == record::Happened::partly || outcome.happened == record::Happened::yes;
  if (came || (outcome.happened == record::Happened::no && chance_.in_hundred(70))) outcome.coped = came ? expected.story->came_true : expected.story->turned_out;
  telling_.tell(outcome);
}

void Diary::hard_hour(int day_number, std::int64_t at, std::optional<Way> chosen) {
  Hour hour = begin(day_number, at);
  body_first(hour);
  const int weights[] = {20, 40, hour.level == record::Level::red ? 0 : 27, 8, 9, 8, 8};
  auto way = chosen.value_or(static_cast<Way>(chance_.weighted(weights)));
  go(hour, way);
  if (way == Way::wave && chance_.in_hundred(15)) go(hour, Way::message);
  if (way == Way::examine && chance_.in_hundred(20)) go(hour, Way::reach_out);
  close(hour);
}

void Diary::fear_with_date(int day_number, std::int64_t at, int days) {
  Hour hour = begin(day_number, at);
  body_first(hour);
  hour.level = record::Level::yellow;
  expect(hour, examine(hour), days);
  close(hour);
}

void Diary::message_to_reread(int day_number, std::int64_t at) {
  Hour hour = begin(day_number, at);
  body_first(hour);
  message(hour, {});
  close(hour);
}

void Diary::running_urge(int day_number, std::int64_t at) {
  Hour hour = begin(day_number, at);
  telling_.pass(2);
  std::int64_t strength = 0;
  begin_urge(hour, 24, {}, strength);
}

}  // namespace keel::tools::demo
