// Which feared outcomes are asked back now.
#include <set>

#include "core/api/bodies.hpp"
#include "core/api/looking.hpp"
#include "core/api/messages_guide.hpp"
#include "core/base/local_time.hpp"
#include "core/guide/due.hpp"

namespace keel::api {
namespace {

// The fears whose time has come and that have no answer, and how many were asked about today.
Result<guide::Held> fears_at(journal::Journal& journal, const NowRequest& at) {
  guide::Held held;
  TRY(each_of<record::Prediction>(journal, "prediction", [&](const record::Envelope& envelope, record::Prediction body) {
    if (guide::is_left_for_today(body, at.now, at.offset)) ++held.asked_today;
    if (guide::is_due(body, at.now, at.offset)) held.feared.push_back({envelope.id, std::move(body)});
  }));
  if (held.feared.empty()) return held;
  std::set<Id> answered;
  TRY(each_of<record::Outcome>(journal, "outcome", [&](const record::Envelope& envelope, record::Outcome body) {
    answered.insert(body.prediction);
    if (local_day(envelope.at, at.offset) == local_day(at.now, at.offset)) ++held.asked_today;
  }));
  std::erase_if(held.feared, [&](const guide::Feared& one) { return answered.contains(one.id); });
  return held;
}

}  // namespace

Result<Answer<DueReply>> due(Session& session, const NowRequest& request, Blob) {
  if (request.now < 0 || request.now > local_time::most_days * local_time::day_ms) return fail(ErrorCode::bad_request, "this is no time of a calendar");
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  Answer<DueReply> answer;
  if (!guide::may_be_asked_back(TRY(light_at(journal, request.now)), request.now, request.offset)) return answer;
  guide::Held held = TRY(fears_at(journal, request));
  if (held.feared.empty()) return answer;
  TRY(each_of<record::ThoughtRecord>(journal, "thought_record", [&](const record::Envelope& envelope, record::ThoughtRecord body) {
    held.examined.push_back({envelope.id, envelope.at, std::move(body)});
  }));
  TRY(each_of<record::Concern>(journal, "concern", [&](const record::Envelope&, record::Concern body) { held.concerns.push_back(std::move(body)); }));
  TRY(each_of<record::Person>(journal, "person", [&](const record::Envelope& envelope, record::Person body) {
    if (body.quiet) held.quiet.insert(envelope.id);
  }));
  for (const Id& id : guide::asked_back(held, request.now, request.offset)) answer.value.predictions.push_back(TRY(moment_at(journal, journal.heads(id).front())));
  return answer;
}

}  // namespace keel::api
