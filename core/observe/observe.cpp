// Which moments are looked at, and when they count as past.
#include "core/base/local_time.hpp"
#include "core/observe/collector.hpp"

namespace keel::observe {
namespace {

// What is kept about the journal itself: no use of a day.
bool is_furniture(std::string_view kind) { return kind == "setting" || kind == "draft" || kind == "vault_event" || kind == "erased"; }

bool is_standing(std::string_view kind) { return kind == "person" || kind == "concern" || kind == "thought_record"; }

}  // namespace

Result<Observed> observe(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since) {
  const auto& order = journal.by_time();
  auto today = static_cast<std::int32_t>(local_day(now, offset));
  Collector collector(today, order.size());
  for (journal::Index index : order) {
    std::string_view kind = journal.kind_of(index);
    if (is_furniture(kind)) continue;
    const journal::Version& version = journal.version(index);
    if (version.at < since && !is_standing(kind)) continue;
    record::Parts parts = TRY(record::split(version.line));
    std::int64_t at = parts.envelope.at, place = parts.envelope.offset;
    Seen seen{&version, at, place, static_cast<std::int32_t>(local_day(at, place)), parts.body};
    if (is_standing(kind)) collector.take_standing(kind, seen);
    if (seen.day < today && at <= now && at >= since) collector.take_past(kind, seen);
  }
  return collector.finish();
}

}  // namespace keel::observe
