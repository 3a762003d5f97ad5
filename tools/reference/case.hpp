// One case of a reference file, and the methods that can answer it.
#pragma once

#include <functional>
#include <map>

#include "tools/reference/json.hpp"
#include "tools/reference/recipe.hpp"

namespace keel::reference {

struct Case {
  const Json& args;
  const Json& input;
  const Journal* journal = nullptr;  // where the input is derived from a synthetic journal

  bool is_derived() const { return input.find("derive") != nullptr; }
  // The column of the input, empty when there is none.
  std::vector<double> column(std::string_view name) const;
  // One number per episode of the journal.
  std::vector<double> each(const std::function<double(const Episode&)>& value) const;
};

using Method = Json (*)(const Case&);
using Methods = std::map<std::string, Method, std::less<>>;

// The methods of this program by name, each with what it is called in a case file.
Methods methods();
void add_special_functions(Methods& to);
void add_curves(Methods& to);
void add_ledger(Methods& to);
void add_techniques(Methods& to);
void add_pooling(Methods& to);
void add_clock(Methods& to);
void add_progress(Methods& to);
void add_counts(Methods& to);
void add_comparisons(Methods& to);

// A list of whole numbers as small ones; what does not fit becomes 255.
std::vector<std::uint8_t> as_bytes(std::span<const double> values);

// Rounded to whole numbers.
std::vector<std::int64_t> as_numbers(std::span<const double> values);

// {"lower": [...], "upper": [...]} under two names.
template <class Rows, class Get>
void set_ranges(Json& to, const std::string& lower, const std::string& upper, const Rows& rows, Get get) {
  std::vector<insight::Available<>> lowers, uppers;
  for (const auto& row : rows) {
    lowers.push_back(insight::lower_of(get(row)));
    uppers.push_back(insight::upper_of(get(row)));
  }
  to.set(lower, lowers).set(upper, uppers);
}

// One list from one value per row.
template <class Rows, class Get>
Json list_of(const Rows& rows, Get get) {
  Json list;
  list.kind = Json::Kind::list;
  for (const auto& row : rows) list.items.emplace_back(std::invoke(get, row));
  return list;
}

}  // namespace keel::reference
