// Files, their lock, and plans step by step.
#include "cli/file_host.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>

#include "cli/trouble.hpp"

namespace keel::cli {
namespace {

std::string resolved(const std::string& path) {
  char buffer[PATH_MAX];
  return ::realpath(path.c_str(), buffer) == nullptr ? std::string() : std::string(buffer);
}

// A file that does not exist yet is named by its folder.
std::string canonical(const std::string& path) {
  std::string whole = resolved(path);
  if (!whole.empty()) return whole;
  std::string folder = resolved(folder_of(path));
  if (folder.empty()) throw storage_trouble(errno, "opening the folder of the journal");
  std::string name = path.substr(path.rfind('/') + 1);
  return folder == "/" ? "/" + name : folder + "/" + name;
}

bool is_something_else(const std::string& path) {
  struct stat seen {};
  return ::stat(path.c_str(), &seen) == 0 && !S_ISREG(seen.st_mode);
}

Trouble open_trouble(int error, const std::string& path) {
  if (error == ENOENT) return {ExitCode::refused, "no_journal", "There is no journal at " + path + ". Check the path, or make one with init."};
  if (error == EEXIST) return {ExitCode::refused, "journal_exists", "There is a file at " + path + " already. Choose another path; it is untouched."};
  if (error == EWOULDBLOCK) return {ExitCode::in_use, "in_use", "Another program has this journal open. Close it there, then try again."};
  return storage_trouble(error, "opening the journal");
}

}  // namespace

FileHost::FileHost(const std::string& path, Access access) : path_(canonical(path)) {
  if (is_something_else(path_)) throw Trouble{ExitCode::refused, "not_a_journal", "This path is not a file. Give the path of a journal file to --journal."};
  open_locked(access);
}

void FileHost::open_locked(Access access) {
  int flags = access == Access::read ? O_RDONLY : O_RDWR;
  if (access == Access::create) {
    struct stat seen {};
    // An interrupted init leaves an empty file or one that begins with zeros; a journal is never touched.
    created_ = ::stat(path_.c_str(), &seen) != 0;
    new_names_ = created_;
    flags |= O_CREAT;
  }
  // Between opening and locking another process may have put a compacted file in its place.
  for (int tries = 0; tries < 100; ++tries) {
    FileHandle file(path_, flags);
    if (!file.is_open()) throw open_trouble(errno, path_);
    if (int error = file.lock(access == Access::read ? Lock::shared : Lock::exclusive)) throw open_trouble(error, path_);
    if (!file.is_at(path_)) continue;
    handles_.insert_or_assign(journal_, std::move(file));
    return;
  }
  throw open_trouble(EWOULDBLOCK, path_);
}

std::string FileHost::path_of(FileName name) const {
  if (name == journal_) return path_;
  if (name == FileName::inbox) return path_ + ".inbox";
  return path_ + (name == FileName::aside ? ".aside" : ".new");
}

FileHandle* FileHost::handle(FileName name, bool may_create) {
  if (auto found = handles_.find(name); found != handles_.end()) return &found->second;
  int again = name == FileName::aside ? O_TRUNC : 0;
  FileHandle file(path_of(name), O_RDWR | O_NOFOLLOW | again);
  if (!file.is_open() && may_create) {
    file = FileHandle(path_of(name), O_RDWR | O_NOFOLLOW | O_CREAT | O_EXCL);
    new_names_ = new_names_ || file.is_open();
  }
  if (!file.is_open()) return nullptr;
  // The idle file will be the journal: it must be locked before it has that name.
  if (name != FileName::inbox && name != FileName::aside && file.lock(Lock::exclusive) != 0) return nullptr;
  return &handles_.insert_or_assign(name, std::move(file)).first->second;
}

int FileHost::take(const api::PlanStep& step, ByteSpan blob) {
  bool writes = step.action == api::Action::write;
  errno = 0;
  FileHandle* file = handle(step.file, writes);
  // What does not exist needs no cutting and no flush.
  if (file == nullptr) return writes ? (errno == 0 ? EWOULDBLOCK : errno) : 0;
  if (step.action == api::Action::truncate) return file->truncate(static_cast<std::uint64_t>(step.at));
  if (writes) return file->write(static_cast<std::uint64_t>(step.at), blob.subspan(static_cast<std::size_t>(step.from), static_cast<std::size_t>(step.size)));
  if (int error = file->flush()) return error;
  if (!new_names_) return 0;
  if (int error = flush_folder(folder_of(path_))) return error;
  new_names_ = false;
  return 0;
}

int FileHost::carry_out(const api::Plan& plan, ByteSpan blob) {
  int error = 0;
  for (const auto& step : plan.steps) {
    error = take(step, blob);
    if (error != 0) break;
  }
  if (error != 0) {
    for (const auto& step : plan.undo) take(step, blob);
  }
  return error;
}

}  // namespace keel::cli
