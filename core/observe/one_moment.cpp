// One moment that comes or goes: what stands, its days, and the row that it made.
#include "core/base/local_time.hpp"
#include "core/observe/observer.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

struct Standing {
  bool archived = false;
  bool quiet = false;
  KEEL_FIELDS(Standing, archived, quiet)
};

}  // namespace

void Observer::take_standing(std::string_view kind, const Seen& seen) {
  bool had_harm = !harm_.is_empty();
  if (kind == "person") {
    auto body = reflect::read<Standing>(seen.body);
    if (body && body->archived && body->quiet) quiet_changed_ |= quiet_.insert(seen.key.id).second;
    return;
  }
  if (kind == "concern") {
    if (auto body = reflect::read<record::Concern>(seen.body)) harm_.see(*body, seen.key.id);
  } else if (auto body = reflect::read<record::ThoughtRecord>(seen.body)) {
    harm_.see(seen.key.id, *body);
  }
  harm_changed_ |= had_harm || !harm_.is_empty();
}

void Observer::drop_standing(std::string_view kind, const Id& id) {
  if (kind == "person") {
    quiet_changed_ |= quiet_.erase(id) > 0;
    return;
  }
  harm_changed_ |= !harm_.is_empty();
  harm_.forget(id);
}

void Observer::count_days(std::string_view kind, const Seen& seen, bool is_new) {
  auto count = [&](std::int32_t day) { stale_.days |= is_new ? days_.add(day) : days_.remove(day); };
  count(seen.day);
  if (kind != "day") return;
  auto body = reflect::read<record::Day>(seen.body);
  if (body && body->day >= 0 && body->day <= local_time::most_days) count(static_cast<std::int32_t>(body->day));
}

void Observer::drop_row(std::string_view kind, const Seen& seen) {
  const Key& key = seen.key;
  if (kind == "check_in" || kind == "episode_end") gone_.episodes.push_back(key);
  else if (kind == "technique_use") gone_.uses.push_back(key);
  else if (kind == "urge") gone_.urges.push_back(key);
  else if (kind == "prediction") gone_.fears.push_back(key);
  else if (kind == "reassurance") gone_.asked.push_back(key);
  else if (kind == "urge_end") {
    auto body = reflect::read<record::UrgeEnd>(seen.body);
    if (!body) return;
    ends_.remove(body->urge, key);
    spoken_of_.urges.push_back(body->urge);
  } else if (kind == "outcome") {
    auto body = reflect::read<record::Outcome>(seen.body);
    if (!body) return;
    outcomes_.remove(body->prediction, key);
    spoken_of_.fears.push_back(body->prediction);
  }
}

// Who is left out counts for the days before as well: a change of it is asked of every row.
Result<void> Observer::apply_standing(const journal::Journal& journal, Rows& fresh) {
  if (quiet_changed_ || harm_changed_) {
    stale_.all_of_episodes();
    stale_.urges = stale_.fears = stale_.asked = true;
  }
  auto mark = [&](std::vector<FearRow>& rows) -> Result<void> {
    for (FearRow& row : rows) {
      record::Parts parts = TRY(record::split(journal.version(row.version).line));
      auto body = reflect::read<record::Prediction>(parts.body);
      row.in_harm = !body || harm_.touches(*body);
    }
    return {};
  };
  if (!harm_.is_empty()) TRY(mark(fresh.fears));
  if (harm_changed_) TRY(mark(rows_.fears));
  quiet_changed_ = harm_changed_ = false;
  return {};
}

}  // namespace keel::observe
