// The draw, and the rule at red.
#include "core/insight/suggestion.hpp"

#include <algorithm>

#include "core/insight/best.hpp"
#include "core/insight/draws.hpp"

namespace keel::insight {
namespace {

bool is_usable(const Candidate& arm) { return std::isfinite(arm.mean) && std::isfinite(arm.sd) && arm.sd > 0; }

}  // namespace

std::vector<Candidate> candidates(const Techniques& learnt, std::span<const std::int64_t> offered) {
  std::vector<Candidate> all;
  for (std::int64_t technique : offered) {
    auto known = std::ranges::find(learnt.arms, technique, &Arm::technique);
    bool is_new = known == learnt.arms.end();
    all.push_back({technique, is_new ? 0 : known->uses, is_new ? learnt.overall : known->mean, is_new ? learnt.new_sd : known->sd});
  }
  return all;
}

Available<Suggestion> suggest(std::span<const Candidate> arms, std::uint64_t seed, double floor) {
  std::vector<Candidate> allowed;
  for (const Candidate& arm : arms) {
    if (!is_usable(arm)) return missing(Missing::bad_input);
    if (!arm.is_excluded) allowed.push_back(arm);
  }
  if (allowed.empty()) return missing(Missing::too_few);
  if (!(floor >= 0 && floor <= 1)) return missing(Missing::bad_input);
  // By number, so that the draw does not depend on the order in which arms are listed.
  std::ranges::sort(allowed, {}, &Candidate::technique);
  std::vector<double> means, sds;
  Suggestion made{.seed = seed, .allowed = {}};
  for (const Candidate& arm : allowed) {
    means.push_back(arm.mean);
    sds.push_back(arm.sd);
    made.allowed.push_back(arm.technique);
  }
  Draws draws(seed);
  std::size_t pick = 0;
  if (draws.unit() < floor) {
    pick = draws.below(allowed.size());
  } else {
    double least = INFINITY;
    for (std::size_t k = 0; k < allowed.size(); ++k) {
      double drawn = means[k] + sds[k] * draws.normal();
      if (drawn < least) pick = k;
      least = std::min(least, drawn);
    }
  }
  auto best = chance_of_best(means, sds, Better::lower);
  if (!best) return missing(best.error());
  made.technique = allowed[pick].technique;
  made.chance = (1 - floor) * (*best)[pick] + floor / static_cast<double>(allowed.size());
  return made;
}

Available<std::int64_t> surest(std::span<const Candidate> arms) {
  constexpr std::int64_t known = 3;
  const Candidate* surest = nullptr;
  auto limit = [](const Candidate& arm) { return arm.mean + normal_90 * arm.sd; };
  for (const Candidate& arm : arms) {
    if (!is_usable(arm)) return missing(Missing::bad_input);
    if (arm.is_excluded || arm.has_caution || arm.technique == just_wait || arm.uses < known) continue;
    if (!surest || limit(arm) < limit(*surest) || (limit(arm) == limit(*surest) && arm.technique < surest->technique)) surest = &arm;
  }
  if (!surest) return missing(Missing::too_few);
  return surest->technique;
}

}  // namespace keel::insight
