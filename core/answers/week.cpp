// For the weekly look back: what states something past its gate, what changed in front, and one step that fits it.
#include <algorithm>

#include "core/answers/answers.hpp"

namespace keel::answers {
namespace {

using insight::Direction;
using insight::Showing;

bool is_shown(const Standing& standing) { return standing.showing == Showing::shown; }
bool is_clear(Direction direction) { return direction == Direction::shorter || direction == Direction::longer; }

template <class Lines>
bool any_shown(const Lines& lines) {
  return std::ranges::any_of(lines, [](const auto& line) { return line.showing == Showing::shown; });
}

bool states_when(const WhenAnswer& when) {
  return any_shown(when.blocks) || when.weekday_showing == Showing::shown || (when.strength && when.strength->showing == Showing::shown);
}

bool states_techniques(const TechniquesAnswer& techniques) { return any_shown(techniques.arms) || std::ranges::any_of(techniques.arms, &ArmLine::beats_waiting); }

bool changed_recovery(const RecoveryAnswer& recovery) { return is_clear(recovery.direction) || (recovery.halves && is_clear(recovery.halves->direction)); }

// Somebody is not left alone with what got harder (method N8).
bool is_harder(const InsightsReply& reply) {
  bool asks_more = !reply.asked.changes.empty() && reply.asked.changes.back().after > reply.asked.changes.back().before;
  bool stays_longer = reply.recovery.direction == Direction::longer || (reply.recovery.halves && reply.recovery.halves->direction == Direction::longer);
  return stays_longer || reply.pauses.shares.direction == Direction::shorter || (reply.levels.change && reply.levels.change->direction == Direction::shorter) || asks_more;
}

// The technique that helps most, if it is one for this person.
std::optional<std::string> best_of(const TechniquesAnswer& techniques, const Known& known) {
  auto best = std::ranges::find(techniques.arms, Showing::shown, &ArmLine::showing);
  if (best == techniques.arms.end() || !best->technique || std::ranges::contains(known.not_for_me, *best->technique)) return {};
  return best->technique;
}

bool calls_for_a_plan(const InsightsReply& reply) {
  bool hour = std::ranges::any_of(reply.when.blocks, [](const BlockLine& block) { return block.showing == Showing::shown && block.more; });
  return hour || std::ranges::any_of(reply.triggers.lines, [](const TagLine& line) { return line.showing == Showing::shown && line.above; });
}

}  // namespace

WeekAnswer week_answer(const InsightsReply& reply, const Known& known) {
  WeekAnswer week;
  auto state = [&](Question question, bool holds) {
    if (holds) week.held.push_back(question);
  };
  state(Question::recovery, changed_recovery(reply.recovery));
  state(Question::levels, reply.levels.change && is_clear(reply.levels.change->direction));
  state(Question::pauses, is_clear(reply.pauses.shares.direction));
  state(Question::asked, !reply.asked.changes.empty());
  state(Question::techniques, states_techniques(reply.techniques));
  state(Question::urges, is_shown(reply.urges.standing));
  state(Question::triggers, any_shown(reply.triggers.lines));
  state(Question::sorts, any_shown(reply.sorts.lines));
  state(Question::when, states_when(reply.when));
  state(Question::ledger, is_shown(reply.ledger.standing) && reply.ledger.expected_of_ten.has_value());
  if (is_harder(reply)) {
    week.step = WeekStep::more_help;
  } else if ((week.technique = best_of(reply.techniques, known))) {
    week.step = WeekStep::practise;
  } else if (calls_for_a_plan(reply)) {
    week.step = WeekStep::plan;
  }
  return week;
}

}  // namespace keel::answers
