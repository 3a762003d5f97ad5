// System calls that are retried until everything is done.
#include "cli/file_handle.hpp"

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace keel::cli {

FileHandle::FileHandle(const std::string& path, int flags) : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
FileHandle::FileHandle(FileHandle&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
FileHandle& FileHandle::operator=(FileHandle&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}
FileHandle::~FileHandle() {
  if (is_open()) ::close(descriptor_);
}

std::uint64_t FileHandle::size() const {
  struct stat seen {};
  return ::fstat(descriptor_, &seen) == 0 ? static_cast<std::uint64_t>(seen.st_size) : 0;
}

bool FileHandle::is_regular() const {
  struct stat seen {};
  return ::fstat(descriptor_, &seen) == 0 && S_ISREG(seen.st_mode);
}

bool FileHandle::is_at(const std::string& path) const {
  struct stat mine {}, named{};
  return ::fstat(descriptor_, &mine) == 0 && ::stat(path.c_str(), &named) == 0 && mine.st_dev == named.st_dev && mine.st_ino == named.st_ino;
}

int FileHandle::lock(Lock kind) const {
  return ::flock(descriptor_, (kind == Lock::shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 ? 0 : errno;
}

int FileHandle::read(std::uint64_t at, MutableBytes out) const {
  while (!out.empty()) {
    ssize_t size = ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(at));
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return errno;
    if (size == 0) return EIO;
    at += static_cast<std::uint64_t>(size);
    out = out.subspan(static_cast<std::size_t>(size));
  }
  return 0;
}

int FileHandle::write(std::uint64_t at, ByteSpan bytes) const {
  while (!bytes.empty()) {
    ssize_t size = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(at));
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return errno;
    if (size == 0) return ENOSPC;
    at += static_cast<std::uint64_t>(size);
    bytes = bytes.subspan(static_cast<std::size_t>(size));
  }
  return 0;
}

int FileHandle::truncate(std::uint64_t size) const { return ::ftruncate(descriptor_, static_cast<off_t>(size)) == 0 ? 0 : errno; }

int FileHandle::link_at(const std::string& path) const {
  std::string open = "/proc/self/fd/" + std::to_string(descriptor_);
  return ::linkat(AT_FDCWD, open.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

int FileHandle::flush() const { return ::fdatasync(descriptor_) == 0 ? 0 : errno; }

std::string folder_of(const std::string& path) {
  auto slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

int flush_folder(const std::string& folder) {
  int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int error = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return error;
}

}  // namespace keel::cli
