// A dashboard is looked at often, so what it says must not flicker: an insight appears after its gate held for three entries in a row
// and goes after it failed for three. A function of the entries alone, so that two devices agree.
#pragma once

#include "core/insight/available.hpp"

namespace keel::insight {

inline constexpr int steady_entries = 3;

// `held`: the gate after each entry, in the order of the entries' own time.
inline bool is_steadily_shown(std::span<const bool> held) {
  bool shown = false;
  int against = 0;
  for (bool one : held) {
    against = one == shown ? 0 : against + 1;
    if (against == steady_entries) {
      shown = one;
      against = 0;
    }
  }
  return shown;
}

}  // namespace keel::insight
