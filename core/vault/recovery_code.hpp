// The recovery code: 140 random bits as 7 groups of 4 characters and a check character that also knows its place.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace keel::vault {

inline constexpr int recovery_groups = 7;
inline constexpr int recovery_group_size = 5;

using RecoveryGroups = std::array<std::string, recovery_groups>;

// A new code, upper case.
RecoveryGroups new_recovery_code();

// What somebody has typed so far. Groups count from 0.
struct RecoveryCheck {
  bool complete = false;            // seven whole groups, each right in its place
  std::optional<int> wrong_group;   // the first one that cannot be right
  std::optional<int> swapped_with;  // the two would be right in each other's place
  int groups = 0;                   // whole groups typed
};
// Case, spaces, hyphens and line breaks do not matter; O counts as 0, I and L as 1. Seven pieces between spaces or
// hyphens are taken as the groups, so a missing character names its group; otherwise every five characters are one.
RecoveryCheck check_recovery_code(std::string_view typed);

// The 35 characters that go into Argon2id. wrong_key unless the code is complete.
Result<std::string> recovery_secret(std::string_view typed);

}  // namespace keel::vault
