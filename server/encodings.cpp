// Reads `br;q=0.8, gzip, *;q=0`.
#include "server/encodings.hpp"

#include <algorithm>
#include <optional>

#include "server/header_text.hpp"

namespace keel::server {
namespace {

// `q=0.75` as 750; nothing when it is not a weight.
std::optional<int> read_weight(std::string_view text) {
  if (text.size() < 3 || (text[0] != 'q' && text[0] != 'Q') || text[1] != '=') return std::nullopt;
  text.remove_prefix(2);
  if (text[0] != '0' && text[0] != '1') return std::nullopt;
  int weight = (text[0] - '0') * 1000;
  if (text.size() == 1) return weight;
  if (text[1] != '.' || text.size() > 5) return std::nullopt;
  int unit = 100;
  for (const char digit : text.substr(2)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    weight += (digit - '0') * unit;
    unit /= 10;
  }
  return std::min(weight, 1000);
}

}  // namespace

Wishes read_accept_encoding(std::string_view header) {
  std::optional<int> brotli;
  std::optional<int> gzip;
  int others = 0;
  for_each_element(header, [&](std::string_view element) {
    const auto semicolon = element.find(';');
    const auto name = trimmed(element.substr(0, semicolon));
    int weight = 1000;
    if (semicolon != std::string_view::npos) {
      const auto read = read_weight(trimmed(element.substr(semicolon + 1)));
      if (!read) return;
      weight = *read;
    }
    if (same_word(name, "br")) brotli = weight;
    if (same_word(name, "gzip") || same_word(name, "x-gzip")) gzip = weight;
    if (name == "*") others = weight;
  });
  return {brotli.value_or(others), gzip.value_or(others)};
}

}  // namespace keel::server
