// One open file: whole reads and writes at an offset, flush, cut, lock. Errors are errno values; 0 is success.
#pragma once

#include <fcntl.h>

#include <string>

#include "core/base/blob.hpp"

namespace keel::cli {

enum class Lock { shared, exclusive };

class FileHandle {
 public:
  FileHandle() = default;
  // `flags` as for open(2); new files can be read by their owner only. Check is_open; errno says why not.
  FileHandle(const std::string& path, int flags);
  FileHandle(FileHandle&& other) noexcept;
  FileHandle& operator=(FileHandle&& other) noexcept;
  FileHandle(const FileHandle&) = delete;
  FileHandle& operator=(const FileHandle&) = delete;
  ~FileHandle();

  bool is_open() const { return descriptor_ >= 0; }
  std::uint64_t size() const;
  bool is_regular() const;
  // Whether `path` names this very file now.
  bool is_at(const std::string& path) const;

  // EWOULDBLOCK when another process holds it.
  int lock(Lock kind) const;
  // Fills `out` or fails; a file that ends early is EIO.
  int read(std::uint64_t at, MutableBytes out) const;
  // All bytes or an error.
  int write(std::uint64_t at, ByteSpan bytes) const;
  int truncate(std::uint64_t size) const;
  // Gives a file that has no name this one, which must be free.
  int link_at(const std::string& path) const;
  // To the disk: bytes and size.
  int flush() const;

 private:
  int descriptor_ = -1;
};

// The folder that holds `path`.
std::string folder_of(const std::string& path);
// Makes new, renamed and removed names in a folder last over a power cut.
int flush_folder(const std::string& folder);

}  // namespace keel::cli
