// From which level to which: red, yellow and green before and after.
#pragma once

#include <array>
#include <cstdint>

#include "core/insight/available.hpp"

namespace keel::insight {

// 0 green, 1 yellow, 2 red.
inline constexpr std::size_t level_count = 3;

struct LevelMove {
  std::int64_t count = 0;
  double share = 0;  // of the row, with half an entry added to each cell (Dirichlet 1/2)
  Range range;       // 95 %
};

struct LevelMoves {
  std::array<std::array<LevelMove, level_count>, level_count> rows;  // [before][after]
  std::int64_t eased = 0, worse = 0, same = 0;
  double bowker = 0;     // whether easing and worsening balance (Bowker 1948)
  int pairs_seen = 0;    // pairs of levels between which anything moved: the degrees of freedom
  Available<> bowker_p;  // nothing moved: not defined
};
Available<LevelMoves> level_moves(std::span<const std::uint8_t> before, std::span<const std::uint8_t> after);

}  // namespace keel::insight
