// Which technique to offer next: Thompson sampling (Russo and others 2018) with a floor, so that every allowed one keeps being tried.
// What was drawn is stored with its seed, the allowed set and the chance it had, so that it can be repeated and weighed later.
#pragma once

#include "core/insight/techniques.hpp"

namespace keel::insight {

struct Candidate {
  std::int64_t technique = 0, uses = 0;
  double mean = 0, sd = 1;  // of distress afterwards from the same start
  bool has_caution = false;  // a caution that the person has not cleared
  bool is_excluded = false;  // "not for me", or not safe here: decided before any draw
};

// All that is offered, with the learnt arms where there are some and the prior of a new arm elsewhere.
std::vector<Candidate> candidates(const Techniques& learnt, std::span<const std::int64_t> offered);

struct Suggestion {
  std::int64_t technique = 0;
  std::uint64_t seed = 0;
  double chance = 0;                  // that this draw would pick it
  std::vector<std::int64_t> allowed;  // by number
};

inline constexpr double exploration = 0.1;  // shared by all allowed arms

// Not at red. too_few when nothing is allowed.
Available<Suggestion> suggest(std::span<const Candidate> arms, std::uint64_t seed, double floor = exploration);

// At red nothing is tried out: among what was used three times or more, without a caution and without just waiting, the lowest upper
// 80 % limit. too_few where nothing is known well enough: then the mild defaults.
Available<std::int64_t> surest(std::span<const Candidate> arms);

}  // namespace keel::insight
