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

  // Whether there is one day more.
  bool add(std::int32_t day) {
    auto place = days_.empty() || days_.back().day < day ? days_.end() : std::ranges::lower_bound(days_, day, {}, &Used::day);
    bool is_new = place == days_.end() || place->day != day;
    if (is_new) place = days_.insert(place, {day, 0});
    ++place->moments;
    return is_new;
  }
  // Whether there is one day less.
  bool remove(std::int32_t day) {
    auto place = std::ranges::lower_bound(days_, day, {}, &Used::day);
    if (place == days_.end() || place->day != day || --place->moments > 0) return false;
    days_.erase(place);
    return true;
  }
  // In order; none without a moment.
  const std::vector<Used>& all() const { return days_; }

 private:
  std::vector<Used> days_;
};

}  // namespace keel::observe
