// Which technique to suggest in an episode, and why (method N3).
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/suggestion.hpp"
#include "core/record/practice_kinds.hpp"

namespace keel::answers {
namespace {

constexpr std::string_view waiting = "waiting";  // the technique that is written as just waiting
constexpr double half_life = 180;                // days; older uses count less
constexpr std::int64_t known_from = 3, first_suggestion = 5;  // uses
constexpr std::size_t most_offered = 1000;
// JavaScript counts exactly up to here.
constexpr std::uint64_t largest_seed = (std::uint64_t{1} << 53) - 1;

// What is offered, by the numbers that its uses have; names that were never used come after them.
struct Offered {
  std::vector<std::int64_t> numbers;
  std::vector<insight::Candidate> arms;
};

Offered candidates_of(const Choose& request, const Known& choices, const observe::Observed& seen, const insight::Techniques& learnt) {
  Offered offered;
  auto next = static_cast<std::int64_t>(seen.technique_names.size());
  for (const OnOffer& one : request.offered) {
    auto known = std::ranges::find(seen.technique_names, one.technique);
    bool is_known = known != seen.technique_names.end();
    offered.numbers.push_back(one.technique == waiting ? insight::just_wait : is_known ? known - seen.technique_names.begin() : next++);
  }
  offered.arms = insight::candidates(learnt, offered.numbers);
  for (std::size_t i = 0; i < offered.arms.size(); ++i) {
    const OnOffer& one = request.offered[i];
    offered.arms[i].has_caution = one.caution && !std::ranges::contains(choices.cleared, one.technique);
    // What may not suit somebody is on offer with its caution, and never suggested before that was answered.
    offered.arms[i].is_excluded = offered.arms[i].has_caution || std::ranges::contains(choices.not_for_me, one.technique);
  }
  return offered;
}

const insight::Candidate& arm_of(const Offered& offered, std::int64_t number) { return *std::ranges::find(offered.arms, number, &insight::Candidate::technique); }

std::string name_of_arm(const Choose& request, const Offered& offered, std::int64_t number) {
  return request.offered[static_cast<std::size_t>(std::ranges::find(offered.numbers, number) - offered.numbers.begin())].technique;
}

// As they were, whatever their age weighs.
std::int64_t uses_of(const observe::Observed& seen, std::int64_t technique) {
  return std::ranges::count_if(seen.uses, [&](const insight::UseEntry& use) { return use.technique == technique && use.after; });
}

// The number of what was drawn; none where nothing may be.
std::optional<std::int64_t> draw(const Choose& request, const Offered& offered, const insight::Techniques& learnt, SuggestReply& reply) {
  std::uint64_t seed = load_le<std::uint64_t>(request.episode.bytes.data()) & largest_seed;
  auto drawn = insight::suggest(offered.arms, seed);
  if (!drawn) return {};
  const insight::Candidate& arm = arm_of(offered, drawn->technique);
  reply.pick = name_of_arm(request, offered, drawn->technique);
  reply.reason = arm.uses >= known_from && arm.mean < learnt.overall ? SuggestReason::helped : SuggestReason::little_known;
  reply.seed = static_cast<std::int64_t>(seed);
  for (std::int64_t number : drawn->allowed) reply.allowed.push_back(name_of_arm(request, offered, number));
  reply.probability = std::clamp(std::llround(drawn->chance * record::millionths), 0LL, static_cast<long long>(record::millionths));
  return drawn->technique;
}

}  // namespace

SuggestReply suggestion(const observe::Observed& seen, const Choose& asked) {
  SuggestReply reply;
  auto learnt = insight::techniques(seen.uses, seen.today, half_life);
  std::int64_t uses = learnt ? learnt->rows - learnt->left_out : 0;
  // With nothing to go by, a suggestion would be nobody's own.
  if (uses < first_suggestion || asked.offered.size() > most_offered) return reply;
  Offered offered = candidates_of(asked, asked.known, seen, *learnt);
  if (asked.known.level != record::Level::red) {
    if (auto number = draw(asked, offered, *learnt, reply)) reply.uses = uses_of(seen, *number);
    return reply;
  }
  auto surest = insight::surest(offered.arms);
  if (!surest) return reply;
  reply.pick = name_of_arm(asked, offered, *surest);
  reply.reason = SuggestReason::surest;
  reply.uses = uses_of(seen, *surest);
  return reply;
}

}  // namespace keel::answers
