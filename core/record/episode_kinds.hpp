// What is written on the way through an episode: the fear, the urge, the words, the repair. Every answer may be left out.
#pragma once

#include "core/record/values.hpp"

namespace keel::record {

// Method P1: daily worries, recurring conflicts, topics that pull attention.
enum class TriggerSort { worry, conflict, topic };
KEEL_VALUES(TriggerSort, worry, conflict, topic)

struct Trigger {
  std::optional<std::string> what;
  std::optional<TriggerSort> sort;
  std::vector<std::string> tags;
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(Trigger, what, sort, tags, person)
};

// Cross-examination, method P6.
struct ThoughtRecord {
  std::optional<std::string> claim;
  std::optional<Id> person;
  std::vector<std::string> tags;
  std::optional<Percent> belief_before;
  std::vector<std::string> supports;  // facts that back the claim
  std::vector<std::string> against;   // facts that do not
  std::optional<Said> acted;         // has this person ever acted in a way that backs it
  std::vector<SafetyItem> safety;     // asked when they have
  std::optional<Said> adds_up;       // does A plus B really equal C
  std::optional<About> about;
  std::optional<std::string> balanced;  // what is true, in one sentence
  std::optional<Percent> belief_after;
  std::optional<Id> again;  // the earlier thought record of the same fear, where the person said "this again"
  Unknown unknown;
  KEEL_FIELDS(ThoughtRecord, claim, person, tags, belief_before, supports, against, acted, safety, adds_up, about, balanced, belief_after, again)
};

// Method P12: a real problem as a fact. Never examined, never counted, never calmed away.
struct Concern {
  std::optional<std::string> what;
  std::optional<Id> person;
  std::vector<SafetyItem> safety;
  std::optional<Id> thought_record;
  Unknown unknown;
  KEEL_FIELDS(Concern, what, person, safety, thought_record)
};

// A feared outcome with the chance given to it, and when it can be looked at (method N1).
struct Prediction {
  std::string claim;
  std::optional<Percent> probability;  // not asked at red
  std::int64_t due = 0;                // UTC ms
  std::optional<Id> person;
  std::optional<Id> thought_record;
  std::optional<std::int64_t> skipped;  // UTC ms; asked what came of it, and left for another day
  Unknown unknown;
  KEEL_FIELDS(Prediction, claim, probability, due, person, thought_record, skipped)
};

enum class Happened { no, partly, yes, cannot_tell, no_longer_matters };
KEEL_VALUES(Happened, no, partly, yes, cannot_tell, no_longer_matters)

struct Outcome {
  Id prediction;
  Happened happened = Happened::cannot_tell;
  std::optional<std::string> coped;
  Unknown unknown;
  KEEL_FIELDS(Outcome, prediction, happened, coped)
};

// How strong an urge was at a moment of its wave.
struct Mark {
  std::int64_t at = 0;  // UTC ms
  Strength strength;
  KEEL_FIELDS(Mark, at, strength)
};

// The wave of method P9; it begins at the moment's own `at`. `urge` is text, call, check, apologise, test, withdraw, one of those
// that frighten (look_in_phone, turn_up, follow, threaten, keep_calling), or own with its `name`.
struct Urge {
  std::string urge;
  std::optional<std::string> name;
  std::optional<Strength> strength;
  std::vector<Mark> marks;
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(Urge, urge, name, strength, marks, person)
};

// Acting is a competing event, not a failure; asking directly is a way of its own.
enum class Ending { passed, acted, asked };
KEEL_VALUES(Ending, passed, acted, asked)

struct UrgeEnd {
  Id urge;
  Ending end = Ending::passed;
  std::optional<Strength> strength;
  Unknown unknown;
  KEEL_FIELDS(UrgeEnd, urge, end, strength)
};

enum class Fate { sent, kept, let_go };
KEEL_VALUES(Fate, sent, kept, let_go)

// A message that is not sent from here: held, and read again when calm.
struct Message {
  std::string text;
  std::optional<Id> person;
  std::optional<std::int64_t> hold;  // UTC ms; not offered for rereading before
  std::optional<Fate> fate;
  Unknown unknown;
  KEEL_FIELDS(Message, text, person, hold, fate)
};

enum class Return { back, longer, not_today };
KEEL_VALUES(Return, back, longer, not_today)

// Method P5: the person's own promise to come back to a talk.
struct Pause {
  std::int64_t back_at = 0;  // UTC ms
  std::optional<std::string> text;
  std::optional<std::string> wish;  // what the person wants to say then
  std::optional<Return> answer;
  std::optional<std::int64_t> answered;  // UTC ms
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(Pause, back_at, text, wish, answer, answered, person)
};

// Methods P10 and P14. `behaviour` is need, boundary, space, noticed_assuming, own, or a marker of method P13.
struct SecureAct {
  std::string behaviour;
  std::optional<std::string> feeling;
  std::optional<std::string> need;
  std::optional<std::string> request;
  std::optional<std::string> text;
  std::optional<Id> person;
  std::optional<Id> plan;  // the if-then plan that it was
  Unknown unknown;
  KEEL_FIELDS(SecureAct, behaviour, feeling, need, request, text, person, plan)
};

// Method P15: a mistake in its true size, what a friend would hear, one repair where one is due.
struct Kindness {
  std::optional<std::string> what;
  std::optional<std::string> size;
  std::optional<std::string> friend_hears;
  std::optional<std::string> repair;
  bool repaired = false;
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(Kindness, what, size, friend_hears, repair, repaired, person)
};

}  // namespace keel::record
