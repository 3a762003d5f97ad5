// What the journal keeps in memory for one version: the parts it sorts and finds by, and the line itself.
#pragma once

#include "core/record/record.hpp"

namespace keel::journal {

using Index = std::uint32_t;
inline constexpr Index none = 0xFFFFFFFF;

struct Version {
  Id id;
  Stamp stamp;
  std::int64_t at = 0;    // UTC ms
  std::string_view line;  // the whole record; owned by the buffer it was read into
  Index next = none;      // the next version of the same id
  std::uint32_t episode = none;  // the journal's number for it; none when the moment stands by itself
  std::uint16_t kind = 0;  // index into the journal's table of kinds
  bool erased = false;     // this version is a tombstone
};

// The versions of one id.
struct Thread {
  Index first = none;
  Index shown = none;  // its place in the order of time; kept only while that order is up to date
  bool erased = false;
};

}  // namespace keel::journal
