// compact and repair: a fresh file in the place of the old one.
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/rewriting.hpp"

namespace keel::cli {
namespace {

struct Rewritten {
  std::int64_t size_before = 0;
  std::int64_t size = 0;
  std::optional<std::string> copy;
  KEEL_FIELDS(Rewritten, size_before, size, copy)
};

void answer(const Options& options, const Rewritten& done) {
  if (options.json) return print_json(done);
  if (done.copy) print("The damaged file is kept as " + *done.copy + ".");
  print("The journal took " + std::to_string(done.size_before) + " bytes and takes " + std::to_string(done.size) + " now.");
}

void refuse_beside(const OpenJournal& open, const FileHost& host) {
  if (open.from_beside)
    throw Trouble{ExitCode::damaged, "damaged", "The file " + host.path_of(FileName::b) + " is damaged, and the journal itself is not. Move that file to another place, then try again."};
}

}  // namespace

void run_compact(const Options& options) {
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::write);
  Client client(host);
  Installation installation(host.path());
  OpenJournal open = open_to_write(client, secret, installation);
  tell_notes(options, client, open);
  if (open.summary.read_only) throw trouble_from_core("read_only", "");
  Rewritten done{open.summary.size, 0, {}};
  done.size = rewrite(client, Rewrite::compact);
  answer(options, done);
}

void run_repair(const Options& options) {
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::write);
  Client client(host);
  Installation installation(host.path());
  OpenJournal open = open_to_write(client, secret, installation);
  refuse_beside(open, host);
  if (!open.summary.read_only) {
    tell_notes(options, client, open);
    if (options.json) return print_json(Rewritten{open.summary.size, open.summary.size, {}});
    return print("This journal is whole; there is nothing to repair.");
  }
  Rewritten done{open.summary.size, 0, copy_aside(client)};
  done.size = rewrite(client, Rewrite::repair);
  answer(options, done);
}

}  // namespace keel::cli
