// verify: reads every frame, writes nothing, says what is damaged and where.
#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace keel::cli {
namespace {

struct Verified {
  bool whole = false;
  api::OpenReply found;
  KEEL_FIELDS(Verified, whole, found)
};

std::string_view words_for(std::string_view what) {
  if (what == "not_a_frame") return "bytes that belong to no entry";
  if (what == "header_repaired") return "a damaged label; the entries under it were read all the same";
  if (what == "not_authentic") return "entries that were changed after they were written, so they cannot be read";
  if (what == "unknown_epoch") return "entries sealed with a key that this journal does not hold";
  if (what == "missing") return "entries are missing here";
  if (what == "out_of_order") return "entries that stand here again or too late; they were read all the same";
  return "something that does not belong here";
}

void tell(const Options& options, const Client& client, const api::OpenReply& found) {
  for (const api::DamageEntry& damage : found.damage) {
    print("At byte " + std::to_string(damage.offset) + ", " + std::to_string(damage.size) + " bytes: " + std::string(words_for(damage.what)) + ".");
  }
  if (found.incomplete) print("The file ends before the part that was there when it was last rewritten.");
  if (found.header_mended) print("One of the two headers is damaged; the next change to the journal writes it again.");
  if (found.tail_cut) print("The last write was interrupted before it counted as saved; the next change sets its bytes aside.");
  if (found.inbox_forged) print("The inbox key of this file was changed by somebody else.");
  if (found.unread_lines > 0) print("Lines of a newer version, kept as they are: " + std::to_string(found.unread_lines) + ".");
  print(client.host().path() + ": " + std::to_string(found.records) + " versions of " + std::to_string(found.shown) + " entries can be read.");
  if (!found.damage.empty() || found.incomplete) remark("Run evenkeel --journal " + options.journal + " repair to write a clean copy.");
}

}  // namespace

void run_verify(const Options& options) {
  Secret secret = read_secret_for_journal(options);
  FileHost host(options.journal, Access::read);
  Client client(host);
  api::OpenReply found = open_to_read(client, secret).summary;
  bool whole = found.damage.empty() && !found.incomplete && !found.header_mended && !found.inbox_forged;
  if (options.json) print_json(Verified{whole, found});
  else tell(options, client, found);
  if (whole) return;
  finish_output();
  throw Trouble{ExitCode::damaged, "damaged", "This journal file is not whole; everything that can be read was counted above."};
}

}  // namespace keel::cli
