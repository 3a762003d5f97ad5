// Rows by the rules of the question, and counts by level.
#include "core/insight/use_rows.hpp"

namespace keel::insight {
namespace {

constexpr double least_before = 2, least_minutes = 2, most_minutes = 90;

bool is_level(double value) { return value >= 0 && value <= 10; }

}  // namespace

Available<UseRows> use_rows(std::span<const UseEntry> entries, std::int32_t today, double half_life, Techniques& counts) {
  UseRows rows;
  for (const UseEntry& entry : entries) {
    if (!is_level(entry.before) || (entry.after && !is_level(*entry.after)) || !std::isfinite(entry.minutes)) return missing(Missing::bad_input);
    if (entry.day >= today) continue;
    ++counts.rows;
    if (!entry.after) ++counts.without_after;
    bool usable = entry.after && entry.before >= least_before && entry.minutes >= least_minutes && entry.minutes <= most_minutes;
    if (!usable) {
      ++counts.left_out;
      continue;
    }
    rows.before.push_back(entry.before);
    rows.after.push_back(*entry.after);
    rows.weight.push_back(half_life > 0 ? std::exp2(-(today - entry.day) / half_life) : 1);
    rows.log_minutes.push_back(std::log(entry.minutes));
    rows.technique.push_back(entry.technique);
    rows.days[entry.technique].add(entry.day);
  }
  if (rows.before.empty()) return missing(Missing::no_entries);
  return rows;
}

StartingLevels::StartingLevels(const UseRows& rows) {
  for (std::size_t i = 0; i < rows.before.size(); ++i) {
    auto level = static_cast<std::size_t>(std::lround(rows.before[i]));
    ++of_[rows.technique[i]][level];
    ++all_[level];
  }
}

bool StartingLevels::overlap(std::int64_t technique) const {
  const Levels &own = of_.at(technique), &all = all_;
  std::int64_t others = 0, inside = 0, seen = 0;
  for (std::size_t level = 0; level < all.size(); ++level) others += all[level] - own[level];
  for (std::size_t level = 0; level < all.size(); ++level) {
    std::int64_t before = seen;
    seen += all[level] - own[level];
    bool is_middle = seen > others / 10 && before < others - others / 10 && seen > before;
    // Between the middle's ends levels count that no other arm had.
    bool is_between = before > others / 10 && before < others - others / 10;
    if (is_middle || is_between) inside += own[level];
  }
  return inside >= 3;
}

}  // namespace keel::insight
