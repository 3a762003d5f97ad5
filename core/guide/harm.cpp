// Who and what has a ticked safety item, and what is tied to it.
#include "core/guide/harm.hpp"

#include <algorithm>

namespace keel::guide {

void Harm::see(const Id& id, const record::ThoughtRecord& body) {
  if (body.again) earlier_.emplace(id, *body.again);
  if (body.person) persons_.emplace(id, *body.person);
  if (body.safety.empty()) return;
  ticked_.push_back({id, body.person, id, body.claim.value_or("")});
}

void Harm::see(const record::Concern& body, const Id& id) {
  if (body.safety.empty()) return;
  ticked_.push_back({id, body.person, body.thought_record, body.what.value_or("")});
}

void Harm::forget(const Id& id) {
  std::erase_if(ticked_, [&](const Ticked& ticked) { return ticked.id == id; });
  persons_.erase(id);
  earlier_.erase(id);
}

bool Harm::touches(const Id& person) const {
  return std::ranges::any_of(ticked_, [&](const Ticked& ticked) { return person_of(ticked) == person; });
}

std::set<Id> Harm::people() const {
  std::set<Id> found;
  for (const Ticked& ticked : ticked_)
    if (auto person = person_of(ticked)) found.insert(*person);
  return found;
}

std::optional<Id> Harm::person_of(const Ticked& ticked) const {
  if (ticked.person) return ticked.person;
  for (const std::optional<Id>& record : {ticked.thought_record, first(ticked.thought_record)}) {
    if (!record) continue;
    if (auto known = persons_.find(*record); known != persons_.end()) return known->second;
  }
  return std::nullopt;
}

bool Harm::touches(const record::Prediction& prediction) const {
  return touches({prediction.claim, prediction.person, prediction.thought_record});
}

bool Harm::touches(const Id& id, const record::ThoughtRecord& body) const {
  return !body.safety.empty() || touches({body.claim ? std::string_view(*body.claim) : std::string_view(), body.person, id});
}

bool Harm::touches(const Asked& asked) const {
  if (asked.person && touches(*asked.person)) return true;
  auto asked_first = ticked_.empty() ? std::nullopt : first(asked.thought_record);
  return std::ranges::any_of(ticked_, [&](const Ticked& ticked) {
    if (ticked.thought_record && asked_first && first(ticked.thought_record) == asked_first) return true;
    bool may_be_the_same = !ticked.person || !asked.person;
    return may_be_the_same && shares_half(asked.claim, ticked.claim);
  });
}

std::optional<Id> Harm::first(std::optional<Id> id) const {
  // Not further than there are links: they could lead in a circle.
  for (std::size_t step = 0; id && step < earlier_.size(); ++step) {
    auto link = earlier_.find(*id);
    if (link == earlier_.end()) break;
    id = link->second;
  }
  return id;
}

}  // namespace keel::guide
