// All insights of the open journal, and what the wave shows of them.
#include <array>

#include "core/api/answers.hpp"
#include "core/api/looking.hpp"
#include "core/api/told.hpp"
#include "core/guide/due.hpp"

namespace keel::api {
namespace {

std::vector<std::string> texts(std::span<const Id> ids) {
  std::vector<std::string> names;
  for (const Id& id : ids) names.push_back(id.text());
  return names;
}

// In the order of record::TriggerSort.
const std::array<std::string, 3>& sort_names() {
  static const std::array<std::string, 3> names = {"worry", "conflict", "topic"};
  return names;
}

}  // namespace

InsightsReply all_answers(const observe::Observed& seen) {
  InsightsReply reply{.until = seen.today - 1};
  reply.triggers = tags_answer(seen, seen.tags, seen.tag_names, Order::by_strength);
  reply.people = tags_answer(seen, seen.people, texts(seen.person_ids), Order::by_name);
  reply.sorts = tags_answer(seen, seen.sorts, sort_names(), Order::by_strength);
  reply.when = when_answer(seen);
  reply.techniques = techniques_answer(seen);
  reply.urges = urges_answer(seen);
  reply.ledger = ledger_answer(seen);
  reply.recovery = recovery_answer(seen);
  reply.pauses = pauses_answer(seen);
  reply.levels = levels_answer(seen);
  reply.asked = asked_answer(seen);
  return reply;
}

Result<Answer<InsightsReply>> insights(Session& session, const NowRequest& request, Blob) {
  OpenJournal* open = TRY(session.opened());
  Told* known = TRY(told(*open, request));
  Answer<InsightsReply> answer;
  if (TRY(light_at(open->contents.journal, request.now)) == record::Level::red) {
    answer.value.withheld = true;
    return answer;
  }
  if (!known->insights) known->insights = all_answers(known->seen);
  answer.value = *known->insights;
  return answer;
}

Result<Answer<UrgeRangeReply>> urge_range(Session& session, const NowRequest& request, Blob) {
  Told* known = TRY(told(*TRY(session.opened()), request));
  return Answer<UrgeRangeReply>{urge_range_answer(known->seen), {}, {}};
}

}  // namespace keel::api
