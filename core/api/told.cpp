// Whether what was observed still stands.
#include "core/api/told.hpp"

#include <algorithm>

#include "core/base/local_time.hpp"

namespace keel::api {
namespace {

// Kinds whose word counts for the days before as well, whenever it is written.
bool counts_backwards(std::string_view kind) { return kind == "person" || kind == "concern" || kind == "thought_record"; }

// A version that joined since, and that the days before today know nothing of.
Result<bool> is_of_today(const journal::Journal& journal, journal::Index index, std::int64_t today) {
  const journal::Version& version = journal.version(index);
  if (version.next != journal::none || version.erased || counts_backwards(journal.kind_of(index))) return false;
  record::Parts parts = TRY(record::split(version.line));
  return local_day(parts.envelope.at, parts.envelope.offset) >= today;
}

Result<bool> still_stands(journal::Journal& journal, const Told& told, std::int64_t today) {
  std::size_t fresh = journal.version_count() - told.versions;
  // Versions that were retired since are shown no more.
  if (told.today != today || journal.by_time().size() != told.shown + fresh) return false;
  for (std::size_t i = told.versions; i < journal.version_count(); ++i)
    if (!TRY(is_of_today(journal, static_cast<journal::Index>(i), today))) return false;
  return true;
}

}  // namespace

Result<Told*> told(OpenJournal& open, const NowRequest& at) {
  if (at.now < 0 || at.now > local_time::most_days * local_time::day_ms) return fail(ErrorCode::bad_request, "this is no time of a calendar");
  journal::Journal& journal = open.contents.journal;
  std::int64_t today = local_day(at.now, at.offset);
  bool stands = open.told && journal.version_count() >= open.told->versions && TRY(still_stands(journal, *open.told, today));
  if (!stands) {
    std::int64_t made = open.told ? open.told->made + 1 : 1;
    open.told = std::make_shared<Told>(Told{.made = made, .seen = TRY(observe::observe(journal, at.now, at.offset))});
  }
  open.told->today = today;
  open.told->versions = journal.version_count();
  open.told->shown = journal.by_time().size();
  return open.told.get();
}

}  // namespace keel::api
