// Conversions by the C library.
#include "cli/local_time.hpp"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>

namespace keel::cli {
namespace {

constexpr std::int64_t last_second = 253'402'300'799;  // the end of the year 9999

std::optional<std::tm> calendar(std::int64_t at, std::int64_t offset) {
  if (at < 0 || at / 1000 > last_second || offset < -1440 || offset > 1440) return {};
  auto seconds = static_cast<std::time_t>(at / 1000 + offset * 60);
  std::tm parts{};
  if (::gmtime_r(&seconds, &parts) == nullptr) return {};
  return parts;
}

std::string formatted(const char* format, const std::tm& parts) {
  char text[64];
  return {text, std::strftime(text, sizeof text, format, &parts)};
}

}  // namespace

std::int64_t now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t local_offset(std::int64_t at) {
  auto seconds = static_cast<std::time_t>(at / 1000);
  std::tm parts{};
  return ::localtime_r(&seconds, &parts) == nullptr ? 0 : parts.tm_gmtoff / 60;
}

std::string local_text(std::int64_t at, std::int64_t offset) {
  auto parts = calendar(at, offset);
  return parts ? formatted("%Y-%m-%d %H:%M", *parts) : std::to_string(at);
}

std::string compact_utc(std::int64_t at) {
  auto parts = calendar(at, 0);
  return parts ? formatted("%Y%m%dT%H%M%SZ", *parts) : std::to_string(at);
}

}  // namespace keel::cli
