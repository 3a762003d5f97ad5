// Tags and techniques whose truth is known.
#include "bench/native/coverage/rate.hpp"
#include "core/insight/techniques.hpp"
#include "core/insight/triggers.hpp"

namespace keel::insight {

// Tags with true differences drawn from N(0, 1) or none at all.
void tags(int journals, int count, double spread) {
  Rate covered, false_claims, found_claims;
  constexpr std::size_t kinds = 12;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::array<double, kinds> truth{};
    for (double& one : truth) one = spread * draws.normal();
    std::vector<double> distress;
    std::vector<std::uint32_t> first = {0}, tag;
    std::vector<std::int32_t> day;
    for (int i = 0; i < count; ++i) {
      tag.push_back(static_cast<std::uint32_t>(draws.below(kinds)));
      first.push_back(static_cast<std::uint32_t>(tag.size()));
      distress.push_back(5 + truth[tag.back()] + 2 * draws.normal());
      day.push_back(i / 2);
    }
    std::vector<std::uint8_t> red(distress.size());
    for (std::size_t i = 0; i < red.size(); ++i) red[i] = distress[i] >= 8 ? 1 : 0;
    auto found = triggers({{distress, first, tag, kinds}, day, red}, count);
    if (!found) continue;
    double mean = 0;
    for (const TagInsight& one : found->tags) mean += truth[one.tag] / static_cast<double>(found->tags.size());
    bool claimed = false;
    for (const TagInsight& one : found->tags) {
      covered.add(holds(one.range, truth[one.tag] - mean));
      bool wrong = spread == 0 || (truth[one.tag] - mean > 0) != (one.difference > 0);
      claimed = claimed || (one.showing == Showing::shown && wrong);
      if (std::abs(truth[one.tag] - mean) >= 1.5) found_claims.add(one.showing == Showing::shown);
    }
    false_claims.add(claimed);
  }
  char entries[32];
  std::snprintf(entries, sizeof entries, "%d episodes, 12 tags", count);
  print(spread > 0 ? "Difference of a tag (true spread 1)" : "Difference of a tag (none true)", entries, covered, "95");
  print(spread > 0 ? "Journals with a claim of the wrong sign" : "Journals with any trigger claim, none true", entries, false_claims, "at most 1");
  if (spread > 0) print("True differences of 1.5 and more that are shown", entries, found_claims, "-");
}

// Where the time `varies`, the fall by itself goes on with it, and every arm takes another time.
void arms(int journals, int count, double better, bool varies) {
  Rate any, right, covered;
  constexpr std::size_t kinds = 5;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<UseEntry> entries;
    for (int i = 0; i < count; ++i) {
      auto arm = static_cast<std::int64_t>(draws.below(kinds)) - 1;
      double before = 4 + static_cast<double>(draws.below(7));
      double minutes = varies ? 3 + 6 * static_cast<double>(arm + 1) + 10 * draws.unit() : 15;
      double after = before - 0.5 * (before - 4) - (arm == 0 ? better : 0) - (varies ? std::log(minutes / 15) : 0) + 1.5 * draws.normal();
      entries.push_back({arm, before, std::clamp(std::round(after), 0.0, 10.0), minutes, i / 2});
    }
    auto found = techniques(entries, count);
    if (!found) continue;
    bool wrong = false, good = false;
    for (const Arm& arm : found->arms) {
      bool best = better > 0 && arm.technique == 0;
      if (arm.showing == Showing::shown) (best ? good : wrong) = true;
      double mean = better / static_cast<double>(found->arms.size()), truth = (arm.technique == 0 ? better : 0) - mean;
      covered.add(holds(arm.against_range, truth));
    }
    any.add(wrong);
    if (better > 0) right.add(good);
  }
  char entries[48];
  std::snprintf(entries, sizeof entries, varies ? "%d uses, 5 arms of other length" : "%d uses, 5 arms", count);
  print("Arm against the mean of all arms", entries, covered, "95");
  print(better > 0 ? "A wrong arm claimed to be the best" : "A best technique claimed, all equal", entries, any, "0");
  if (better > 0) print("The arm that is 1.5 better is shown", entries, right, "-");
}

}  // namespace keel::insight
