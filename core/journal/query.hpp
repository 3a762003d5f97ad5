// What is looked for: words and phrases that must all occur, in any order.
#pragma once

#include <string>
#include <vector>

namespace keel::journal {

class Query {
 public:
  // Words are parted by white space; what stands in double quotes is one phrase. Signs that fold to nothing do not count.
  explicit Query(std::string_view typed);

  // Nothing is looked for, so everything is found.
  bool is_empty() const { return needles_.empty(); }
  // Whether every word occurs somewhere in `text`, which is folded.
  bool occurs_in(std::string_view text) const;

 private:
  void add(std::string_view needle);

  std::vector<std::string> needles_;  // folded; the longest, which is the rarest, comes first
};

}  // namespace keel::journal
