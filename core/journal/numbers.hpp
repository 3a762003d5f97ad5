// The numbers of a device's versions that are held: a bit each, as they follow one another nearly without gaps.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>

namespace keel::journal {

class Numbers {
 public:
  bool holds(std::uint64_t number) const {
    auto found = words_.find(number / bits);
    return found != words_.end() && (found->second & bit_of(number)) != 0;
  }
  void add(std::uint64_t number) { words_[number / bits] |= bit_of(number); }

 private:
  static constexpr std::uint64_t bits = 64;
  static std::uint64_t bit_of(std::uint64_t number) { return std::uint64_t{1} << (number % bits); }

  boost::unordered_flat_map<std::uint64_t, std::uint64_t> words_;
};

}  // namespace keel::journal
