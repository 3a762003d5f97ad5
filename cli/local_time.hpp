// The clock on the wall, and times as people read them.
#pragma once

#include <cstdint>
#include <string>

namespace keel::cli {

std::int64_t now_ms();  // UTC
// Minutes that local time is ahead of UTC at this moment (UTC ms).
std::int64_t local_offset(std::int64_t at);
// "2026-11-21 20:10" at the given offset from UTC in minutes; for times that no calendar has, the number.
std::string local_text(std::int64_t at, std::int64_t offset);
// "20261121T201000Z", for file names.
std::string compact_utc(std::int64_t at);

}  // namespace keel::cli
