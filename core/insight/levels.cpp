// Counts of moves, shares of rows, and the balance of both directions.
#include "core/insight/levels.hpp"

#include "core/insight/special.hpp"

namespace keel::insight {

Available<LevelMoves> level_moves(std::span<const std::uint8_t> before, std::span<const std::uint8_t> after) {
  if (before.size() != after.size()) return missing(Missing::bad_input);
  LevelMoves moves{.rows = {}, .bowker_p = missing(Missing::not_defined)};
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] >= level_count || after[i] >= level_count) return missing(Missing::bad_input);
    ++moves.rows[before[i]][after[i]].count;
    ++(after[i] < before[i] ? moves.eased : after[i] > before[i] ? moves.worse : moves.same);
  }
  if (before.empty()) return missing(Missing::no_entries);
  for (auto& row : moves.rows) {
    double total = 0;
    for (const LevelMove& move : row) total += static_cast<double>(move.count);
    for (LevelMove& move : row) {
      double up = static_cast<double>(move.count) + 0.5, all = total + 0.5 * level_count;
      move.share = up / all;
      move.range = {beta_quantile(0.025, up, all - up), beta_quantile(0.975, up, all - up)};
    }
  }
  for (std::size_t low = 0; low < level_count; ++low) {
    for (std::size_t high = low + 1; high < level_count; ++high) {
      auto up = static_cast<double>(moves.rows[low][high].count), down = static_cast<double>(moves.rows[high][low].count);
      if (up + down == 0) continue;
      moves.bowker += (up - down) * (up - down) / (up + down);
      ++moves.pairs_seen;
    }
  }
  if (moves.pairs_seen > 0) moves.bowker_p = chi_squared_upper(moves.bowker, moves.pairs_seen);
  return moves;
}

}  // namespace keel::insight
