// Facts about headers: who can open a vault, what survives damage, what is told of it.
#include <doctest/doctest.h>

#include "tests/support/rounds.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::by_passphrase;
using sample::code_of;
using sample::open;
using sample::put;
using sample::slot_of;

TEST_CASE("a_new_vault_opens_with_its_passphrase_and_both_slots_agree") {
  auto vault = sample::vault();
  Bytes file = sample::start_of(vault);
  auto opened = open(file);
  REQUIRE(opened.has_value());
  CHECK(opened->header.vault == vault.header.vault);
  CHECK(opened->header.sequence == 2);
  CHECK(opened->header.generation == 1);
  CHECK(opened->other == OtherSlot::agrees);
  CHECK(opened->inbox_key_agrees);
  CHECK_FALSE(opened->place.has_value());
  CHECK(crypto::same(opened->local_root.bytes(), vault.local_root.bytes()));
  CHECK(crypto::same(opened->ring.current().secret.bytes(), vault.ring.current().secret.bytes()));
  CHECK(kdf_requests(read_slots(file).value(), SlotType::passphrase) == std::vector{by_passphrase});
}

TEST_CASE("a_wrong_key_a_missing_slot_and_other_parameters_give_the_same_answer") {
  Bytes file = sample::start_of(sample::vault());
  CHECK(code_of(open(file, sample::key_of(1))) == ErrorCode::wrong_key);
  CHECK(code_of(open(file, sample::slot_key(), sample::request_of(SlotType::recovery))) == ErrorCode::wrong_key);
  CHECK(code_of(open(file, sample::slot_key(), sample::request_of(SlotType::passphrase, 2))) == ErrorCode::wrong_key);
  auto missing = kdf_requests(read_slots(file).value(), SlotType::recovery);
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].cost == crypto::KdfCost{65536, 3});
  CHECK(code_of(open(file, sample::slot_key(), missing[0])) == ErrorCode::wrong_key);
}

TEST_CASE("parameters_and_type_are_bound_into_the_wrapped_root") {
  auto vault = sample::vault();
  const Keyslot& slot = vault.header.slots[0];
  auto opens = [&](auto change) {
    Keyslot changed = slot;
    change(changed);
    return unwrap_root(vault.header.vault, changed, sample::slot_key()).has_value();
  };
  CHECK(opens([](Keyslot&) {}));
  CHECK_FALSE(opens([](Keyslot& s) { s.memory = 65536; }));
  CHECK_FALSE(opens([](Keyslot& s) { s.passes = 3; }));
  CHECK_FALSE(opens([](Keyslot& s) { s.salt.bytes[0] ^= 1; }));
  CHECK_FALSE(opens([](Keyslot& s) { s.type = "recovery"; }));
  CHECK_FALSE(unwrap_root(sample::id_of(1), slot, sample::slot_key()).has_value());
}

TEST_CASE("parameters_outside_the_accepted_range_are_never_derived") {
  for (auto [memory, passes] : {std::pair{19455U, 3U}, {65536U, 1U}, {524289U, 3U}, {65536U, 11U}}) {
    auto vault = sample::vault();
    vault.header.slots[0].memory = memory;
    vault.header.slots[0].passes = passes;
    auto requests = kdf_requests(read_slots(sample::start_of(vault)).value(), SlotType::passphrase);
    REQUIRE(requests.size() == 1);
    CHECK(crypto::is_accepted(requests[0].cost));
    CHECK_FALSE(vault.header.slots[0].answers(requests[0]));
  }
}

TEST_CASE("every_changed_bit_of_one_slot_leaves_the_other_to_open_and_is_told") {
  auto vault = sample::vault();
  Bytes file = sample::start_of(vault);
  // Every bit when asked for the whole, else every seventh, which comes to each byte.
  const auto step = static_cast<std::size_t>(testing::rounds(7, 1));
  for (std::size_t bit = 0; bit < frames_start * 8; bit += step) {
    // The first 700 bytes (all fields) and the code; the zeros between, sparsely.
    std::size_t place = bit / 8 % header_size;
    if (place > 700 && place < header_size - 33 && bit % 509 != 0) continue;
    Bytes changed = file;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    auto opened = open(changed);
    CAPTURE(bit);
    REQUIRE(opened.has_value());
    REQUIRE(opened->other == OtherSlot::damaged);
    REQUIRE(opened->header.sequence == (bit / 8 < header_size ? 1 : 2));
  }
}

TEST_CASE("a_missing_or_erased_slot_leaves_the_other_to_open") {
  for (std::size_t slot : {0U, 1U}) {
    for (std::uint8_t fill : {std::uint8_t{0}, std::uint8_t{0xFF}}) {
      Bytes file = sample::start_of(sample::vault());
      std::ranges::fill(slot_of(file, slot), fill);
      auto opened = open(file);
      REQUIRE(opened.has_value());
      CHECK(opened->other == OtherSlot::damaged);
    }
  }
}

TEST_CASE("files_that_are_no_journal_are_told_from_damaged_ones") {
  auto code = [](ByteSpan file) { return read_slots(file).error().code; };
  CHECK(code({}) == ErrorCode::not_a_journal);
  CHECK(code(Bytes(100000)) == ErrorCode::not_a_journal);
  CHECK(code(Bytes(5000, 'x')) == ErrorCode::not_a_journal);
  Bytes file = sample::start_of(sample::vault());
  file[20] ^= 1;
  file[header_size + 20] ^= 1;
  CHECK(code(file) == ErrorCode::damaged);
}

TEST_CASE("a_newer_version_is_named_before_anything_else") {
  Bytes file = sample::start_of(sample::vault());
  auto make_newer = [&](std::size_t slot) { slot_of(file, slot)[8] = 1; };
  make_newer(0);
  SUBCASE("both slots") {
    make_newer(1);
    CHECK(read_slots(file).error().code == ErrorCode::newer_version);
  }
  SUBCASE("one slot, authentic: a newer version has begun to write") {
    auto local_root = sample::vault().local_root.copy();
    auto code = crypto::mac<32>(crypto::derive_subkey(local_root, 1, "hdr_mac_"), slot_of(file, 0).first(4064));
    std::ranges::copy(code, slot_of(file, 0).begin() + 4064);
    CHECK(code_of(open(file)) == ErrorCode::newer_version);
  }
  SUBCASE("one slot by a changed bit: damage like any other") {
    auto opened = open(file);
    REQUIRE(opened.has_value());
    CHECK(opened->other == OtherSlot::damaged);
  }
}
