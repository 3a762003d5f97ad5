// The calendar: per local day how hard it was and whether anything was written.
#include <algorithm>

#include "core/api/looking.hpp"
#include "core/base/local_time.hpp"

namespace keel::api {
namespace {

constexpr std::int64_t most_days = 1000;

}  // namespace

Result<Answer<DaysReply>> days(Session& session, const DaysRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  if (request.from > request.to) return fail(ErrorCode::bad_request, "a range of days ends before it begins");
  if (request.from < -local_time::most_days || request.to > local_time::most_days) return fail(ErrorCode::bad_request, "this is no day of a calendar");
  if (request.to - request.from >= most_days) return fail(ErrorCode::bad_request, "a calendar shows at most 1000 days");
  journal::Journal& journal = open->contents.journal;
  std::size_t first = count_before(journal, {(request.from - 1) * local_time::day_ms, {}});
  std::size_t end = count_before(journal, {(request.to + 2) * local_time::day_ms, {}});
  std::vector<DayEntry> found(static_cast<std::size_t>(request.to - request.from + 1));
  for (std::size_t i = first; i < end; ++i) {
    journal::Index index = journal.by_time()[i];
    if (!is_moment_of_life(journal.kind_of(index))) continue;
    record::Parts parts = TRY(record::split(journal.version(index).line));
    std::int64_t day = local_day(parts.envelope.at, parts.envelope.offset);
    if (day < request.from || day > request.to) continue;
    DayEntry& entry = found[static_cast<std::size_t>(day - request.from)];
    entry.day = day;
    entry.level = harder(entry.level, feeling_of(parts).level);
    ++entry.count;
  }
  Answer<DaysReply> answer;
  std::ranges::copy_if(found, std::back_inserter(answer.value.days), [](const DayEntry& entry) { return entry.count > 0; });
  return answer;
}

}  // namespace keel::api
