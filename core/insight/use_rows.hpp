// Which uses of techniques can be learnt from, and whether they started from levels that others started from too.
#pragma once

#include <array>
#include <map>

#include "core/insight/days.hpp"
#include "core/insight/techniques.hpp"

namespace keel::insight {

struct UseRows {
  std::vector<double> before, after, weight, log_minutes;
  std::vector<std::int64_t> technique;
  std::map<std::int64_t, Days> days;
};

// Counts what is left out into `counts`; `half_life` in days, 0 for none. no_entries where nothing is left.
Available<UseRows> use_rows(std::span<const UseEntry> entries, std::int32_t today, double half_life, Techniques& counts);

class StartingLevels {
 public:
  explicit StartingLevels(const UseRows& rows);

  // At least three starting levels of the technique lie within the middle 80 % of the others'.
  bool overlap(std::int64_t technique) const;

 private:
  using Levels = std::array<std::int64_t, 11>;  // how many rows started from each level

  Levels all_{};
  std::map<std::int64_t, Levels> of_;
};

}  // namespace keel::insight
