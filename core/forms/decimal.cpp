// Digit by digit: a double would round.
#include "core/forms/decimal.hpp"

#include "core/reflect/json_text.hpp"

namespace keel::forms {

std::optional<std::int64_t> millionths_of(std::string_view number) {
  reflect::Cursor from(number);
  auto slice = from.number_slice();
  if (!slice || !from.at_end()) return {};
  std::string_view text = *slice;
  bool below_zero = text.starts_with('-');
  if (below_zero) text.remove_prefix(1);
  std::int64_t value = 0;
  std::int64_t step = one;
  bool behind_point = false;
  for (char c : text) {
    if (c == '.') {
      behind_point = true;
      continue;
    }
    if (c < '0' || c > '9') return {};
    if (!behind_point) {
      value = value * 10 + (c - '0') * one;
    } else {
      step /= 10;
      if (step == 0) return {};
      value += (c - '0') * step;
    }
    if (value > largest) return {};
  }
  return below_zero ? -value : value;
}

}  // namespace keel::forms
