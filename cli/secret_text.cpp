// Reading, normalising and judging secrets.
#include "cli/secret_text.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include "cli/trouble.hpp"

namespace keel::cli {
namespace {

constexpr int least_characters = 12;
constexpr int least_words = 5;

Trouble refuse(std::string code, std::string sentence) { return {ExitCode::refused, std::move(code), std::move(sentence)}; }

Trouble too_long() { return refuse("too_long", "This is too long for a passphrase. Use at most 1,024 bytes."); }

// Adds what comes up to the end of the line; true once the line has ended.
bool add_line(SecretText& secret, std::string_view piece) {
  auto end = piece.find('\n');
  if (!secret.add(piece.substr(0, end))) throw too_long();
  return end != piece.npos;
}

}  // namespace

bool SecretText::add(std::string_view piece) {
  if (text_.size() + piece.size() > longest_secret) return false;
  text_ += piece;
  return true;
}

SecretText secret_from_file(const std::string& path) {
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw storage_trouble(errno, "reading the passphrase file");
  SecretText secret;
  std::array<char, 512> piece;
  ssize_t size = 0;
  try {
    while ((size = ::read(file, piece.data(), piece.size())) > 0) {
      if (add_line(secret, {piece.data(), static_cast<std::size_t>(size)})) break;
    }
  } catch (...) {
    ::close(file);
    throw;
  }
  int error = errno;
  ::close(file);
  crypto::wipe({reinterpret_cast<std::uint8_t*>(piece.data()), piece.size()});
  if (size < 0) throw storage_trouble(error, "reading the passphrase file");
  if (secret.view().ends_with('\r')) secret.remove_last_byte();
  if (secret.view().empty()) throw refuse("no_passphrase", "The passphrase file is empty. Put the passphrase on its first line.");
  return secret;
}

SecretText normalised(const SecretText& typed) {
  utf8proc_uint8_t* composed = nullptr;
  auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(typed.view().data()), static_cast<utf8proc_ssize_t>(typed.view().size()),
                           &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) throw refuse("bad_text", "The passphrase is not valid UTF-8 text. Type it again, or save the passphrase file as UTF-8.");
  SecretText out;
  auto length = static_cast<std::size_t>(size);
  bool fits = out.add({reinterpret_cast<const char*>(composed), length});
  crypto::wipe({composed, length});
  std::free(composed);
  if (!fits) throw too_long();
  return out;
}

void check_passphrase(const SecretText& passphrase) {
  auto text = passphrase.view();
  auto characters = std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
  int words = 0;
  bool inside = false;
  for (char byte : text) {
    bool letter = byte != ' ' && byte != '-';
    words += letter && !inside;
    inside = letter;
  }
  if (characters < least_characters && words < least_words)
    throw refuse("passphrase_needed", "This passphrase is too short. Use at least 12 characters, or five words.");
}

}  // namespace keel::cli
