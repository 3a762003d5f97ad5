// Counts first; calibration as far as the number of answers allows.
#include "core/insight/fear_ledger.hpp"

#include <algorithm>

#include "core/insight/proportion.hpp"

namespace keel::insight {
namespace {

constexpr std::int64_t for_counts = 5, for_large = 10, for_line = 20, of_each = 5, for_plot = 30, for_parts = 50;

bool has_full_bins(const Brier& score) {
  return std::ranges::count_if(score.bins, [](const ChanceBin& bin) { return bin.count >= 5; }) >= 3;
}

}  // namespace

Available<FearLedger> fear_ledger(std::span<const FearEntry> entries, std::int32_t today) {
  std::vector<double> chances;
  std::vector<std::uint8_t> happened;
  auto later = missing(Missing::too_few);
  FearLedger ledger{.range = later, .large = later, .plot = later, .parts = later, .line = later};
  for (const FearEntry& entry : entries) {
    if (!(entry.chance >= 0 && entry.chance <= 1)) return missing(Missing::bad_input);
    if (entry.due >= today) continue;
    ++ledger.due;
    if (entry.outcome == FearOutcome::set_aside) ++ledger.set_aside;
    if (entry.outcome != FearOutcome::did_not && entry.outcome != FearOutcome::happened) continue;
    chances.push_back(entry.chance);
    happened.push_back(entry.outcome == FearOutcome::happened ? 1 : 0);
    ledger.happened += happened.back();
  }
  ledger.resolved = static_cast<std::int64_t>(chances.size());
  if (ledger.due == 0) return missing(Missing::no_entries);
  if (ledger.resolved < for_counts) return missing(Missing::too_few);
  std::int64_t asked = ledger.due - ledger.set_aside, unanswered = asked - ledger.resolved;
  ledger.few_resolved = ledger.resolved * 10 < asked * 8;
  ledger.share_if_none = static_cast<double>(ledger.happened) / static_cast<double>(asked);
  ledger.share_if_all = static_cast<double>(ledger.happened + unanswered) / static_cast<double>(asked);
  ledger.range = jeffreys_range(ledger.happened, ledger.resolved);
  ledger.showing = ledger.resolved >= for_large ? Showing::shown : Showing::early_sign;
  if (ledger.resolved >= for_large) ledger.large = calibration_in_the_large(chances, happened);
  if (ledger.resolved >= for_line && std::min(ledger.happened, ledger.resolved - ledger.happened) >= of_each) ledger.line = recalibrate(chances, happened);
  if (ledger.resolved >= for_plot) {
    auto score = brier(chances, happened, 5);
    if (score && has_full_bins(*score)) ledger.plot = score;
  }
  if (ledger.resolved >= for_parts) ledger.parts = brier(chances, happened, 10);
  return ledger;
}

}  // namespace keel::insight
