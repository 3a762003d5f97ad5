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

void sort_keys(std::vector<Key>& keys);

template <class Row>
void take_out(std::vector<Row>& rows, std::vector<Key>& gone) {
  sort_keys(gone);
  auto to = rows.end(), from = rows.end();
  for (const Key& key : gone) {
    auto found = std::lower_bound(to == rows.end() ? rows.begin() : from, rows.end(), key, [](const Row& row, const Key& other) { return row.key < other; });
    if (found == rows.end() || found->key != key) continue;
    to = to == rows.end() ? found : std::move(from, found, to);
    from = found + 1;
  }
  rows.erase(std::move(from, rows.end(), to), rows.end());
}

// The places of `keys` in the order of time.
std::vector<std::uint32_t> order_of(const std::vector<Key>& keys);

template <class Row>
std::vector<std::uint32_t> order_of(const std::vector<Row>& rows) {
  std::vector<Key> keys;
  keys.reserve(rows.size());
  for (const Row& row : rows) keys.push_back(row.key);
  return order_of(keys);
}

// `gone`: keys of rows, of which some may not be there. Whether the table is another one now.
template <class Row>
bool exchange(std::vector<Row>& rows, std::vector<Key>& gone, std::vector<Row>& fresh) {
  std::size_t before = rows.size();
  take_out(rows, gone);
  std::size_t from = rows.size(), to = from + fresh.size();
  bool changed = from != before || !fresh.empty();
  if (from == 0 && std::ranges::is_sorted(fresh, {}, &Row::key)) {
    rows.swap(fresh);
  } else if (!fresh.empty()) {
    auto order = order_of(fresh);
    rows.resize(to);
    while (!order.empty()) {
      const Row& last = fresh[order.back()];
      while (from > 0 && last.key < rows[from - 1].key) rows[--to] = rows[--from];
      rows[--to] = last;
      order.pop_back();
    }
  }
  gone.clear();
  fresh.clear();
  return changed;
}

}  // namespace keel::observe
