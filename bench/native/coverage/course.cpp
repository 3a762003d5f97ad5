// Urges and fears whose truth is known.
#include "bench/native/coverage/rate.hpp"
#include "core/insight/fear_ledger.hpp"
#include "core/insight/urge_curve.hpp"

namespace keel::insight {

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

}  // namespace keel::insight
