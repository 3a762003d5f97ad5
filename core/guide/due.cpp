// When a feared outcome is asked back, and what ties one to harm.
#include "core/guide/due.hpp"

#include <algorithm>
#include <map>

#include "core/base/local_time.hpp"

namespace keel::guide {
namespace {

// A claim or a person with a ticked safety item.
struct Care {
  std::optional<Id> person;
  std::optional<Id> thought_record;
  std::string claim;
};

// Thought records of one fear lead back to the first of them.
class Again {
 public:
  explicit Again(std::span<const Examined> examined) {
    for (const Examined& one : examined)
      if (one.body.again) earlier_.emplace(one.id, *one.body.again);
  }

  std::optional<Id> first(std::optional<Id> id) const {
    // Not further than there are links: they could lead in a circle.
    for (std::size_t step = 0; id && step < earlier_.size(); ++step) {
      auto link = earlier_.find(*id);
      if (link == earlier_.end()) break;
      id = link->second;
    }
    return id;
  }

 private:
  std::map<Id, Id> earlier_;
};

std::vector<Care> cares(const Held& held) {
  std::vector<Care> found;
  for (const Examined& one : held.examined)
    if (!one.body.safety.empty()) found.push_back({one.body.person, one.id, one.body.claim.value_or("")});
  for (const record::Concern& concern : held.concerns)
    if (!concern.safety.empty()) found.push_back({concern.person, concern.thought_record, concern.what.value_or("")});
  return found;
}

bool is_tied(const record::Prediction& prediction, const Care& care, const Again& again) {
  if (care.person && care.person == prediction.person) return true;
  if (care.thought_record && prediction.thought_record && again.first(care.thought_record) == again.first(prediction.thought_record)) return true;
  bool may_be_the_same = !care.person || !prediction.person;
  return may_be_the_same && shares_half(prediction.claim, care.claim);
}

}  // namespace

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
  Again again(held.examined);
  std::vector<Care> tied_to_harm = cares(held);
  auto needs_care = [&](const record::Prediction& prediction) {
    return std::ranges::any_of(tied_to_harm, [&](const Care& care) { return is_tied(prediction, care, again); });
  };
  std::vector<const Feared*> ready;
  for (const Feared& one : held.feared)
    if (is_due(one.body, now, offset) && !needs_care(one.body)) ready.push_back(&one);
  std::ranges::sort(ready, {}, [](const Feared* one) { return std::tie(one->body.due, one->id); });
  std::vector<Id> asked;
  for (const Feared* one : ready)
    if (asked.size() < most_at_once) asked.push_back(one->id);
  return asked;
}

}  // namespace keel::guide
