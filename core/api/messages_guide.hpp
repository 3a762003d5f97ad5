// Requests and replies around the way through an episode.
#pragma once

#include "core/api/messages_journal.hpp"
#include "core/guide/offers.hpp"
#include "core/guide/repeats.hpp"
#include "core/guide/review.hpp"

namespace keel::api {

// All moves of an episode so far, oldest first; `resumed` where it was taken up again. `now` UTC ms. Needs no journal.
struct GuideRequest {
  std::optional<guide::Resumed> resumed;
  std::vector<guide::Move> moves;
  std::int64_t now = 0;
  KEEL_FIELDS(GuideRequest, resumed, moves, now)
};
struct GuideReply {
  guide::Stage stage = guide::Stage::temperature;
  std::optional<guide::Level> level;
  std::optional<guide::Distress> distress;
  std::int64_t tried = 0;
  std::int64_t started = 0;  // UTC ms; 0 before the first move
  std::vector<guide::Offer> offers;
  bool asks_for_a_chance = false;
  bool may_offer_to_keep = false;
  bool lapsed = false;  // it ended by itself, a day after its last move
  KEEL_FIELDS(GuideReply, stage, level, distress, tried, started, offers, asks_for_a_chance, may_offer_to_keep, lapsed)
};

// What the moments of an episode in the open journal tell, for taking it up. no_such_record when it has none.
struct ResumeRequest {
  Id episode;
  KEEL_FIELDS(ResumeRequest, episode)
};
struct ResumeReply {
  guide::Resumed resumed;
  bool ended = false;  // it was closed
  KEEL_FIELDS(ResumeReply, resumed, ended)
};

// Whether the same fear was examined lately (method N5); `again`: chosen from earlier ones. `now` UTC ms. Needs an open journal.
struct RepeatsRequest {
  std::string claim;
  std::optional<Id> person;
  std::optional<Id> again;
  std::int64_t now = 0;
  KEEL_FIELDS(RepeatsRequest, claim, person, again, now)
};
struct RepeatsReply {
  guide::Verdict verdict = guide::Verdict::none;
  std::optional<Moment> earlier;  // the latest examination of the same fear within a day
  KEEL_FIELDS(RepeatsReply, verdict, earlier)
};

// The feared outcomes that may be asked back now (method N1): predictions, the one due last in front, at most three on one day.
struct DueReply {
  std::vector<Moment> predictions;
  KEEL_FIELDS(DueReply, predictions)
};

// The weekly review that may be looked at now (method N8); absent while there is nothing to say.
struct ReviewReply {
  std::optional<guide::WeeklyReview> review;
  KEEL_FIELDS(ReviewReply, review)
};

// What the journal tells of people, also of those whose own record is gone.
struct PeopleReply {
  std::vector<Id> harm;     // tied to a ticked safety item: no moment of care is shown (methods P11 and P12)
  std::vector<Id> concern;  // named in a concern
  std::vector<Id> care;     // named in a moment of care
  KEEL_FIELDS(PeopleReply, harm, concern, care)
};

}  // namespace keel::api
