// Reading: pages of the timeline, one record, the lines of an export.
#include <algorithm>
#include <charconv>

#include "core/api/session.hpp"

namespace keel::api {
namespace {

// What is part of the journal's furniture rather than of somebody's life.
bool is_moment_of_life(std::string_view kind) {
  return kind != "setting" && kind != "vault_event" && kind != "draft" && kind != "person" && kind != "erased";
}

Moment moment_of(const record::Parts& parts, std::size_t heads) {
  const record::Envelope& envelope = parts.envelope;
  return {envelope.id, envelope.kind, envelope.at, envelope.offset, envelope.episode, envelope.via, static_cast<std::int64_t>(heads), {std::string(parts.body)}};
}

// A place in the order of time: "at-id".
struct Mark {
  std::int64_t at = 0;
  Id id;

  std::string text() const { return std::to_string(at) + "_" + id.text(); }
  static Result<Mark> parse(std::string_view text) {
    Mark mark;
    std::size_t split = text.find('_');
    if (split == text.npos) return fail(ErrorCode::bad_request, "this is no page of the timeline");
    auto [end, error] = std::from_chars(text.data(), text.data() + split, mark.at);
    if (error != std::errc() || end != text.data() + split) return fail(ErrorCode::bad_request, "this is no page of the timeline");
    mark.id = TRY(Id::parse(text.substr(split + 1)));
    return mark;
  }
};

// How many of the order lie before the mark.
std::size_t count_before(journal::Journal& journal, const Mark& mark) {
  const auto& order = journal.by_time();
  auto found = std::ranges::lower_bound(order, std::tie(mark.at, mark.id), std::ranges::less{}, [&](journal::Index index) {
    const journal::Version& version = journal.version(index);
    return std::tie(version.at, version.id);
  });
  return static_cast<std::size_t>(found - order.begin());
}

}  // namespace

Result<Answer<TimelineReply>> timeline(Session& session, const TimelineRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  if (request.limit < 1 || request.limit > 500) return fail(ErrorCode::bad_request, "a page has 1 to 500 entries");
  const auto& order = open->contents.journal.by_time();
  std::size_t left = request.before ? count_before(open->contents.journal, TRY(Mark::parse(*request.before))) : order.size();
  Answer<TimelineReply> answer;
  auto& page = answer.value.moments;
  while (left > 0 && page.size() < static_cast<std::size_t>(request.limit)) {
    std::string_view kind = open->contents.journal.kind_of(order[--left]);
    if (!(request.kinds.empty() ? is_moment_of_life(kind) : std::ranges::contains(request.kinds, kind))) continue;
    const journal::Version& version = open->contents.journal.version(order[left]);
    page.push_back(moment_of(TRY(record::split(version.line)), open->contents.journal.heads(version.id).size()));
  }
  if (left > 0 && !page.empty()) answer.value.next = Mark{page.back().at, page.back().id}.text();
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
