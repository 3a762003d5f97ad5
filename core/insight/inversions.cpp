// Merge sort from the bottom up.
#include "core/insight/inversions.hpp"

#include <algorithm>
#include <numeric>

namespace keel::insight {
namespace {

// Merges runs of growing length; `falls(left_end - left, element)` hears of every element that overtakes others.
template <class Element, class Less, class Falls>
void merge_runs(std::vector<Element>& list, Less less, Falls falls) {
  std::vector<Element> merged(list.size());
  for (std::size_t run = 1; run < list.size(); run *= 2) {
    for (std::size_t from = 0; from < list.size(); from += 2 * run) {
      std::size_t middle = std::min(from + run, list.size()), end = std::min(from + 2 * run, list.size());
      std::size_t left = from, right = middle, to = from;
      while (left < middle && right < end) {
        if (less(list[right], list[left])) {
          falls(std::span(list).subspan(left, middle - left), list[right]);
          merged[to++] = list[right++];
        } else {
          merged[to++] = list[left++];
        }
      }
      while (left < middle) merged[to++] = list[left++];
      while (right < end) merged[to++] = list[right++];
    }
    list.swap(merged);
  }
}

}  // namespace

std::int64_t count_inversions(std::vector<double>& values) {
  std::int64_t count = 0;
  merge_runs(values, std::less<>(), [&](std::span<double> overtaken, double) { count += static_cast<std::int64_t>(overtaken.size()); });
  return count;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> list_inversions(std::span<const double> values, std::size_t most) {
  std::vector<std::uint32_t> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
  merge_runs(order, [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; },
             [&](std::span<std::uint32_t> overtaken, std::uint32_t later) {
               for (std::uint32_t earlier : overtaken)
                 if (found.size() < most) found.emplace_back(earlier, later);
             });
  return found;
}

}  // namespace keel::insight
