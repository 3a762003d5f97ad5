// How well stated chances fit what happened: Brier's score (1950) and its parts (Murphy 1973; with binned chances Stephenson,
// Coelho and Jolliffe 2008; corrected for few entries after Ferro and Fricker 2012).
#pragma once

#include <cstdint>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

struct BrierParts {
  double reliability = 0, resolution = 0, uncertainty = 0;
};

// One bin of stated chances that has entries.
struct ChanceBin {
  std::int64_t bin = 0, count = 0, happened = 0;
  double mean_chance = 0, observed = 0;
};

struct Brier {
  std::int64_t count = 0;
  double score = 0;                     // mean (chance - outcome)^2
  Available<> skill;                    // 1 - score / uncertainty; not defined when all ended alike
  BrierParts binned, distinct;          // by equal bins; by every distinct chance, where the two within-bin terms are 0
  double within_variance = 0, within_covariance = 0;
  double corrected_reliability = 0;
  Available<> corrected_resolution, corrected_uncertainty;  // from two entries on
  std::vector<ChanceBin> bins;
};

// `chances` in 0..1, `happened` 0 or 1, `bin_count` equal bins [k/K, (k+1)/K) of which the last is closed. O(n log n).
Available<Brier> brier(std::span<const double> chances, std::span<const std::uint8_t> happened, int bin_count);

// Share of pairs (one that happened, one that did not) in which the one that happened had the higher chance; ties count half.
Available<> ranking_share(std::span<const double> chances, std::span<const std::uint8_t> happened);

// Spiegelhalter's (1986) standardised difference between the score and what the chances themselves lead one to expect.
Available<> spiegelhalter(std::span<const double> chances, std::span<const std::uint8_t> happened);

}  // namespace keel::insight
