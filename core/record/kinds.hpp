// The vocabulary: one struct per kind of moment, a field list and nothing else.
// Adding a kind: a struct here, in episode_kinds.hpp, practice_kinds.hpp or form_kinds.hpp, its line in KINDS, a vector in tests/vectors/records.json.
#pragma once

#include "core/record/episode_kinds.hpp"
#include "core/record/form_kinds.hpp"
#include "core/record/practice_kinds.hpp"

namespace keel::record {

struct CheckIn {
  std::optional<Level> level;
  std::optional<Distress> distress;
  std::optional<Step> step;
  std::vector<std::string> emotions;  // ids of content, or one's own words
  std::vector<std::string> body;      // sensations, in the same way
  std::optional<std::string> note;
  Unknown unknown;
  KEEL_FIELDS(CheckIn, level, distress, step, emotions, body, note)
};

struct TechniqueUse {
  std::string technique;
  std::optional<std::int64_t> end;  // UTC ms; the moment's own `at` is the start
  std::optional<Distress> before;
  std::optional<Distress> after;
  std::optional<Origin> origin;
  Unknown unknown;
  KEEL_FIELDS(TechniqueUse, technique, end, before, after, origin)
};

struct Note {
  std::string text;
  Unknown unknown;
  KEEL_FIELDS(Note, text)
};

struct Person {
  std::string name;
  std::optional<std::string> relation;  // partner, friend, family, colleague, other
  bool archived = false;
  bool quiet = false;  // after a break-up: nothing is analysed about them, and they are brought up less
  Unknown unknown;
  KEEL_FIELDS(Person, name, relation, archived, quiet)
};

struct Setting {
  std::string name;
  std::string value;
  Unknown unknown;
  KEEL_FIELDS(Setting, name, value)
};

// Typed text that was not finished; `purpose` names the field it belongs to.
struct Draft {
  std::string purpose;
  std::string text;
  Unknown unknown;
  KEEL_FIELDS(Draft, purpose, text)
};

struct EpisodeEnd {
  std::optional<Level> level;
  std::optional<Distress> distress;
  std::vector<std::string> markers;
  std::optional<std::string> line;
  Unknown unknown;
  KEEL_FIELDS(EpisodeEnd, level, distress, markers, line)
};

// The tombstone of the record with the same id; terminal, signed by its device.
struct Erased {
  Unknown unknown;
  KEEL_FIELDS(Erased)
};

// A line of "what happened to this journal": created, opened_elsewhere, recovery_code_set, passphrase_changed, backup, exported,
// lock_changed, repaired.
struct VaultEvent {
  std::string what;
  std::optional<std::string> detail;
  Unknown unknown;
  KEEL_FIELDS(VaultEvent, what, detail)
};

// The type table: the name of a kind in JSON and its body.
template <class BodyType>
struct Kind {
  using Body = BodyType;
  std::string_view name;
};

inline constexpr auto KINDS = std::tuple(Kind<CheckIn>{"check_in"}, Kind<TechniqueUse>{"technique_use"}, Kind<Note>{"note"},
                                         Kind<Person>{"person"}, Kind<Setting>{"setting"}, Kind<Draft>{"draft"},
                                         Kind<EpisodeEnd>{"episode_end"}, Kind<Erased>{"erased"}, Kind<VaultEvent>{"vault_event"},
                                         Kind<Trigger>{"trigger"}, Kind<ThoughtRecord>{"thought_record"}, Kind<Concern>{"concern"},
                                         Kind<Prediction>{"prediction"}, Kind<Outcome>{"outcome"}, Kind<Urge>{"urge"},
                                         Kind<UrgeEnd>{"urge_end"}, Kind<Message>{"message"}, Kind<Pause>{"pause"},
                                         Kind<SecureAct>{"secure_act"}, Kind<Kindness>{"kindness"},
                                         Kind<TriggerWeek>{"trigger_week"}, Kind<OwnTechnique>{"technique"},
                                         Kind<TechniqueChoice>{"technique_choice"}, Kind<Toolkit>{"toolkit"},
                                         Kind<Reassurance>{"reassurance"}, Kind<Day>{"day"}, Kind<Belief>{"belief"},
                                         Kind<BeliefRating>{"belief_rating"}, Kind<BeliefFact>{"belief_fact"}, Kind<Care>{"care"},
                                         Kind<IfThen>{"plan"}, Kind<Checklist>{"checklist"}, Kind<Lesson>{"lesson"},
                                         Kind<Programme>{"programme"}, Kind<Review>{"review"}, Kind<Dismissed>{"dismissed"},
                                         Kind<Suggestion>{"suggestion"}, Kind<Questionnaire>{"questionnaire"}, Kind<FilledForm>{"form"});

template <class Visit>
constexpr void for_each_kind(Visit&& visit) {
  std::apply([&](auto... kind) { (visit(kind), ...); }, KINDS);
}

}  // namespace keel::record
