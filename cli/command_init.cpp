// init: a new journal, and a recovery code if one is asked for.
#include "cli/commands.hpp"
#include "cli/local_time.hpp"
#include "cli/output.hpp"
#include "cli/prompt.hpp"

namespace keel::cli {
namespace {

struct Created {
  std::string created;
  std::optional<std::string> recovery_code;
  KEEL_FIELDS(Created, created, recovery_code)
};

Secret new_secret(const Options& options) {
  Secret secret = read_secret(options);
  check_passphrase(secret.text);
  if (!options.passphrase_file.empty()) return secret;
  SecretText again = normalised(ask_secret("The same passphrase again: "));
  if (!crypto::same(as_bytes(secret.text.view()), as_bytes(again.view())))
    throw Trouble{ExitCode::refused, "not_the_same", "The two passphrases differ, so no journal was made. Try again."};
  return secret;
}

// It opens the journal before it is shown.
std::string set_recovery_code(Client& client, const api::SlotKey& proof) {
  auto made = client.ask<api::RecoveryCodeReply>("recovery_code", api::Nothing{});
  std::string code;
  for (const std::string& group : made.groups) code += (code.empty() ? "" : "-") + group;
  api::SlotSetRequest request;
  request.proof = proof;
  request.slot = new_slot_key(client, api::SlotType::recovery, code);
  request.now = now_ms();
  request.offset = local_offset(request.now);
  client.ask<api::Nothing>("slot_set", request);
  return code;
}

}  // namespace

void run_init(const Options& options) {
  FileHost host(options.journal, Access::create);
  Client client(host);
  Created answer{host.path(), {}};
  try {
    Installation installation(host.path());
    Secret secret = new_secret(options);
    OpenJournal open = create_journal(client, secret, installation);
    if (options.new_recovery_code) answer.recovery_code = set_recovery_code(client, open.proof);
  } catch (const Trouble&) {
    host.remove_created();
    throw;
  }
  if (options.json) return print_json(answer);
  print("A new journal stands at " + host.path() + ".");
  if (!answer.recovery_code) return;
  print("Recovery code: " + *answer.recovery_code);
  remark("Write the recovery code down and keep it away from this computer. It is shown only now.");
  crypto::wipe(*answer.recovery_code);
}

}  // namespace keel::cli
