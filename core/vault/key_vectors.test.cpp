// The vectors of keys and headers: bytes made by another implementation, from docs/format.md, and what they mean.
#include "core/crypto/open.hpp"
#include "core/crypto/seal.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/open_vault.hpp"
#include "tests/support/vector_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

struct SealCase {
  Hex secret, associated, plain, sealed;
  KEEL_FIELDS(SealCase, secret, associated, plain, sealed)
};

struct EpochCase {
  Hex secret;
  std::uint64_t id;
  Hex sealing, nonces, inbox;
  KEEL_FIELDS(EpochCase, secret, id, sealing, nonces, inbox)
};

struct KeyslotCase {
  Id vault;
  SlotType type;
  std::uint32_t memory, passes;
  Hex salt;
  std::string text;
  Hex slot_key, local_root;
  std::string stored;
  KEEL_FIELDS(KeyslotCase, vault, type, memory, passes, salt, text, slot_key, local_root, stored)
};

struct SlotBytes {
  Hex head, code;
  KEEL_FIELDS(SlotBytes, head, code)
};
struct HeaderCase {
  std::string name;
  std::vector<SlotBytes> slots;
  Hex slot_key;
  std::string outcome;
  KEEL_FIELDS(HeaderCase, name, slots, slot_key, outcome)
};

Bytes start_of(const HeaderCase& header) {
  Bytes start(frames_start);
  for (std::size_t i = 0; i < 2; ++i) {
    auto slot = start.begin() + static_cast<std::ptrdiff_t>(i * header_size);
    std::ranges::copy(header.slots.at(i).head.bytes, slot);
    std::ranges::copy(header.slots.at(i).code.bytes, slot + 4064);
  }
  return start;
}

Result<Vault> open_first_request(ByteSpan start, const crypto::Key& slot_key) {
  auto slots = TRY(read_slots(start));
  return unlock(slots, kdf_requests(slots, SlotType::passphrase).front(), slot_key);
}

std::string outcome_of(const Result<Vault>& opened) {
  if (!opened) return std::string(name_of(opened.error().code));
  if (opened->other == OtherSlot::agrees) return "agrees";
  return opened->other == OtherSlot::outdated ? "outdated slot" : "damaged slot";
}

}  // namespace

TEST_CASE("sealed_bytes_are_those_of_the_vectors_and_open_again") {
  for (auto& seal : vectors<SealCase>("seal")) {
    auto key = crypto::SealingKey::of(seal.secret.key());
    Bytes sealed;
    crypto::seal(key, seal.associated.bytes, seal.plain.bytes, sealed);
    CHECK(to_hex(sealed) == seal.sealed.text());
    auto opened = crypto::open_in_place(key.sealing, seal.associated.bytes, sealed);
    REQUIRE(opened.has_value());
    CHECK(to_hex(*opened) == seal.plain.text());
  }
}

TEST_CASE("everything_from_an_epochs_secret_is_that_of_the_vectors") {
  for (auto& wanted : vectors<EpochCase>("epoch")) {
    Epoch epoch = Epoch::of(wanted.secret.key());
    CHECK(epoch.id == wanted.id);
    CHECK(to_hex(epoch.key.sealing.bytes()) == wanted.sealing.text());
    CHECK(to_hex(epoch.key.nonces.bytes()) == wanted.nonces.text());
    CHECK(to_hex(epoch.inbox.address) == wanted.inbox.text());
  }
}

TEST_CASE("a_text_gives_the_slot_key_and_the_slot_of_the_vectors") {
  for (auto& wanted : vectors<KeyslotCase>("keyslot")) {
    KdfRequest request{wanted.type, {wanted.memory, wanted.passes}, {}};
    std::ranges::copy(wanted.salt.bytes, request.salt.begin());
    auto key = crypto::argon2id(as_bytes(wanted.text), request.salt, request.cost);
    REQUIRE(key.has_value());
    CHECK(to_hex(key->bytes()) == wanted.slot_key.text());
    Keyslot slot = wrap_root(wanted.vault, request, *key, wanted.local_root.key());
    CHECK(reflect::write(slot) == wanted.stored);
    CHECK(to_hex(unwrap_root(wanted.vault, slot, *key).value().bytes()) == wanted.local_root.text());
  }
}

TEST_CASE("headers_open_or_fail_as_the_vectors_say") {
  for (auto& wanted : vectors<HeaderCase>("header")) {
    CAPTURE(wanted.name);
    Bytes start = start_of(wanted);
    auto opened = open_first_request(start, wanted.slot_key.key());
    CHECK(outcome_of(opened) == wanted.outcome);
    if (wanted.outcome != "agrees") continue;
    // Reading and writing a slot again gives the same bytes: the JSON is canonical.
    auto slots = read_slots(start).value();
    for (auto& slot : slots) CHECK(encode_header(slot.header, opened->local_root).value() == slot.bytes);
    CHECK(to_hex(opened->local_root.bytes()) == std::string(64, '1'));
    if (!opened->place) continue;
    CHECK(opened->place->installation.text() == "202122232425262728292a2b2c2d2e2f");
    CHECK(to_hex(opened->place->signing_seed.bytes()) == std::string(64, '4'));
  }
}
