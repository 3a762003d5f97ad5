// The insights: all answers at once, and what the wave shows of them.
#pragma once

#include "core/api/messages_course.hpp"
#include "core/base/id.hpp"
#include "core/record/episode_kinds.hpp"

namespace keel::api {

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
  KEEL_FIELDS(InsightsReply, withheld, until, triggers, people, sorts, when, techniques, urges, ledger, recovery, pauses, levels, asked)
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
// The same episode gets the same suggestion: its id is the seed of the draw. `level`: the light that is not written yet.
struct SuggestRequest {
  std::vector<OnOffer> offered;
  Id episode;
  std::optional<record::Level> level = {};
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(SuggestRequest, offered, episode, level, now, offset)
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

// The person's own times like this one (method N4), up to the end of yesterday; at yellow and green only.
struct WitnessesRequest {
  std::string claim;
  std::optional<Id> person = {};
  std::vector<std::string> tags = {};
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(WitnessesRequest, claim, person, tags, now, offset)
};
struct Witness {
  Id id;  // of the prediction
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::string claim;
  record::Happened happened = record::Happened::no;
  std::optional<std::string> coped = {};
  KEEL_FIELDS(Witness, id, at, offset, claim, happened, coped)
};
// Both sides by the same rule, the nearest first; `more`: how many further ones each side has.
struct WitnessesReply {
  std::vector<Witness> backs = {};
  std::vector<Witness> against = {};
  std::int64_t more_backs = 0;
  std::int64_t more_against = 0;
  KEEL_FIELDS(WitnessesReply, backs, against, more_backs, more_against)
};

}  // namespace keel::api
