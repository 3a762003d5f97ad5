// How many different days there were: entries of one day resemble each other, so days are counted beside entries.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace keel::insight {

class Days {
 public:
  // In any order; in the order of time it takes no memory to speak of.
  void add(std::int32_t day) {
    if (days_.empty() || days_.back() != day) days_.push_back(day);
  }
  std::int64_t count() const {
    // In the order of time no day stands twice.
    if (std::ranges::is_sorted(days_)) return static_cast<std::int64_t>(days_.size());
    std::vector<std::int32_t> sorted = days_;
    std::ranges::sort(sorted);
    return std::ranges::unique(sorted).begin() - sorted.begin();
  }

 private:
  std::vector<std::int32_t> days_;
};

}  // namespace keel::insight
