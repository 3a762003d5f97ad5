// What was seen in some days, counted as the insights count: for the weekly look back.
#pragma once

#include "core/guide/review.hpp"
#include "core/observe/observed.hpp"

namespace keel::observe {

// `from`: the first of these days, local; the last is yesterday.
guide::WeekCounts week_of(const Observed& seen, std::int32_t from);

}  // namespace keel::observe
