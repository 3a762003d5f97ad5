// A number that may not be known: "not available" is a value with a reason, never NaN and never zero.
#pragma once

#include <cmath>
#include <expected>
#include <span>

#include "core/reflect/fields.hpp"

namespace keel::insight {

// Why there is no number.
enum class Missing {
  no_entries,     // nothing was written yet
  too_few,        // entries are there, but fewer than the question needs
  all_equal,      // nothing varies, so there is nothing to compare
  nothing_ended,  // every urge is still open
  not_defined,    // the formula has no value here, as a range around a share of exactly 0
  not_reached,    // the curve never comes down to that level
  bad_input,      // not a number, out of range, or lists of different lengths
};
KEEL_VALUES(Missing, no_entries, too_few, all_equal, nothing_ended, not_defined, not_reached, bad_input)

template <class T = double>
using Available = std::expected<T, Missing>;

constexpr std::unexpected<Missing> missing(Missing why) { return std::unexpected(why); }

// What is not a finite number becomes "not available".
inline Available<> finite_or(double value, Missing why = Missing::not_defined) {
  return std::isfinite(value) ? Available<>(value) : missing(why);
}

inline bool all_finite(std::span<const double> values) {
  for (double value : values)
    if (!std::isfinite(value)) return false;
  return true;
}

// An estimate with its range.
struct Range {
  double lower = 0;
  double upper = 0;
};

inline Available<> lower_of(const Available<Range>& range) { return range ? Available<>(range->lower) : missing(range.error()); }
inline Available<> upper_of(const Available<Range>& range) { return range ? Available<>(range->upper) : missing(range.error()); }

// How an insight may be shown: not at all, as a range without a claim, or as a statement.
enum class Showing { hidden, early_sign, shown };
KEEL_VALUES(Showing, hidden, early_sign, shown)

}  // namespace keel::insight
