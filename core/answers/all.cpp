// Every answer in the order of the reply.
#include <array>

#include "core/answers/answers.hpp"

namespace keel::answers {
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

InsightsReply all_answers(const observe::Observed& seen, const Known& known) {
  if (known.level == record::Level::red) {
    InsightsReply nothing;
    nothing.withheld = true;
    return nothing;
  }
  InsightsReply reply;
  answer_again(reply, seen, observe::everything);
  reply.week = week_answer(reply, known);
  return reply;
}

void answer_again(InsightsReply& reply, const observe::Observed& seen, const observe::Changed& changed) {
  reply.until = seen.today - 1;
  if (changed.about) {
    reply.triggers = tags_answer(seen, seen.tags, seen.tag_names, Order::by_strength);
    reply.people = tags_answer(seen, seen.people, texts(seen.person_ids), Order::by_name);
    reply.sorts = tags_answer(seen, seen.sorts, sort_names(), Order::by_strength);
  }
  if (changed.starts || changed.days) reply.when = when_answer(seen);
  if (changed.calm) reply.recovery = recovery_answer(seen);
  if (changed.ends) reply.pauses = pauses_answer(seen);
  if (changed.levels) reply.levels = levels_answer(seen);
  if (changed.uses) reply.techniques = techniques_answer(seen);
  if (changed.urges) reply.urges = urges_answer(seen);
  if (changed.fears) reply.ledger = ledger_answer(seen);
  if (changed.days || changed.asked) reply.asked = asked_answer(seen);
}

}  // namespace keel::answers
