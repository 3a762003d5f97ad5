// The guide: where an episode stands, and one that is taken up again from its moments.
#include "core/api/messages_guide.hpp"

#include <algorithm>

#include "core/api/session.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

// More moves than any evening has: a request beyond it is a fault of its sender.
constexpr std::size_t most_moves = 10'000;

template <class Body>
void take_reading(guide::Resumed& resumed, std::string_view text) {
  auto body = reflect::read<Body>(text);
  if (!body) return;
  if (body->level) resumed.level = body->level;
  if (body->distress) resumed.distress = body->distress;
}

void take_moment(ResumeReply& reply, const record::Parts& parts) {
  const record::Envelope& envelope = parts.envelope;
  if (reply.resumed.started == 0) reply.resumed.started = envelope.at;
  reply.resumed.last = std::max(reply.resumed.last, envelope.at);
  if (envelope.kind == "check_in") take_reading<record::CheckIn>(reply.resumed, parts.body);
  if (envelope.kind == "technique_use") ++reply.resumed.tried;
  if (envelope.kind == "episode_end") reply.ended = true;
}

}  // namespace

Result<Answer<GuideReply>> guide(Session&, const GuideRequest& request, Blob) {
  if (request.moves.size() > most_moves) return fail(ErrorCode::bad_request, "this episode has more moves than one can have");
  guide::Course from = request.resumed ? guide::taken_up(*request.resumed) : guide::Course();
  guide::Course course = TRY(guide::course_of(from, request.moves));
  Answer<GuideReply> answer;
  answer.value = {course.stage, course.level, course.distress, course.tried, course.started, guide::offers(course),
                  guide::asks_for_a_chance(course), guide::may_offer_to_keep(course), course.started != 0 && guide::has_lapsed(course, request.now)};
  return answer;
}

Result<Answer<ResumeReply>> guide_resume(Session& session, const ResumeRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  Answer<ResumeReply> answer;
  journal::Journal& journal = open->contents.journal;
  for (journal::Index index : journal.moments_of(journal.episode_number(request.episode)))
    take_moment(answer.value, TRY(record::split(journal.version(index).line)));
  if (answer.value.resumed.started == 0) return fail(ErrorCode::no_such_record, "this episode is not in the journal");
  return answer;
}

}  // namespace keel::api
