// When a feared outcome is asked back, and when it is left in peace.
#include "core/guide/due.hpp"

#include <algorithm>

#include "core/base/local_time.hpp"
#include "core/guide/harm.hpp"

namespace keel::guide {

bool may_be_asked_back(std::optional<record::Level> level, std::int64_t now, std::int64_t offset) {
  std::int64_t minute = local_minute(now, offset);
  bool night = minute >= night_from || minute < night_to;
  return !night && (level == record::Level::green || level == record::Level::yellow);
}

bool is_left_for_today(const record::Prediction& prediction, std::int64_t now, std::int64_t offset) {
  return prediction.skipped && local_day(*prediction.skipped, offset) == local_day(now, offset);
}

bool is_due(const record::Prediction& prediction, std::int64_t now, std::int64_t offset) {
  if (prediction.due > now || prediction.due < now - asked_within) return false;
  return !is_left_for_today(prediction, now, offset);
}

std::vector<Id> asked_back(const Held& held, std::int64_t now, std::int64_t offset) {
  Harm harm;
  for (const Examined& one : held.examined) harm.see(one.id, one.body);
  for (const record::Concern& concern : held.concerns) harm.see(concern);
  std::vector<const Feared*> ready;
  for (const Feared& one : held.feared) {
    bool quiet = one.body.person && held.quiet.contains(*one.body.person);
    if (!quiet && is_due(one.body, now, offset) && !harm.touches(one.body)) ready.push_back(&one);
  }
  std::ranges::sort(ready, std::ranges::greater{}, [](const Feared* one) { return std::tie(one->body.due, one->id); });
  std::vector<Id> asked;
  for (const Feared* one : ready)
    if (held.asked_today + asked.size() < most_at_once) asked.push_back(one->id);
  return asked;
}

}  // namespace keel::guide
