// The person's own times like this one (method N4): what was feared before and came true or not. Both sides are found, ranked and cut
// off by the same rule, which never looks at what came of a fear.
#pragma once

#include <span>

#include "core/guide/repeats.hpp"

namespace keel::guide {

// A fear of the past whose outcome was told as no, partly or yes.
struct Past {
  Id id;                // of the prediction
  std::int64_t at = 0;  // UTC ms
  std::string claim;
  std::optional<Id> person;
  std::vector<std::string> tags;  // of the examination it came from
  bool came_true = false;         // in part as well
};

// What is being examined now.
struct Claim {
  std::string text;
  std::optional<Id> person;
  std::vector<std::string> tags;
};

inline constexpr std::size_t most_of_a_side = 8;

struct Witnesses {
  std::vector<Id> backs, against;  // the nearest first
  std::size_t more_backs = 0, more_against = 0;
};

// A look-alike shares the person or half of the content words of the shorter claim. The same person weighs most, then shared words,
// then shared tags; the newer one comes first where all that is equal.
Witnesses witnesses(const Claim& claim, std::span<const Past> past);

}  // namespace keel::guide
