// Which numbers of each device are gone on purpose (superseded or erased), as ranges.
#pragma once

#include <map>
#include <vector>

#include "core/record/stamp.hpp"

namespace keel::journal {

struct Range {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  // included
  bool operator==(const Range&) const = default;
};

class Retired {
 public:
  void add(const Device& device, Range range);
  bool holds(const Device& device, std::uint64_t number) const;
  void add_all(const Retired& other);
  // Per device, ascending, neither overlapping nor touching.
  const std::map<Device, std::vector<Range>>& ranges() const { return ranges_; }
  bool operator==(const Retired&) const = default;

 private:
  std::map<Device, std::vector<Range>> ranges_;
};

}  // namespace keel::journal
