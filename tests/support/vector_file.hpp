// For tests only: reads the vectors in tests/vectors/vault-*.json.
#pragma once

#include <doctest/doctest.h>

#include <cstdio>

#include "core/crypto/secret.hpp"
#include "core/reflect/read.hpp"

namespace keel::vault {

// Bytes in hexadecimal.
struct Hex {
  Bytes bytes;
  std::string text() const { return to_hex(bytes); }
  static Result<Hex> parse(std::string_view text) {
    Hex hex{Bytes(text.size() / 2)};
    TRY(from_hex(text, hex.bytes));
    return hex;
  }
  crypto::Key key() const { return crypto::Key(ByteSpan(bytes).first<32>()); }
};

template <class Case>
struct Vectors {
  std::string meaning;
  std::vector<Case> cases;
  KEEL_FIELDS(Vectors, meaning, cases)
};

template <class Case>
std::vector<Case> vectors(const std::string& name) {
  std::string path = std::string(KEEL_VECTORS) + "/vault-" + name + ".json";
  std::FILE* file = std::fopen(path.c_str(), "rb");
  REQUIRE(file != nullptr);
  std::string text(std::size_t{1} << 20, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  auto read = reflect::read<Vectors<Case>>(text);
  REQUIRE(read.has_value());
  REQUIRE_FALSE(read->cases.empty());
  return read->cases;
}

}  // namespace keel::vault
