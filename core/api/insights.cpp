// What the journal tells: its columns for the module that works out the answers, and natively the answers themselves.
#include "core/api/bodies.hpp"
#include "core/api/looking.hpp"
#include "core/api/told.hpp"
#include "core/observe/packed.hpp"
#ifndef __wasi__
#include "core/answers/answers.hpp"
#endif

namespace keel::api {
namespace {

Result<answers::Known> known_of(journal::Journal& journal, std::int64_t now) {
  answers::Known known;
  known.level = TRY(light_at(journal, now));
  TRY(each_of<record::TechniqueChoice>(journal, "technique_choice", [&](const record::Envelope&, const record::TechniqueChoice& body) {
    if (body.not_for_me) known.not_for_me.push_back(body.technique);
    if (body.caution_cleared) known.cleared.push_back(body.technique);
  }));
  return known;
}

}  // namespace

Result<Answer<ColumnsReply>> columns(Session& session, const ColumnsRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  Told* seen = TRY(told(*open, {request.now, request.offset}));
  Answer<ColumnsReply> answer;
  answer.value = {TRY(known_of(open->contents.journal, request.now)), seen->made, request.have == seen->made};
  if (!answer.value.same) answer.blob = observe::packed(seen->seen());
  return answer;
}

// In wasm these stand in a module of their own, which is fetched when somebody looks.
#ifndef __wasi__

const InsightsReply& answers_of(Told& told) {
  answers::answer_again(told.insights, told.seen(), std::exchange(told.unanswered, {}));
  return told.insights;
}

Result<Answer<InsightsReply>> insights(Session& session, const NowRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  Told* known = TRY(told(*open, request));
  answers::Known beside = TRY(known_of(open->contents.journal, request.now));
  if (beside.level == record::Level::red) return Answer<InsightsReply>{answers::all_answers(known->seen(), beside), {}, {}};
  Answer<InsightsReply> answer{answers_of(*known), {}, {}};
  answer.value.week = answers::week_answer(answer.value, beside);
  return answer;
}

Result<Answer<UrgeRangeReply>> urge_range(Session& session, const NowRequest& request, Blob) {
  Told* known = TRY(told(*TRY(session.opened()), request));
  return Answer<UrgeRangeReply>{answers::urge_range_answer(known->seen()), {}, {}};
}

Result<Answer<SuggestReply>> suggest(Session& session, const SuggestRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  Told* seen = TRY(told(*open, {request.now, request.offset}));
  answers::Choose asked{request.offered, request.episode, TRY(known_of(open->contents.journal, request.now))};
  if (request.level) asked.known.level = request.level;
  return Answer<SuggestReply>{answers::suggestion(seen->seen(), asked), {}, {}};
}

#endif

}  // namespace keel::api
