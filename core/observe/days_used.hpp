// Days on which anything was written, with how many moments each.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace keel::observe {

class DaysUsed {
 public:
  struct Used {
    std::int32_t day = 0;  // local
    std::int64_t moments = 0;
  };

  void add(std::int32_t day) {
    if (days_.empty() || days_.back().day < day) return days_.push_back({day, 1});
    auto place = std::ranges::lower_bound(days_, day, {}, &Used::day);
    if (place->day != day) place = days_.insert(place, {day, 0});
    ++place->moments;
  }
  void remove(std::int32_t day) {
    auto place = std::ranges::lower_bound(days_, day, {}, &Used::day);
    if (place != days_.end() && place->day == day && --place->moments == 0) days_.erase(place);
  }
  // In order; none without a moment.
  const std::vector<Used>& all() const { return days_; }

 private:
  std::vector<Used> days_;
};

}  // namespace keel::observe
