// What was expected beside what came of it (method N1).
#include "core/answers/answers.hpp"
#include "core/insight/proportion.hpp"

namespace keel::answers {

LedgerAnswer ledger_answer(const observe::Observed& seen) {
  LedgerAnswer answer;
  auto found = insight::fear_ledger(seen.fears, seen.today);
  if (!found) {
    answer.standing = not_available(found);
    for (const insight::FearEntry& fear : seen.fears)
      answer.standing.entries += fear.outcome == insight::FearOutcome::did_not || fear.outcome == insight::FearOutcome::happened ? 1 : 0;
    return answer;
  }
  // The unit is a fear with an outcome; the gate counts only up, so it cannot flicker.
  answer.standing = {found->showing, {}, found->resolved, 0};
  answer.due = found->due;
  answer.resolved = found->resolved;
  answer.happened = found->happened;
  answer.set_aside = found->set_aside;
  answer.few_resolved = found->few_resolved;
  answer.if_none = hundredths(found->share_if_none);
  answer.if_all = hundredths(found->share_if_all);
  answer.likely = likely(found->range, in_100);
  if (found->large) {
    answer.expected_of_ten = std::llround(found->large->mean_chance * 10);
    answer.expected = hundredths(found->large->mean_chance);
    answer.came = hundredths(found->large->observed);
  }
  if (!found->plot) return answer;
  for (const insight::ChanceBin& bin : found->plot->bins) {
    auto range = insight::wilson_range(bin.happened, bin.count);
    if (range) answer.groups.push_back({hundredths(bin.mean_chance), hundredths(bin.observed), likely(*range, in_100), bin.count});
  }
  return answer;
}

}  // namespace keel::answers
