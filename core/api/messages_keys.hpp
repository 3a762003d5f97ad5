// Requests and replies around keys: deriving, slots, proofs, what asks for a proof, recovery codes.
#pragma once

#include "core/api/messages_journal.hpp"
#include "core/vault/keyslot.hpp"

namespace keel::api {

using vault::SlotType;
using vault::TextArray;
using vault::TextBytes;

struct Nothing {
  KEEL_FIELDS(Nothing)
};

// What turns a passphrase or a recovery code into a slot key.
struct SlotRequest {
  SlotType type = SlotType::passphrase;
  std::int64_t memory = 0;  // KiB
  std::int64_t passes = 0;
  TextArray<16> salt;
  KEEL_FIELDS(SlotRequest, type, memory, passes, salt)
};

// A slot key together with what it was derived for.
struct SlotKey {
  SlotRequest request;
  TextArray<32> key;
  KEEL_FIELDS(SlotKey, request, key)
};

// Argon2id over the typed text; a recovery code is normalised first. Runs without a session, in a worker of its own.
struct DeriveRequest {
  SlotRequest request;
  std::string text;
  KEEL_FIELDS(DeriveRequest, request, text)
};
struct DeriveReply {
  std::string key;  // base64url, held as the text that leaves, so that it can be wiped
  KEEL_FIELDS(DeriveReply, key)
};

struct NewSlotRequest {
  SlotType type = SlotType::passphrase;
  KEEL_FIELDS(NewSlotRequest, type)
};

// Adds a slot, or replaces the one of its type. `proof`: a slot key that opens the journal now.
struct SlotSetRequest {
  SlotKey proof;
  SlotKey slot;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(SlotSetRequest, proof, slot, now, offset)
};

struct ProofRequest {
  SlotKey proof;
  KEEL_FIELDS(ProofRequest, proof)
};

// What the host does or the person changes only after the passphrase or code was asked again. `settings`: those that
// change with it; the ones of the lock can be set in no other way.
enum class GuardedAct : std::uint8_t { exported, lock_changed };
KEEL_VALUES(GuardedAct, exported, lock_changed)
struct GuardedRequest {
  SlotKey proof;
  GuardedAct act = GuardedAct::exported;
  std::vector<SettingValue> settings;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(GuardedRequest, proof, act, settings, now, offset)
};

struct BackupRequest {
  SlotKey proof;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(BackupRequest, proof, now, offset)
};
// The backup is 8192 bytes of the reply's blob from `start`, then, once the plan is carried out, the bytes of `file`
// from 8192 to `size`.
struct BackupReply {
  std::string file;
  std::int64_t size = 0;
  std::int64_t start = 0;
  KEEL_FIELDS(BackupReply, file, size, start)
};

struct RecoveryCodeReply {
  std::vector<std::string> groups;
  KEEL_FIELDS(RecoveryCodeReply, groups)
};
struct TextRequest {
  std::string text;
  KEEL_FIELDS(TextRequest, text)
};
struct RecoveryCheckReply {
  bool complete = false;
  std::optional<std::int64_t> wrong_group;   // from 0
  std::optional<std::int64_t> swapped_with;  // from 0
  std::int64_t groups = 0;
  KEEL_FIELDS(RecoveryCheckReply, complete, wrong_group, swapped_with, groups)
};
struct TextReply {
  std::string text;
  KEEL_FIELDS(TextReply, text)
};

}  // namespace keel::api
