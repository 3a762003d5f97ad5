// Hexadecimal and base64url, strict in both directions.
#include "core/base/bytes.hpp"

namespace keel {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";
constexpr std::string_view base64url_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int8_t, 256> reverse(std::string_view digits) {
  std::array<std::int8_t, 256> table{};
  table.fill(-1);
  for (std::size_t i = 0; i < digits.size(); ++i) table[static_cast<unsigned char>(digits[i])] = static_cast<std::int8_t>(i);
  return table;
}

constexpr auto hex_values = reverse(hex_digits);
constexpr auto base64url_values = reverse(base64url_digits);

}  // namespace

std::string to_hex(ByteSpan bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (auto byte : bytes) {
    text += hex_digits[byte >> 4];
    text += hex_digits[byte & 15];
  }
  return text;
}

Result<> from_hex(std::string_view text, MutableBytes out) {
  if (text.size() != out.size() * 2) return fail(ErrorCode::bad_text, "a hexadecimal value has the wrong length");
  for (std::size_t i = 0; i < out.size(); ++i) {
    int high = hex_values[static_cast<unsigned char>(text[2 * i])];
    int low = hex_values[static_cast<unsigned char>(text[2 * i + 1])];
    if (high < 0 || low < 0) return fail(ErrorCode::bad_text, "a hexadecimal value has another character");
    out[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return {};
}

std::string to_base64url(ByteSpan bytes) {
  std::string text;
  text.reserve((bytes.size() * 4 + 2) / 3);
  std::uint32_t bits = 0;
  int held = 0;
  for (auto byte : bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 6) {
      held -= 6;
      text += base64url_digits[(bits >> held) & 63];
    }
  }
  if (held > 0) text += base64url_digits[(bits << (6 - held)) & 63];
  return text;
}

Result<Bytes> from_base64url(std::string_view text) {
  if (text.size() % 4 == 1) return fail(ErrorCode::bad_text, "a base64url value has an impossible length");
  Bytes bytes;
  bytes.reserve(text.size() * 3 / 4);
  std::uint32_t bits = 0;
  int held = 0;
  for (char c : text) {
    int value = base64url_values[static_cast<unsigned char>(c)];
    if (value < 0) return fail(ErrorCode::bad_text, "a base64url value has another character");
    bits = (bits << 6) | static_cast<std::uint32_t>(value);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push_back(static_cast<std::uint8_t>(bits >> held));
      bits &= (1u << held) - 1;
    }
  }
  if (bits != 0) return fail(ErrorCode::bad_text, "a base64url value has stray bits at its end");
  return bytes;
}

}  // namespace keel
