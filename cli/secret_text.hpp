// A passphrase or recovery code: where it comes from, how it is brought into one form, and that it is wiped.
#pragma once

#include <string>
#include <string_view>

#include "core/crypto/secret.hpp"

namespace keel::cli {

// Longer ones are refused, so that the buffer never moves and leaves a copy behind.
inline constexpr std::size_t longest_secret = 1024;

class SecretText {
 public:
  SecretText() { text_.reserve(longest_secret); }
  SecretText(SecretText&&) = default;
  SecretText& operator=(SecretText&& other) noexcept {
    text_.swap(other.text_);
    return *this;
  }
  SecretText(const SecretText&) = delete;
  SecretText& operator=(const SecretText&) = delete;
  ~SecretText() { crypto::wipe(text_); }

  // False when it is full.
  bool add(std::string_view piece);
  void remove_last_byte() { text_.pop_back(); }
  std::string_view view() const { return text_; }

 private:
  std::string text_;
};

// The first line of the file. Throws Trouble when it cannot be read, is empty or too long.
SecretText secret_from_file(const std::string& path);

// In Unicode's normal form C, in which every device derives the same key. Throws Trouble for what is not UTF-8.
SecretText normalised(const SecretText& typed);

// Throws Trouble unless it has 12 characters or five words.
void check_passphrase(const SecretText& passphrase);

}  // namespace keel::cli
