// $XDG_STATE_HOME/evenkeel: `secret`, and one small file for each journal.
#include "cli/installation.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "cli/file_handle.hpp"
#include "cli/trouble.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/random.hpp"

namespace keel::cli {
namespace {

constexpr std::string_view doing = "keeping this computer's own notes in its state folder";

std::string state_folder() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && state[0] == '/') return std::string(state) + "/evenkeel";
  const char* home = std::getenv("HOME");
  if (home == nullptr || home[0] != '/') throw Trouble{ExitCode::storage, "no_home", "There is no home folder for this user. Set HOME or XDG_STATE_HOME to a folder that lasts."};
  return std::string(home) + "/.local/state/evenkeel";
}

void make_folders(const std::string& path) {
  for (auto slash = path.find('/', 1);; slash = path.find('/', slash + 1)) {
    if (::mkdir(path.substr(0, slash).c_str(), 0700) != 0 && errno != EEXIST) throw storage_trouble(errno, doing);
    if (slash == path.npos) return;
  }
}

std::string unique_name(const std::string& beside) { return beside + "." + std::to_string(::getpid()); }

void write_whole(const std::string& path, ByteSpan bytes) {
  FileHandle file(path, O_WRONLY | O_CREAT | O_TRUNC);
  if (!file.is_open()) throw storage_trouble(errno, doing);
  int error = file.write(0, bytes);
  if (error == 0) error = file.flush();
  if (error == 0) return;
  ::unlink(path.c_str());
  throw storage_trouble(error, doing);
}

// Made once; of two processes that make it at the same time, both use the one that was linked first.
crypto::Key machine_secret(const std::string& path) {
  crypto::Key secret;
  for (bool made = false;; made = true) {
    FileHandle file(path, O_RDONLY);
    if (file.is_open() && file.size() == secret.size && file.read(0, secret.bytes()) == 0) return secret;
    if (file.is_open() || made) throw Trouble{ExitCode::storage, "storage_failed", "The file " + path + " is not as it was written. Remove it, then try again."};
    std::string fresh = unique_name(path);
    write_whole(fresh, crypto::random_key().bytes());
    if (::link(fresh.c_str(), path.c_str()) != 0 && errno != EEXIST) {
      int error = errno;
      ::unlink(fresh.c_str());
      throw storage_trouble(error, doing);
    }
    ::unlink(fresh.c_str());
  }
}

std::optional<std::int64_t> number_in(const std::string& path) {
  FileHandle file(path, O_RDONLY);
  std::array<char, 20> text{};
  auto size = file.is_open() ? std::min<std::size_t>(file.size(), text.size()) : 0;
  if (size == 0 || file.read(0, {reinterpret_cast<std::uint8_t*>(text.data()), size}) != 0) return {};
  std::int64_t number = 0;
  if (std::from_chars(text.data(), text.data() + size, number).ec != std::errc()) return {};
  return number;
}

}  // namespace

Installation::Installation(const std::string& journal_path) {
  std::string folder = state_folder();
  make_folders(folder);
  auto named = crypto::mac<16>(machine_secret(folder + "/secret"), as_bytes(journal_path));
  id_ = Id{named};
  file_ = folder + "/" + id_.text() + ".number";
  last_number_ = number_in(file_);
}

void Installation::remember(std::int64_t number) {
  // Lower than before, once this place has become another device.
  if (last_number_ == number) return;
  std::string fresh = unique_name(file_);
  try {
    write_whole(fresh, as_bytes(std::to_string(number) + "\n"));
  } catch (const Trouble&) {
    return;
  }
  if (std::rename(fresh.c_str(), file_.c_str()) == 0) last_number_ = number;
}

}  // namespace keel::cli
