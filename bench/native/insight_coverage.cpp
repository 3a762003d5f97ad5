// insight_coverage [JOURNALS]: simulated journals with a known truth; prints, as the table of docs/statistics.md, how often each range
// holds it, and how often a claim is made where there is none.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "core/insight/asked_again.hpp"
#include "core/insight/draws.hpp"
#include "core/insight/fear_ledger.hpp"
#include "core/insight/progress.hpp"
#include "core/insight/suggestion.hpp"
#include "core/insight/triggers.hpp"
#include "core/insight/urge_curve.hpp"

namespace keel::insight {
namespace {

// How often something was so.
struct Rate {
  int so = 0, of = 0;
  void add(bool one) {
    so += one ? 1 : 0;
    ++of;
  }
  double share() const { return of > 0 ? static_cast<double>(so) / of : 0; }
};

void print(const char* what, const char* entries, Rate rate, const char* wanted) {
  std::printf("| %s | %s | %.1f %% | %s | %d |\n", what, entries, 100 * rate.share(), wanted, rate.of);
}

bool holds(const Range& range, double truth) { return range.lower <= truth && truth <= range.upper; }

double exponential(Draws& draws, double mean) { return -mean * std::log(draws.unit()); }

// Passing after 25 minutes on average, acting after 50, last heard of after 90.
void urges(int journals, int count) {
  Rate any, passed, mean;
  constexpr double rate_passed = 1.0 / 25, rate_acted = 1.0 / 50, rate = rate_passed + rate_acted, at = 20, horizon = 60;
  double still = std::exp(-rate * at), share = rate_passed / rate * (1 - still), area = (1 - std::exp(-rate * horizon)) / rate;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<double> minutes;
    std::vector<std::uint8_t> causes, ended;
    for (int i = 0; i < count; ++i) {
      double pass = exponential(draws, 25), act = exponential(draws, 50), lost = exponential(draws, 90);
      minutes.push_back(std::min({pass, act, lost}));
      causes.push_back(lost < std::min(pass, act) ? 0 : pass < act ? 1 : 2);
      ended.push_back(causes.back() != 0 ? 1 : 0);
    }
    auto curve = survival(minutes, ended);
    auto each = incidence(minutes, causes);
    if (!curve || !each) continue;
    if (const SurvivalRow* row = row_at(*curve, at); row && row->log_log) any.add(holds(*row->log_log, still));
    if (const IncidenceRow* row = row_at(*each, at); row && row->causes[0].log_log) passed.add(holds(*row->causes[0].log_log, share));
    RestrictedMean found = restricted_mean(*curve, horizon);
    mean.add(std::abs(found.estimate - area) <= normal_975 * found.error);
  }
  char entries[24];
  std::snprintf(entries, sizeof entries, "%d urges", count);
  print("Still there after 20 minutes", entries, any, "95");
  print("Passed by 20 minutes, competing ends", entries, passed, "95");
  print("Mean minutes up to 60", entries, mean, "95");
}

void fears(int journals, int count) {
  Rate share;
  constexpr double truth = 0.12;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<FearEntry> entries;
    for (int i = 0; i < count; ++i) {
      double chance = static_cast<double>(3 + draws.below(7)) / 10;
      entries.push_back({chance, draws.unit() < truth ? FearOutcome::happened : FearOutcome::did_not, i});
    }
    auto found = fear_ledger(entries, count);
    if (found && found->range) share.add(holds(*found->range, truth));
  }
  char entries[24];
  std::snprintf(entries, sizeof entries, "%d fears", count);
  print("Share of fears that happened (12 in 100)", entries, share, "95");
}

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

void arms(int journals, int count, double better) {
  Rate any, right, covered;
  constexpr std::size_t kinds = 5;
  for (int journal = 0; journal < journals; ++journal) {
    Draws draws(static_cast<std::uint64_t>(journal) * 1000 + static_cast<std::uint64_t>(count));
    std::vector<UseEntry> entries;
    for (int i = 0; i < count; ++i) {
      auto arm = static_cast<std::int64_t>(draws.below(kinds)) - 1;
      double before = 4 + static_cast<double>(draws.below(7));
      double after = before - 0.5 * (before - 4) - (arm == 0 ? better : 0) + 1.5 * draws.normal();
      entries.push_back({arm, before, std::clamp(std::round(after), 0.0, 10.0), 15, i / 2});
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
  char entries[32];
  std::snprintf(entries, sizeof entries, "%d uses, 5 arms", count);
  print("Arm against the mean of all arms", entries, covered, "95");
  print(better > 0 ? "A wrong arm claimed to be the best" : "A best technique claimed, all equal", entries, any, "0");
  if (better > 0) print("The arm that is 1.5 better is shown", entries, right, "-");
}

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

}  // namespace
}  // namespace keel::insight

int main(int count, char** words) {
  using namespace keel::insight;
  int journals = count > 1 ? std::atoi(words[1]) : 2000;
  std::printf("| what | entries | measured | wanted | of |\n|---|---|---|---|---|\n");
  for (int urge_count : {8, 15, 30, 100}) urges(journals, urge_count);
  for (int fear_count : {10, 30, 100}) fears(journals, fear_count);
  for (int episodes : {30, 60, 120, 300}) tags(journals, episodes, 0);
  for (int episodes : {60, 120, 300}) tags(journals, episodes, 1);
  for (int uses : {40, 60, 120}) arms(journals, uses, 0);
  for (int uses : {40, 60, 120}) arms(journals, uses, 1.5);
  for (int day_count : {30, 60, 120}) days(journals, day_count, false);
  for (int day_count : {60, 120}) days(journals, day_count, true);
  for (double carried : {0.0, 0.4}) weeks(journals, 26, carried);
}
