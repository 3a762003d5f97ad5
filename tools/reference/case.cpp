// Columns of a case, and the table of methods.
#include "tools/reference/case.hpp"

namespace keel::reference {

std::vector<double> Case::column(std::string_view name) const {
  const Json* found = input.find(name);
  return found ? found->numbers() : std::vector<double>{};
}

std::vector<double> Case::each(const std::function<double(const Episode&)>& value) const {
  std::vector<double> all;
  if (!journal) return all;
  all.reserve(journal->episodes.size());
  for (const Episode& episode : journal->episodes) all.push_back(value(episode));
  return all;
}

std::vector<std::uint8_t> as_bytes(std::span<const double> values) {
  std::vector<std::uint8_t> bytes;
  for (double value : values) bytes.push_back(value >= 0 && value < 255 ? static_cast<std::uint8_t>(value) : std::uint8_t{255});
  return bytes;
}

std::vector<std::int64_t> as_numbers(std::span<const double> values) {
  std::vector<std::int64_t> numbers;
  for (double value : values) numbers.push_back(std::llround(value));
  return numbers;
}

Methods methods() {
  Methods all;
  add_special_functions(all);
  add_curves(all);
  add_ledger(all);
  add_techniques(all);
  add_pooling(all);
  add_clock(all);
  add_progress(all);
  add_counts(all);
  add_comparisons(all);
  return all;
}

}  // namespace keel::reference
