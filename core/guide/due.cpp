// When a feared outcome is asked back.
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

bool is_due(const record::Prediction& prediction, std::int64_t now, std::int64_t offset) {
  if (prediction.due > now) return false;
  return !prediction.skipped || local_day(*prediction.skipped, offset) != local_day(now, offset);
}

std::vector<Id> asked_back(const Held& held, std::int64_t now, std::int64_t offset) {
  Harm harm;
  for (const Examined& one : held.examined) harm.see(one.id, one.body);
  for (const record::Concern& concern : held.concerns) harm.see(concern);
  std::vector<const Feared*> ready;
  for (const Feared& one : held.feared)
    if (is_due(one.body, now, offset) && !harm.touches(one.body)) ready.push_back(&one);
  std::ranges::sort(ready, {}, [](const Feared* one) { return std::tie(one->body.due, one->id); });
  std::vector<Id> asked;
  for (const Feared* one : ready)
    if (asked.size() < most_at_once) asked.push_back(one->id);
  return asked;
}

}  // namespace keel::guide
