// Decimal numbers of a file as whole millionths, exactly.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace keel::forms {

inline constexpr std::int64_t one = 1'000'000;
// Numbers of a questionnaire are small; so no sum over one can overflow.
inline constexpr std::int64_t largest = 100'000 * one;

// A number of JSON's grammar. Nothing for one with an exponent, with more than six digits behind the point, or beyond `largest`.
std::optional<std::int64_t> millionths_of(std::string_view number);

constexpr double from_millionths(std::int64_t value) { return static_cast<double>(value) / static_cast<double>(one); }

}  // namespace keel::forms
