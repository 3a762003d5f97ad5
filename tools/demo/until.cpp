// Reads a date and a time of the years 1971 to 9999.
#include "tools/demo/until.hpp"

#include <charconv>
#include <chrono>

namespace keel::tools::demo {
namespace {

// The number that stands at `from`, which must have exactly `count` digits.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return {};
  int number = 0;
  const char* end = text.data() + from + count;
  auto read = std::from_chars(text.data() + from, end, number);
  bool plain = text[from] >= '0' && text[from] <= '9';
  return plain && read.ptr == end && read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

// "20:30" as minutes.
std::optional<int> clock(std::string_view text) {
  auto hours = digits(text, 0, 2);
  auto minutes = digits(text, 3, 2);
  bool good = text.size() == 5 && text[2] == ':' && hours && minutes && *hours < 24 && *minutes < 60;
  return good ? std::optional(*hours * 60 + *minutes) : std::nullopt;
}

std::optional<std::int64_t> midnight(std::string_view text) {
  auto year = digits(text, 0, 4);
  auto month = digits(text, 5, 2);
  auto date = digits(text, 8, 2);
  if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !year || !month || !date || *year < 1971) return {};
  std::chrono::year_month_day whole{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)), std::chrono::day(static_cast<unsigned>(*date))};
  if (!whole.ok()) return {};
  return std::chrono::sys_days(whole).time_since_epoch().count() * day_ms;
}

std::optional<int> offset_of(std::string_view text) {
  if (text == "Z") return 0;
  if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return {};
  auto ahead = clock(text.substr(1));
  return ahead ? std::optional(text[0] == '-' ? -*ahead : *ahead) : std::nullopt;
}

}  // namespace

std::optional<Until> read_until(std::string_view text) {
  auto start = midnight(text.substr(0, 10));
  if (!start) return {};
  if (text.size() == 10) return Until{*start + 20 * hour_ms + 30 * minute_ms, 0};
  if (text.size() < 17 || text[10] != 'T') return {};
  auto time = clock(text.substr(11, 5));
  auto offset = offset_of(text.substr(16));
  if (!time || !offset) return {};
  return Until{*start + (*time - *offset) * minute_ms, *offset};
}

}  // namespace keel::tools::demo
