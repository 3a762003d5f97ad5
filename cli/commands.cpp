// What several commands share: the secret, and the notes after opening.
#include "cli/commands.hpp"

#include "cli/output.hpp"
#include "cli/prompt.hpp"

namespace keel::cli {

Secret read_secret(const Options& options) {
  Secret secret;
  if (options.recovery) secret.type = api::SlotType::recovery;
  const char* question = options.recovery ? "Recovery code: " : "Passphrase: ";
  secret.text = normalised(options.passphrase_file.empty() ? ask_secret(question) : secret_from_file(options.passphrase_file));
  return secret;
}

Secret read_secret_for_journal(const Options& options) {
  FileHost(options.journal, Access::read);
  return read_secret(options);
}

void tell_notes(const Options& options, const Client& client, const OpenJournal& open) {
  if (options.json) return;
  const api::OpenReply& found = open.summary;
  if (!found.damage.empty() || found.incomplete) remark("A part of this file is damaged; all that can be read is here. Run verify to see where, repair to mend it.");
  if (found.tail_cut && !found.read_only) remark("The last write had been interrupted; its bytes were set aside in " + client.host().path_of(FileName::aside) + ".");
  if (found.header_mended && !found.read_only) remark("One of the two headers was damaged and has been written again.");
  if (found.new_device && !found.read_only) remark("This file was copied or moved, so it now counts as a device of its own.");
  if (found.inbox_forged) remark("The inbox key of this file was changed by somebody else; nothing is taken from the inbox.");
  if (found.conflicts > 0) remark("Some entries were written twice under the same number, from two copies of this file. Both texts are kept.");
  if (open.from_inbox > 0) remark("Moments written while locked that are now in the journal: " + std::to_string(open.from_inbox) + ".");
}

}  // namespace keel::cli
