// Which feared outcomes are asked back now.
#include <set>

#include "core/api/bodies.hpp"
#include "core/api/looking.hpp"
#include "core/api/messages_guide.hpp"
#include "core/base/local_time.hpp"
#include "core/guide/due.hpp"

namespace keel::api {
namespace {

Result<std::vector<guide::Feared>> unanswered(journal::Journal& journal, const NowRequest& at) {
  std::vector<guide::Feared> found;
  TRY(each_of<record::Prediction>(journal, "prediction", [&](const record::Envelope& envelope, record::Prediction body) {
    if (guide::is_due(body, at.now, at.offset)) found.push_back({envelope.id, std::move(body)});
  }));
  if (found.empty()) return found;
  std::set<Id> answered;
  TRY(each_of<record::Outcome>(journal, "outcome", [&](const record::Envelope&, record::Outcome body) { answered.insert(body.prediction); }));
  std::erase_if(found, [&](const guide::Feared& one) { return answered.contains(one.id); });
  return found;
}

}  // namespace

Result<Answer<DueReply>> due(Session& session, const NowRequest& request, Blob) {
  if (request.now < 0 || request.now > local_time::most_days * local_time::day_ms) return fail(ErrorCode::bad_request, "this is no time of a calendar");
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  Answer<DueReply> answer;
  if (!guide::may_be_asked_back(TRY(light_at(journal, request.now)), request.now, request.offset)) return answer;
  guide::Held held{TRY(unanswered(journal, request)), {}, {}};
  if (held.feared.empty()) return answer;
  TRY(each_of<record::ThoughtRecord>(journal, "thought_record", [&](const record::Envelope& envelope, record::ThoughtRecord body) {
    held.examined.push_back({envelope.id, envelope.at, std::move(body)});
  }));
  TRY(each_of<record::Concern>(journal, "concern", [&](const record::Envelope&, record::Concern body) { held.concerns.push_back(std::move(body)); }));
  for (const Id& id : guide::asked_back(held, request.now, request.offset)) answer.value.predictions.push_back(TRY(moment_at(journal, journal.heads(id).front())));
  return answer;
}

}  // namespace keel::api
