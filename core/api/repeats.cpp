// Whether a fear that is about to be examined was examined lately.
#include <algorithm>

#include "core/api/looking.hpp"
#include "core/api/messages_guide.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

// The examinations of the last days, newest first. What cannot be read does not count.
Result<std::vector<guide::Examined>> examined_since(journal::Journal& journal, std::int64_t since) {
  std::vector<guide::Examined> found;
  const auto& order = journal.by_time();
  for (auto place = order.rbegin(); place != order.rend() && journal.version(*place).at >= since; ++place) {
    if (journal.kind_of(*place) != "thought_record") continue;
    record::Parts parts = TRY(record::split(journal.version(*place).line));
    if (auto body = reflect::read<record::ThoughtRecord>(parts.body)) found.push_back({parts.envelope.id, parts.envelope.at, *std::move(body)});
  }
  return found;
}

}  // namespace

Result<Answer<RepeatsReply>> repeats(Session& session, const RepeatsRequest& request, Blob) {
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  auto lately = TRY(examined_since(journal, request.now - guide::loop_within));
  guide::Repeats found = guide::repeats({request.claim, request.person, request.again}, lately, request.now);
  Answer<RepeatsReply> answer;
  answer.value.verdict = found.verdict;
  if (found.earlier) answer.value.earlier = TRY(moment_at(journal, journal.heads(*found.earlier).front()));
  return answer;
}

}  // namespace keel::api
