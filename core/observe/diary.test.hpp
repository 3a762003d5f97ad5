// A journal in memory for tests: moments by kind and body, one device, no file.
#pragma once

#include <doctest/doctest.h>

#include "core/observe/observe.hpp"

namespace keel::observe::testing {

inline constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
// A Sunday evening, 20:00 UTC.
inline constexpr std::int64_t now = 20'000 * day + 20 * hour;

class Diary {
 public:
  Id log(std::int64_t at, std::string_view kind, std::string_view body, std::optional<Id> episode = {}, std::int64_t offset = 0) {
    return write(made_id(), at, kind, body, episode, offset);
  }
  Id write(Id id, std::int64_t at, std::string_view kind, std::string_view body, std::optional<Id> episode = {}, std::int64_t offset = 0) {
    auto envelope = journal.next_version({id, std::string(kind), at, offset, episode, {}}, device_, at);
    REQUIRE(journal.add_owned(record::join(envelope, body)) == journal::Added::fresh);
    return id;
  }
  Id made_id() {
    Id id;
    store_le(id.bytes.data(), ++made_ * 0x9E3779B97F4A7C15);
    return id;
  }
  Observed observed(std::int64_t at = now, std::int64_t offset = 0) { return observe(journal, at, offset).value(); }

  journal::Journal journal;

 private:
  std::uint64_t made_ = 0;
  Device device_{};
};

}  // namespace keel::observe::testing
