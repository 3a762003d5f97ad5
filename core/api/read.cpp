// Reading: pages of the timeline, one record, the lines of an export.
#include <algorithm>

#include "core/api/looking.hpp"

namespace keel::api {

Result<Answer<TimelineReply>> timeline(Session& session, const TimelineRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  journal::Journal& journal = open->contents.journal;
  std::size_t left = TRY(start_of_page(journal, request.before, request.limit));
  Filter filter = TRY(Filter::make(journal, request));
  if (request.to) left = std::min(left, count_before(journal, {*request.to, {}}));
  std::size_t least = request.from ? count_before(journal, {*request.from, {}}) : 0;
  const auto& order = journal.by_time();
  Answer<TimelineReply> answer;
  auto& page = answer.value.moments;
  while (left > least && page.size() < static_cast<std::size_t>(request.limit)) {
    journal::Index index = order[--left];
    if (filter.takes(index)) page.push_back(TRY(moment_at(journal, index)));
  }
  if (left > least && !page.empty()) answer.value.next = Mark{page.back().at, page.back().id}.text();
  return answer;
}

Result<Answer<ShowReply>> show(Session& session, const IdRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  auto heads = open->contents.journal.heads(request.id);
  if (heads.empty()) return fail(ErrorCode::no_such_record, "this entry is not in the journal");
  Answer<ShowReply> answer;
  for (journal::Index head : heads)
    answer.value.heads.push_back(moment_of(TRY(record::split(open->contents.journal.version(head).line)), heads.size()));
  return answer;
}

Result<Answer<LinesReply>> lines(Session& session, const LinesRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  if (request.from < 0 || request.limit < 1 || request.limit > 10000) return fail(ErrorCode::bad_request, "a page has 1 to 10000 lines");
  const auto& order = open->contents.journal.by_time();
  Answer<LinesReply> answer;
  auto from = static_cast<std::size_t>(request.from);
  std::size_t to = std::min(order.size(), from + static_cast<std::size_t>(request.limit));
  for (std::size_t i = from; i < to; ++i) answer.value.lines.push_back({std::string(open->contents.journal.version(order[i]).line)});
  answer.value.more = to < order.size();
  return answer;
}

}  // namespace keel::api
