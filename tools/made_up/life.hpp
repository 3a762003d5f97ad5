// A made-up life in episodes: check-in, exercise, check-in, end, and notes between, the same for the same seed.
#pragma once

#include <cstdint>

#include "core/api/messages_journal.hpp"
#include "tools/made_up/chance.hpp"

namespace keel::tools {

class Life {
 public:
  static constexpr std::int64_t first_day = 1'577'836'800'000;  // 2020-01-01, UTC ms
  static constexpr std::int64_t last_day = 1'763'683'200'000;   // 2025-11-21

  // `records` moments spread over the years; their lines have about `average_bytes`, at least 220.
  Life(std::uint64_t seed, std::int64_t records, std::int64_t average_bytes);

  // In the order of time.
  api::NewMoment next();

 private:
  // Words of a person, about `bytes` long.
  std::string words(std::int64_t bytes);
  // How much of a record is left for text when the rest takes this many bytes.
  std::int64_t room(std::int64_t rest);
  std::string body_of(std::string_view kind);
  std::string_view next_kind();

  Chance chance_;
  std::int64_t pace_;  // ms from one moment to the next, on average
  std::int64_t average_bytes_;
  std::int64_t at_ = first_day;
  int step_ = 0;  // within an episode; 0 before one begins
  std::int64_t distress_ = 5;
  Id episode_;
};

}  // namespace keel::tools
