// Rows out of a table and others into it, which stays in the order of time.
#pragma once

#include <algorithm>

#include "core/observe/rows.hpp"

namespace keel::observe {

template <class Row>
Row* find_row(std::vector<Row>& rows, const Key& key) {
  auto found = std::ranges::lower_bound(rows, key, {}, &Row::key);
  return found != rows.end() && found->key == key ? &*found : nullptr;
}

template <class Row>
void take_out(std::vector<Row>& rows, std::vector<Key>& gone) {
  std::ranges::sort(gone);
  auto to = rows.end(), from = rows.end();
  for (const Key& key : gone) {
    auto found = std::lower_bound(to == rows.end() ? rows.begin() : from, rows.end(), key, [](const Row& row, const Key& other) { return row.key < other; });
    if (found == rows.end() || found->key != key) continue;
    to = to == rows.end() ? found : std::move(from, found, to);
    from = found + 1;
  }
  rows.erase(std::move(from, rows.end(), to), rows.end());
}

// `gone`: keys of rows, of which some may not be there. Whether the table is another one now.
template <class Row>
bool exchange(std::vector<Row>& rows, std::vector<Key>& gone, std::vector<Row>& fresh) {
  std::size_t before = rows.size();
  take_out(rows, gone);
  bool changed = rows.size() != before || !fresh.empty();
  if (!std::ranges::is_sorted(fresh, {}, &Row::key)) std::ranges::sort(fresh, {}, &Row::key);
  if (rows.empty()) {
    rows.swap(fresh);
  } else if (!fresh.empty()) {
    auto middle = static_cast<std::ptrdiff_t>(rows.size());
    rows.insert(rows.end(), fresh.begin(), fresh.end());
    std::ranges::inplace_merge(rows, rows.begin() + middle, {}, &Row::key);
  }
  gone.clear();
  fresh.clear();
  return changed;
}

}  // namespace keel::observe
