// Compares what a method answered with what a case expects, number by number.
#pragma once

#include <string>
#include <vector>

#include "tools/reference/json.hpp"

namespace keel::reference {

struct Tolerance {
  double absolute = 1e-12;
  double relative = 1e-9;
};

struct Tally {
  std::size_t compared = 0;
  std::vector<std::string> missed;  // one line each
};

// Every leaf of `expected` against the same place in `got`; null stands for "not available" and is met by nothing else.
void compare(const Json& expected, const Json* got, Tolerance tolerance, const std::string& where, Tally& tally);

}  // namespace keel::reference
