// The part of the file host that lets a compacted file take the journal's place.
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include "cli/file_host.hpp"
#include "cli/trouble.hpp"
#include "core/vault/frame.hpp"
#include "core/vault/header.hpp"

namespace keel::cli {
namespace {

constexpr std::size_t start_size = vault::frames_start + vault::frame_header_size;

// A compaction that was cut off before it got its headers.
bool is_unfinished(ByteSpan start) {
  bool has_headers = std::ranges::any_of(start.first(std::min(start.size(), vault::frames_start)), [](auto byte) { return byte != 0; });
  if (has_headers || start.size() < start_size) return false;
  auto frame = vault::read_frame_header(start.data() + vault::frames_start);
  return frame && frame->index == 0;
}

// A compaction that was cut off before it got the journal's name. A copy that somebody made has no newer generation.
bool is_next_generation(ByteSpan journal, ByteSpan beside) {
  auto own = vault::read_slots(journal);
  auto next = vault::read_slots(beside);
  if (!own || !next) return false;
  return vault::latest(*own).vault == vault::latest(*next).vault && vault::latest(*own).generation < vault::latest(*next).generation;
}

}  // namespace

Blob FileHost::read(FileName name, std::uint64_t limit) {
  FileHandle once;
  FileHandle* file = nullptr;
  if (auto found = handles_.find(name); found != handles_.end()) {
    file = &found->second;
  } else {
    once = FileHandle(path_of(name), O_RDONLY | O_NOFOLLOW);
    file = &once;
  }
  if (!file->is_open() || !file->is_regular()) return {};
  auto size = static_cast<std::size_t>(std::min(file->size(), limit));
  Blob bytes = Blob::of_size(size);
  if (bytes.size() != size) throw trouble_from_core("no_memory", "");
  if (int error = file->read(0, bytes.bytes())) throw storage_trouble(error, "reading the journal");
  return bytes;
}

Blob FileHost::read_left_behind(std::uint64_t limit) {
  Blob beside = read(FileName::b, vault::frames_start);
  Blob own = read(FileName::a, vault::frames_start);
  bool counts = is_next_generation(std::as_const(own).bytes(), std::as_const(beside).bytes());
  return counts ? read(FileName::b, limit) : Blob();
}

void FileHost::prepare_rewrite() {
  FileName idle = idle_file();
  if (read(idle, 1).size() > 0 && !is_left_behind(idle))
    throw Trouble{ExitCode::refused, "in_the_way", "The file " + path_of(idle) + " is in the way. Move it to another place, then try again."};
  struct statvfs room {};
  if (::statvfs(folder_of(path_).c_str(), &room) != 0) return;
  if (room.f_bavail * room.f_frsize < handles_.at(journal_).size()) throw storage_trouble(ENOSPC, "writing a second copy beside the journal");
}

void FileHost::take_over(FileName now_journal) {
  if (now_journal == journal_) return;
  // Locked before it gets the name, so that nobody else can come in between.
  if (handle(now_journal, false) == nullptr) throw storage_trouble(errno, "opening the new file beside the journal");
  if (std::rename(path_of(now_journal).c_str(), path_.c_str()) != 0) throw storage_trouble(errno, "giving the new file the journal's name");
  handles_.erase(journal_);
  journal_ = now_journal;
  if (int error = flush_folder(folder_of(path_))) throw storage_trouble(error, "giving the new file the journal's name");
}

FileName FileHost::idle_file() const { return journal_ == FileName::a ? FileName::b : FileName::a; }

bool FileHost::is_left_behind(FileName idle) {
  Blob start = read(idle, start_size);
  Blob own = read(journal_, vault::frames_start);
  return is_unfinished(std::as_const(start).bytes()) || is_next_generation(std::as_const(own).bytes(), std::as_const(start).bytes());
}

void FileHost::remove_left_behind() {
  FileName idle = idle_file();
  if (handles_.contains(idle) || is_left_behind(idle)) ::unlink(path_of(idle).c_str());
  handles_.erase(idle);
}

void FileHost::remove_created() {
  if (created_) ::unlink(path_.c_str());
}

}  // namespace keel::cli
