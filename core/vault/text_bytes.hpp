// Bytes inside JSON: base64url without padding.
#pragma once

#include "core/crypto/secret.hpp"

namespace keel::vault {

struct TextBytes {
  Bytes bytes;

  bool operator==(const TextBytes&) const = default;
  std::string text() const { return to_base64url(bytes); }
  static Result<TextBytes> parse(std::string_view text) { return TextBytes{TRY(from_base64url(text))}; }
  static TextBytes of(ByteSpan from) { return {Bytes(from.begin(), from.end())}; }
};

// The same with a fixed size.
template <std::size_t N>
struct TextArray {
  std::array<std::uint8_t, N> bytes{};

  bool operator==(const TextArray&) const = default;
  std::string text() const { return to_base64url(bytes); }
  static Result<TextArray> parse(std::string_view text) {
    Bytes read = TRY(from_base64url(text));
    if (read.size() != N) return fail(ErrorCode::bad_text, "bytes of a fixed size have another one");
    TextArray array;
    std::copy(read.begin(), read.end(), array.bytes.begin());
    // It may be a key.
    crypto::wipe(read);
    return array;
  }
};

}  // namespace keel::vault
