// Fuzzing of the inbox reader: any bytes, alone and in front of a sound entry.
#include <cstdlib>

#include "core/vault/inbox.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Vault vault = sample::vault();
  static const Bytes entry = write_inbox_entry(vault.header.inbox.bytes, "sound", 0).value();
  Bytes inbox(bytes, bytes + size);
  auto alone = read_inbox(inbox, vault.ring);
  auto end = find_inbox_end(inbox);
  if (end.offset > inbox.size() || end.torn_tail.has_value() != alone.torn_tail.has_value()) std::abort();

  // Cut where it says, an inbox takes the next entry and gives it back.
  inbox.resize(end.offset);
  append(inbox, entry);
  auto reading = read_inbox(inbox, vault.ring);
  if (reading.lines.empty() || reading.lines.back() != "sound") std::abort();
  return 0;
}
