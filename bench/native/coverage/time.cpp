// Days, weeks and halves whose truth is known.
#include "bench/native/coverage/rate.hpp"
#include "core/insight/asked_again.hpp"
#include "core/insight/halves.hpp"
#include "core/insight/progress.hpp"

namespace keel::insight {

// Days that are negative binomial of size 1.
void days(int journals, int count, bool changes) {
  Rate claims, window, rate;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<DayCount> entries;
    for (int day = 0; day < count; ++day) {
      double mean = changes && day >= count / 2 ? 1 : 4;
      entries.push_back({day, static_cast<std::int64_t>(std::log(draws.unit()) / std::log(mean / (mean + 1)))});
    }
    auto found = asked_again(entries, count);
    if (!found) continue;
    claims.add(!found->changes.empty());
    if (changes && !found->changes.empty()) window.add(found->changes[0].from <= count / 2 && count / 2 <= found->changes[0].to);
    if (!changes) rate.add(holds(found->mean_range, 4));
  }
  char entries[24];
  std::snprintf(entries, sizeof entries, "%d days", count);
  if (!changes) print("Rate a day, spiky days", entries, rate, "95");
  print(changes ? "A change from 4 to 1 a day is found" : "A change claimed, none true", entries, claims, changes ? "-" : "at most 2");
  if (changes) print("The window of likely days holds the day", entries, window, "90");
}

void weeks(int journals, int count, double carried) {
  Rate claims;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<RecoveryEntry> entries;
    double level = draws.normal();
    for (int week = 0; week < count; ++week) {
      level = carried * level + std::sqrt(1 - carried * carried) * draws.normal();
      for (int i = 0; i < 4; ++i) entries.push_back({std::max(1.0, 30 + 8 * level + 8 * draws.normal()), week * 7 + i});
    }
    auto found = recovery(entries, count * 7);
    if (found) claims.add(found->direction == Direction::shorter || found->direction == Direction::longer);
  }
  char what[64], entries[24];
  std::snprintf(what, sizeof what, "A trend claimed, none true, weeks correlated %.1f", carried);
  std::snprintf(entries, sizeof entries, "%d weeks", count);
  print(what, entries, claims, "at most 5");
}

// Minutes to calm of 40 on average at first and `last` in the latest half; one in six is lost sight of on the way.
void halves(int journals, int count, double last) {
  Rate claims, covered, shares;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<CalmEntry> entries;
    std::vector<ShareEntry> eased;
    for (int i = 0; i < count; ++i) {
      double calm = exponential(draws, i < count / 2 ? 40 : last), lost = exponential(draws, 200);
      entries.push_back({std::min(calm, lost), calm <= lost, 2 * i});
      eased.push_back({draws.unit() < 0.5, 2 * i});
    }
    auto found = calm_halves(entries, 2 * count);
    auto even = share_halves(eased, 2 * count);
    if (!found || !even) continue;
    claims.add(found->direction == Direction::shorter || found->direction == Direction::longer);
    covered.add(holds(found->first_range, 40 * (1 - std::exp(-calm_horizon / 40))));
    shares.add(even->direction == Direction::shorter || even->direction == Direction::longer);
  }
  char what[64], entries[24];
  std::snprintf(entries, sizeof entries, "%d times", count);
  std::snprintf(what, sizeof what, "A change of halves from 40 to %.0f minutes is found", last);
  print(last < 40 ? what : "A change of halves claimed, none true", entries, claims, last < 40 ? "-" : "at most 3");
  if (last < 40) return;
  print("Mean minutes of a half up to 120", entries, covered, "95");
  print("A change of the share that eased claimed, none true", entries, shares, "at most 3");
}

}  // namespace keel::insight
