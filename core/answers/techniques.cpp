// Which technique goes with less distress afterwards, from the same start.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/days.hpp"
#include "core/insight/special.hpp"
#include "core/insight/steady.hpp"

namespace keel::answers {
namespace {

using insight::Showing;

constexpr std::size_t most_pairs = 30;
constexpr double sure_of_waiting = 0.95;

std::vector<UsePair> pairs_of(const observe::Observed& seen, std::int64_t technique) {
  std::vector<UsePair> pairs;
  for (auto use = seen.uses.rbegin(); use != seen.uses.rend() && pairs.size() < most_pairs; ++use)
    if (use->technique == technique && use->after) pairs.push_back({std::llround(use->before), std::llround(*use->after)});
  return pairs;
}

std::int64_t days_of(const observe::Observed& seen) {
  insight::Days days;
  for (const insight::UseEntry& use : seen.uses)
    if (use.after) days.add(use.day);
  return days.count();
}

ArmLine line_of(const insight::Arm& arm, const observe::Observed& seen, bool beats_waiting) {
  ArmLine line{.showing = arm.showing, .uses = arm.uses, .days = arm.days};
  if (arm.technique != insight::just_wait) line.technique = seen.technique_names[static_cast<std::size_t>(arm.technique)];
  double half = insight::normal_975 * arm.sd;
  line.after = tenths(std::clamp(arm.mean, 0.0, 10.0));
  line.after_likely = likely({std::max(0.0, arm.mean - half), std::min(10.0, arm.mean + half)}, tenths);
  line.better = tenths(arm.against_mean);
  line.better_likely = likely(arm.against_range, tenths);
  line.best = hundredths(arm.best);
  line.overlaps = arm.overlaps;
  line.beats_waiting = beats_waiting;
  if (line.showing != Showing::hidden || beats_waiting) line.pairs = pairs_of(seen, arm.technique);
  return line;
}

}  // namespace

TechniquesAnswer techniques_answer(const observe::Observed& seen) {
  TechniquesAnswer answer;
  auto found = insight::backwards<insight::Techniques>([&](std::size_t back) {
    return insight::techniques(std::span(seen.uses).first(seen.uses.size() - std::min(back, seen.uses.size())), seen.today);
  });
  const auto now = found.without(0);
  if (!now) {
    answer.standing = not_available(now);
    answer.standing.entries = static_cast<std::int64_t>(seen.uses.size());
    return answer;
  }
  // The same arm without the last few entries, asked something.
  auto then = [&](std::size_t back, std::int64_t technique, auto ask) {
    const auto& before = found.without(back);
    if (!before) return decltype(ask(insight::Arm())){};
    auto arm = std::ranges::find(before->arms, technique, &insight::Arm::technique);
    return arm == before->arms.end() ? decltype(ask(insight::Arm())){} : ask(*arm);
  };
  answer.standing.entries = now->rows - now->left_out;
  answer.standing.days = days_of(seen);
  answer.without_after = now->without_after;
  answer.left_out = now->left_out;
  answer.start = tenths(now->mean_before);
  answer.others = tenths(now->overall);
  for (insight::Arm arm : now->arms) {
    arm.showing = insight::steady_showing(seen.uses.size(), [&](std::size_t back) { return then(back, arm.technique, [](const insight::Arm& one) { return one.showing; }); });
    bool beats = insight::is_steadily_shown(seen.uses.size(), [&](std::size_t back) {
      return then(back, arm.technique, [](const insight::Arm& one) { return one.beats_waiting.value_or(0) >= sure_of_waiting; });
    });
    answer.waiting_known = answer.waiting_known || arm.beats_waiting.has_value();
    answer.standing.showing = std::max(answer.standing.showing, beats ? Showing::shown : arm.showing);
    answer.arms.push_back(line_of(arm, seen, beats));
  }
  std::ranges::stable_sort(answer.arms, {}, &ArmLine::after);
  return answer;
}

}  // namespace keel::answers
