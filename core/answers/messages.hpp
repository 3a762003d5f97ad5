// All answers at once, the own range for the wave, and a suggestion: what is asked and what comes back.
#pragma once

#include "core/answers/messages_course.hpp"
#include "core/answers/messages_progress.hpp"
#include "core/base/id.hpp"

namespace keel::answers {

// For the weekly look back: which answers state something past their gate, the most telling first; never people (method N8).
enum class Question { triggers, sorts, when, techniques, urges, ledger, recovery, pauses, levels, asked };
KEEL_VALUES(Question, triggers, sorts, when, techniques, urges, ledger, recovery, pauses, levels, asked)
// One thing to do: look where more help is, practise the technique while it is calm, or make a plan for the hour or the trigger.
enum class WeekStep { more_help, practise, plan };
KEEL_VALUES(WeekStep, more_help, practise, plan)
struct WeekAnswer {
  std::vector<Question> held = {};
  std::optional<WeekStep> step = {};
  std::optional<std::string> technique = {};
  KEEL_FIELDS(WeekAnswer, held, step, technique)
};

// Everything up to the end of yesterday; it changes at most once a day (method N8). `withheld`: the light said last, within the hour, is
// red, so there is nothing here but the body.
struct InsightsReply {
  bool withheld = false;
  std::int64_t until = 0;  // the last day it tells of: local days since 1 January 1970
  TagsAnswer triggers = {};
  TagsAnswer people = {};
  TagsAnswer sorts = {};
  WhenAnswer when = {};
  TechniquesAnswer techniques = {};
  UrgesAnswer urges = {};
  LedgerAnswer ledger = {};
  RecoveryAnswer recovery = {};
  PausesAnswer pauses = {};
  LevelsAnswer levels = {};
  AskedAnswer asked = {};
  WeekAnswer week = {};
  KEEL_FIELDS(InsightsReply, withheld, until, triggers, people, sorts, when, techniques, urges, ledger, recovery, pauses, levels, asked, week)
};

// How long the person's own urges took, for the wave (method N2): most of them between the two, in minutes; `most`: eight of ten were over.
// Absent below ten ended urges.
struct UrgeRangeReply {
  std::optional<double> least = {};
  std::optional<double> most = {};
  KEEL_FIELDS(UrgeRangeReply, least, most)
};

// A technique that is on offer; `caution`: it names somebody whom it may not suit.
struct OnOffer {
  std::string technique;
  bool caution = false;
  KEEL_FIELDS(OnOffer, technique, caution)
};
// What is known beside the columns. `level`: the light said last, within the hour.
struct Known {
  std::optional<record::Level> level = {};
  std::vector<std::string> not_for_me = {};  // techniques
  std::vector<std::string> cleared = {};     // whose caution does not concern the person
  KEEL_FIELDS(Known, level, not_for_me, cleared)
};
// The same episode gets the same suggestion: its id is the seed of the draw.
struct Choose {
  std::vector<OnOffer> offered;
  Id episode;
  Known known = {};
  KEEL_FIELDS(Choose, offered, episode, known)
};
// Why it is suggested: at red the surest of what was used often; else it went with less distress afterwards, or it is little known.
enum class SuggestReason { surest, helped, little_known };
KEEL_VALUES(SuggestReason, surest, helped, little_known)
// No `pick`: too little is known. `probability` in millionths, as the kind `suggestion` keeps it; nothing is drawn at red.
struct SuggestReply {
  std::optional<std::string> pick = {};
  std::optional<SuggestReason> reason = {};
  std::int64_t uses = 0;  // of the one suggested
  std::int64_t seed = 0;
  std::vector<std::string> allowed = {};
  std::optional<std::int64_t> probability = {};
  KEEL_FIELDS(SuggestReply, pick, reason, uses, seed, allowed, probability)
};

}  // namespace keel::answers
