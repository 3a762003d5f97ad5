// What is written between episodes: the week of noting, one's own tools and beliefs, care that was noticed, the path, what was read.
#pragma once

#include "core/record/values.hpp"

namespace keel::record {

// Method P1: a week of noting; it begins at the moment's own `at`.
struct TriggerWeek {
  std::int64_t until = 0;               // UTC ms; when it ends by itself
  std::optional<std::int64_t> ended;    // UTC ms; when the person ended it, or had looked at it
  std::optional<std::string> line;      // what was noticed
  Unknown unknown;
  KEEL_FIELDS(TriggerWeek, until, ended, line)
};

// A technique of one's own; in `technique_use` it goes by its id.
struct OwnTechnique {
  std::string name;
  std::vector<std::string> steps;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> caution;
  bool archived = false;
  Unknown unknown;
  KEEL_FIELDS(OwnTechnique, name, steps, minutes, caution, archived)
};

// What a person thinks of one technique, also of their own: one record for each.
struct TechniqueChoice {
  std::string technique;
  bool favourite = false;
  bool not_for_me = false;
  bool caution_cleared = false;  // the person said that its caution does not concern them
  Unknown unknown;
  KEEL_FIELDS(TechniqueChoice, technique, favourite, not_for_me, caution_cleared)
};

// One thing of the toolkit: a technique, somebody, or anything in one's own words.
struct Tool {
  std::optional<std::string> technique;
  std::optional<Id> person;
  std::optional<std::string> text;
  KEEL_FIELDS(Tool, technique, person, text)
};

// Method P8: what settles this person, in their order; one record.
struct Toolkit {
  std::vector<Tool> tools;
  Unknown unknown;
  KEEL_FIELDS(Toolkit, tools)
};

// Method P8: asked to hear it again. `how` is asked, hinted, checked, searched or other.
struct Reassurance {
  std::optional<std::string> how;
  std::optional<Id> person;
  bool tried = false;  // after a genuine try with one's own tools
  std::optional<std::string> note;
  Unknown unknown;
  KEEL_FIELDS(Reassurance, how, person, tried, note)
};

// A day that was looked at, and what did not come up on it: names of kinds. A day that is missing is no zero.
struct Day {
  std::int64_t day = 0;  // local days since 1 January 1970
  std::vector<std::string> none;
  Unknown unknown;
  KEEL_FIELDS(Day, day, none)
};

// Method P7. `belief` is not_enough, not_lovable, people_leave, my_fault, or own with its `text`.
struct Belief {
  std::string belief;
  std::optional<std::string> text;
  std::optional<About> about;
  std::optional<std::string> balanced;
  std::optional<Id> person;
  bool archived = false;
  Unknown unknown;
  KEEL_FIELDS(Belief, belief, text, about, balanced, person, archived)
};

// How strongly an old belief is held; at most once a week.
struct BeliefRating {
  Id belief;
  Percent strength;
  Unknown unknown;
  KEEL_FIELDS(BeliefRating, belief, strength)
};

// A small fact that does not fit an old belief. Facts for one are never asked.
struct BeliefFact {
  Id belief;
  std::string what;
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(BeliefFact, belief, what, person)
};

enum class CareSort { steady, kind, safe };
KEEL_VALUES(CareSort, steady, kind, safe)

// Method P11: a small moment of consistency, care or safety.
struct Care {
  std::optional<std::string> what;
  std::optional<CareSort> sort;
  std::optional<Id> person;
  Unknown unknown;
  KEEL_FIELDS(Care, what, sort, person)
};

// Method P10: when this happens, I do that. `behaviour` as in a secure act.
struct IfThen {
  std::optional<std::string> behaviour;
  std::string cue;
  std::string response;
  std::optional<Id> person;
  bool archived = false;
  Unknown unknown;
  KEEL_FIELDS(IfThen, behaviour, cue, response, person, archived)
};

// A list ticked in private (methods U4, H1): its id and the ids of its items, from content.
struct Checklist {
  std::string list;
  std::vector<std::string> items;
  Unknown unknown;
  KEEL_FIELDS(Checklist, list, items)
};

enum class Read { done, later };
KEEL_VALUES(Read, done, later)

// A lesson, by its id in content: one record for each.
struct Lesson {
  std::string lesson;
  Read read = Read::done;
  Unknown unknown;
  KEEL_FIELDS(Lesson, lesson, read)
};

// The path of eight weeks, by the ids of its weeks in content; one record. Weeks are places, not dates.
struct Programme {
  std::optional<std::string> week;  // the current one
  std::vector<std::string> seen;
  bool stopped = false;
  Unknown unknown;
  KEEL_FIELDS(Programme, week, seen, stopped)
};

// A weekly review that was looked at.
struct Review {
  std::int64_t until = 0;  // the last day it tells of: local days since 1 January 1970
  std::optional<std::string> line;
  Unknown unknown;
  KEEL_FIELDS(Review, until, line)
};

// A statement of the insights that was not useful, by its name.
struct Dismissed {
  std::string insight;
  Unknown unknown;
  KEEL_FIELDS(Dismissed, insight)
};

inline constexpr std::int64_t millionths = 1'000'000;

// A technique that was drawn: what it was drawn from, and how likely it was.
struct Suggestion {
  std::int64_t seed = 0;
  std::vector<std::string> allowed;
  Ranged<0, millionths> probability;
  std::string pick;
  Unknown unknown;
  KEEL_FIELDS(Suggestion, seed, allowed, probability, pick)
};

}  // namespace keel::record
