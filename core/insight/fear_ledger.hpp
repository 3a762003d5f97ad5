// "Did what I feared happen?" (method N1): stated chances beside outcomes. It says nothing about the next fear, and is never a proof
// that someone is safe.
#pragma once

#include "core/insight/brier.hpp"
#include "core/insight/calibration.hpp"

namespace keel::insight {

// `happened` holds what happened in part as well: the count must not sound better than it was. `set_aside` could not be told, or no
// longer mattered.
enum class FearOutcome : std::uint8_t { open, did_not, happened, set_aside };

struct FearEntry {
  double chance = 0;     // 0..1, as stated beforehand
  FearOutcome outcome = FearOutcome::open;
  std::int32_t due = 0;  // local day
};

struct FearLedger {
  Showing showing = Showing::hidden;
  std::int64_t due = 0, resolved = 0, happened = 0, set_aside = 0;
  bool few_resolved = false;         // less than 80 % of what is due was answered
  double share_if_none = 0, share_if_all = 0;  // were every unanswered one to have come out well, or badly
  Available<Range> range;            // of the share that happened, Jeffreys 95 %
  Available<InTheLarge> large;       // from 10 resolved
  Available<Brier> plot;             // five bins, from 30 resolved with 3 bins of 5
  Available<Brier> parts;            // from 50 resolved, never in the main view
  Available<Logistic> line;          // from 20 resolved with 5 of each outcome
};

// Fears due today or later are left out. too_few below five resolved.
Available<FearLedger> fear_ledger(std::span<const FearEntry> entries, std::int32_t today);

}  // namespace keel::insight
