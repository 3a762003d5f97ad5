// $XDG_STATE_HOME/evenkeel: `secret`, and one small file for each journal.
#include "cli/installation.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "cli/file_handle.hpp"
#include "cli/trouble.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/random.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::cli {
namespace {

constexpr std::string_view keeping_notes = "keeping this computer's own notes in its state folder";

std::string state_folder() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && state[0] == '/') return std::string(state) + "/evenkeel";
  const char* home = std::getenv("HOME");
  if (home == nullptr || home[0] != '/') throw Trouble{ExitCode::storage, "no_home", "There is no home folder for this user. Set HOME or XDG_STATE_HOME to a folder that lasts."};
  return std::string(home) + "/.local/state/evenkeel";
}

void make_folders(const std::string& path) {
  for (auto slash = path.find('/', 1);; slash = path.find('/', slash + 1)) {
    if (::mkdir(path.substr(0, slash).c_str(), 0700) != 0 && errno != EEXIST) throw storage_trouble(errno, keeping_notes);
    if (slash == path.npos) return;
  }
}

std::string unique_name(const std::string& beside) { return beside + "." + std::to_string(::getpid()); }

void write_whole(const std::string& path, ByteSpan bytes) {
  FileHandle file(path, O_WRONLY | O_CREAT | O_TRUNC);
  if (!file.is_open()) throw storage_trouble(errno, keeping_notes);
  int error = file.write(0, bytes);
  if (error == 0) error = file.flush();
  if (error == 0) return;
  ::unlink(path.c_str());
  throw storage_trouble(error, keeping_notes);
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
      throw storage_trouble(error, keeping_notes);
    }
    ::unlink(fresh.c_str());
  }
}

std::optional<api::LastWritten> last_written_in(const std::string& path) {
  FileHandle file(path, O_RDONLY);
  std::string text(file.is_open() ? std::min<std::size_t>(file.size(), 256) : 0, ' ');
  if (text.empty() || file.read(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()}) != 0) return {};
  auto last = reflect::read<api::LastWritten>(text);
  return last ? std::optional(*last) : std::nullopt;
}

}  // namespace

Installation::Installation(const std::string& journal_path) {
  std::string folder = state_folder();
  make_folders(folder);
  auto named = crypto::mac<16>(machine_secret(folder + "/secret"), as_bytes(journal_path));
  id_ = Id{named};
  file_ = folder + "/" + id_.text() + ".last";
  last_written_ = last_written_in(file_);
}

void Installation::remember(const api::LastWritten& last) {
  std::string fresh = unique_name(file_);
  try {
    write_whole(fresh, as_bytes(reflect::write(last) + "\n"));
  } catch (const Trouble&) {
    return;
  }
  if (std::rename(fresh.c_str(), file_.c_str()) == 0) last_written_ = last;
}

}  // namespace keel::cli
