// export: one readable JSON document of all stored lines, complete or not there at all.
#include <stdio.h>
#include <unistd.h>

#include <cerrno>

#include "cli/commands.hpp"
#include "cli/local_time.hpp"
#include "cli/output.hpp"

namespace keel::cli {
namespace {

constexpr std::string_view writing_the_export = "writing the export";

struct About {
  std::int64_t version = 0;   // of this document
  std::int64_t exported = 0;  // UTC ms
  std::int64_t records = 0;
  KEEL_FIELDS(About, version, exported, records)
};

struct Exported {
  std::string out;
  std::int64_t records = 0;
  KEEL_FIELDS(Exported, out, records)
};

// The document grows without a name, so that an interruption leaves nothing that anybody can read; where the file system
// knows no such files (FAT, some network drives), beside its place.
class NewFile {
 public:
  explicit NewFile(std::string path) : path_(std::move(path)), beside_(path_ + ".part-" + std::to_string(::getpid())), file_(folder_of(path_), O_WRONLY | O_TMPFILE) {
    if (file_.is_open()) return;
    file_ = FileHandle(beside_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file_.is_open()) throw storage_trouble(errno, writing_the_export);
    has_name_ = true;
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  ~NewFile() {
    if (has_name_) ::unlink(beside_.c_str());
  }

  void add(std::string_view text) {
    if (int error = file_.write(size_, as_bytes(text))) throw storage_trouble(error, writing_the_export);
    size_ += text.size();
  }

  void give_name(bool force) {
    if (int error = file_.flush()) throw storage_trouble(error, writing_the_export);
    if (!has_name_) {
      if (int error = file_.link_at(beside_)) throw storage_trouble(error, writing_the_export);
      has_name_ = true;
    }
    if (::renameat2(AT_FDCWD, beside_.c_str(), AT_FDCWD, path_.c_str(), force ? 0 : RENAME_NOREPLACE) != 0) {
      if (errno == EEXIST) throw taken();
      throw storage_trouble(errno, writing_the_export);
    }
    has_name_ = false;
    if (int error = flush_folder(folder_of(path_))) throw storage_trouble(error, writing_the_export);
  }

  static Trouble taken() {
    return {ExitCode::refused, "file_exists", "There is a file with this name already, and it was left as it is. Choose another --out, or replace it with --force."};
  }

 private:
  std::string path_;
  std::string beside_;
  FileHandle file_;
  std::uint64_t size_ = 0;
  bool has_name_ = false;  // beside its place
};

std::int64_t write_records(Client& client, NewFile& file) {
  api::LinesRequest request;
  std::string text;
  for (bool more = true; more;) {
    auto page = client.ask<api::LinesReply>("lines", request);
    text.clear();
    for (const auto& line : page.lines) {
      text += request.from++ == 0 ? "\n" : ",\n";
      text += line.text;
    }
    file.add(text);
    more = page.more;
  }
  return request.from;
}

void write_event(Client& client, const api::SlotKey& proof) {
  api::GuardedRequest request{proof, api::GuardedAct::exported, {}, now_ms(), 0};
  request.offset = local_offset(request.now);
  client.ask<api::Nothing>("guarded", request);
}

}  // namespace

void run_export(const Options& options) {
  if (!options.force && ::access(options.out.c_str(), F_OK) == 0) throw NewFile::taken();
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::write);
  Client client(host);
  Installation installation(host.path());
  OpenJournal open = open_to_write(client, secret, installation);
  tell_notes(options, client, open);
  NewFile file(options.out);
  // A damaged journal can be read, and nothing may be added to it.
  if (!open.summary.read_only) write_event(client, open.proof);
  file.add("{\"journal\":" + reflect::write(About{0, now_ms(), client.ask<api::OpenReply>("summary", api::Nothing{}).shown}) + ",\"records\":[");
  Exported done{options.out, write_records(client, file)};
  file.add("\n]}\n");
  file.give_name(options.force);
  if (options.json) return print_json(done);
  print("Entries and settings written to " + options.out + ": " + std::to_string(done.records) + ".");
  remark("This file is not encrypted. Whoever can read it can read the journal.");
}

}  // namespace keel::cli
