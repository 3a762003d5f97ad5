// Opening and creating: from a secret to a journal that answers.
#pragma once

#include <memory>

#include "cli/client.hpp"
#include "cli/installation.hpp"
#include "cli/secret_text.hpp"

namespace keel::cli {

struct Secret {
  api::SlotType type = api::SlotType::passphrase;
  SecretText text;  // normalised
};

struct OpenJournal {
  api::OpenReply summary;
  api::SlotKey proof;           // what opened it
  std::int64_t from_inbox = 0;  // moments written while locked that were taken in
  bool from_beside = false;     // what was opened is FILE.new, which is damaged; FILE itself is untouched
};

// A slot key with a fresh salt, for a slot that is about to be made.
api::SlotKey new_slot_key(Client& client, api::SlotType type, std::string_view text);

// Reads everything, writes nothing. Throws Trouble.
OpenJournal open_to_read(Client& client, const Secret& secret);
// Also finishes what an interruption has left, and takes in the inbox. A damaged journal opens all the same, with
// `summary.read_only`. Throws Trouble.
OpenJournal open_to_write(Client& client, const Secret& secret, Installation& installation);
// In a file that is new, or that an interrupted creation left. Throws Trouble.
OpenJournal create_journal(Client& client, const Secret& secret, Installation& installation);

}  // namespace keel::cli
