// Facts about headers and keys: who can open a vault, what survives damage, what a swapped or old header does.
#include <doctest/doctest.h>

#include "core/crypto/random.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

const KdfRequest by_passphrase = sample::request_of(SlotType::passphrase);

Result<Vault> open(ByteSpan file, const crypto::Key& slot_key = sample::slot_key(),
                   const KdfRequest& request = by_passphrase) {
  return unlock(TRY(read_slots(file)), request, slot_key);
}

void put(Bytes& file, const HeaderWrite& step) {
  std::ranges::copy(step.bytes, file.begin() + static_cast<std::ptrdiff_t>(step.at));
}

ErrorCode code_of(const Result<Vault>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

MutableBytes slot_of(Bytes& file, std::size_t slot) {
  return MutableBytes(file).subspan(slot * header_size, header_size);
}

}  // namespace

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

TEST_CASE("a_random_vault_shares_nothing_with_another") {
  auto first = new_vault();
  auto second = new_vault();
  CHECK(first.header.vault != second.header.vault);
  CHECK(first.header.inbox.bytes != second.header.inbox.bytes);
  CHECK_FALSE(crypto::same(first.local_root.bytes(), second.local_root.bytes()));
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
  for (std::size_t bit = 0; bit < frames_start * 8; ++bit) {
    // Every bit of the first 700 bytes (all fields) and of the code; the zeros between, sparsely.
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

TEST_CASE("a_slot_in_the_place_of_the_other_is_not_believed") {
  Bytes file = sample::start_of(sample::vault());
  std::ranges::copy(slot_of(file, 0), slot_of(file, 1).begin());
  auto opened = open(file);
  REQUIRE(opened.has_value());
  CHECK(opened->other == OtherSlot::damaged);
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

TEST_CASE("a_changed_passphrase_holds_in_both_slots_and_the_old_one_opens_nothing") {
  auto vault = open(sample::start_of(sample::vault())).value();
  auto request = sample::request_of(SlotType::passphrase, 9);
  Header changed = with_slot(vault.header, vault.local_root, request, sample::key_of(99));
  REQUIRE(changed.slots.size() == 1);
  HeaderWrites writes = write_header(changed, vault.local_root).value();
  CHECK(writes.steps[0].at == header_size);  // header 2 stands in slot 0, so the first step leaves it alone
  CHECK(writes.steps[1].at == 0);
  CHECK(writes.last.sequence == 4);

  Bytes file = sample::start_of(sample::vault());
  put(file, writes.steps[0]);
  CHECK(open(file)->other == OtherSlot::outdated);
  CHECK(open(file)->header.slots == changed.slots);
  CHECK(open(file, sample::key_of(99), request).has_value());
  CHECK(kdf_requests(read_slots(file).value(), SlotType::passphrase) == std::vector{request, by_passphrase});

  put(file, writes.steps[1]);
  CHECK(code_of(open(file)) == ErrorCode::wrong_key);
  auto opened = open(file, sample::key_of(99), request);
  REQUIRE(opened.has_value());
  CHECK(opened->other == OtherSlot::agrees);
}

TEST_CASE("a_power_cut_at_any_byte_of_a_header_write_leaves_the_vault_to_open") {
  auto vault = open(sample::start_of(sample::vault())).value();
  HeaderWrites writes = write_header(vault.header, vault.local_root).value();
  Bytes file = sample::start_of(sample::vault());
  for (const HeaderWrite& step : writes.steps) {
    for (std::size_t written = 0; written < header_size; written += 13) {
      Bytes torn = file;
      std::copy_n(step.bytes.begin(), written, torn.begin() + static_cast<std::ptrdiff_t>(step.at));
      REQUIRE(open(torn).has_value());
    }
    put(file, step);
  }
}

TEST_CASE("a_recovery_slot_opens_the_same_vault_and_the_last_slot_stays") {
  auto vault = sample::vault();
  auto request = sample::request_of(SlotType::recovery, 5);
  vault.header = with_slot(vault.header, vault.local_root, request, sample::key_of(77));
  Bytes file = sample::start_of(vault);
  CHECK(open(file).has_value());
  CHECK(open(file, sample::key_of(77), request).has_value());
  auto without = without_slot(vault.header, SlotType::recovery);
  REQUIRE(without.has_value());
  CHECK(without->slots.size() == 1);
  CHECK_FALSE(without_slot(*without, SlotType::recovery).has_value());
  CHECK_FALSE(without_slot(*without, SlotType::passphrase).has_value());
}

TEST_CASE("a_slot_of_a_type_from_later_survives_other_changes") {
  auto vault = sample::vault();
  Keyslot later = vault.header.slots[0];
  later.type = "passkey";
  vault.header.slots.push_back(later);
  auto opened = open(sample::start_of(vault)).value();
  Header changed =
      with_slot(opened.header, opened.local_root, sample::request_of(SlotType::recovery), sample::key_of(1));
  REQUIRE(changed.slots.size() == 3);
  CHECK(changed.slots[1] == later);
}

TEST_CASE("headers_swapped_between_vaults_open_with_their_own_passphrase_only") {
  auto mine = sample::vault(16);
  auto theirs = sample::vault(96);
  auto their_header = write_header(theirs.header, theirs.local_root).value();
  Bytes file = sample::file_with(mine, {"mine"});
  SUBCASE("one slot") {
    put(file, their_header.steps[1]);
    auto opened = open(file);
    REQUIRE(opened.has_value());
    CHECK(opened->header.vault == mine.header.vault);
    CHECK(opened->other == OtherSlot::damaged);
  }
  SUBCASE("both slots") {
    for (const HeaderWrite& step : their_header.steps) put(file, step);
    CHECK(code_of(open(file)) == ErrorCode::wrong_key);
    auto opened = open(file, sample::slot_key(96));
    REQUIRE(opened.has_value());
    auto reading = sample::read(file, *opened);
    CHECK(reading.lines.empty());
    CHECK(reading.report.damage.size() == 1);
  }
}

TEST_CASE("a_header_from_before_a_compaction_opens_no_frame_of_it") {
  auto before = sample::vault();
  auto after = sample::vault();
  after.header.generation = 2;
  Bytes file = sample::file_with(after, {"line"});
  for (const HeaderWrite& step : write_header(before.header, before.local_root).value().steps) put(file, step);
  auto opened = open(file);
  REQUIRE(opened.has_value());
  CHECK(sample::read(file, *opened).report.damage.size() == 1);
}

TEST_CASE("an_exchanged_inbox_key_does_not_pass_for_the_rings") {
  auto vault = sample::vault();
  vault.header.inbox.bytes = sample::vault(96).header.inbox.bytes;
  SUBCASE("by someone without the local root: the slot is damaged") {
    Bytes file = sample::start_of(sample::vault());
    Bytes forged = encode_header(vault.header, sample::key_of(0)).value();
    std::ranges::copy(forged, slot_of(file, 0).begin());
    CHECK(open(file)->other == OtherSlot::damaged);
    CHECK(open(file)->inbox_key_agrees);
  }
  SUBCASE("by someone with it: told") { CHECK_FALSE(open(sample::start_of(vault))->inbox_key_agrees); }
}

TEST_CASE("the_place_comes_back_and_is_absent_from_a_backup") {
  auto vault = sample::vault();
  Place place{sample::id_of(3), sample::key_of(4)};
  vault.header = with_place(vault.header, vault.local_root, place);
  auto opened = open(sample::start_of(vault)).value();
  REQUIRE(opened.place.has_value());
  CHECK(opened.place->installation == place.installation);
  CHECK(crypto::same(opened.place->signing_seed.bytes(), place.signing_seed.bytes()));

  Bytes backup = backup_start(opened.header, opened.local_root).value();
  auto restored = open(backup);
  REQUIRE(restored.has_value());
  CHECK_FALSE(restored->place.has_value());
  CHECK(restored->header.slots == opened.header.slots);
  CHECK(restored->header.ring == opened.header.ring);
  CHECK(restored->other == OtherSlot::agrees);
  auto new_seed = [&] { return Place::new_device(place.installation).signing_seed; };
  CHECK_FALSE(crypto::same(new_seed().bytes(), new_seed().bytes()));
}

TEST_CASE("a_new_root_shuts_out_every_old_slot_and_adds_an_epoch") {
  auto vault = sample::vault();
  vault.header = with_place(vault.header, vault.local_root, {sample::id_of(3), sample::key_of(4)});
  auto old = open(sample::start_of(vault)).value();
  auto renewed = with_new_root(old).value();
  CHECK(renewed.header.slots.empty());
  CHECK(renewed.ring.epochs().size() == 2);
  CHECK(renewed.ring.epochs()[0].id == old.ring.current().id);
  renewed.header = with_slot(renewed.header, renewed.local_root, by_passphrase, sample::key_of(50));
  Bytes file = sample::start_of(renewed);
  CHECK(code_of(open(file)) == ErrorCode::wrong_key);
  auto opened = open(file, sample::key_of(50));
  REQUIRE(opened.has_value());
  CHECK(opened->place->installation == sample::id_of(3));
  CHECK(opened->inbox_key_agrees);
}

TEST_CASE("a_full_ring_and_its_slots_still_fit_the_header") {
  auto vault = sample::vault();
  while (vault.ring.epochs().size() < epoch_limit) REQUIRE(vault.ring.add(crypto::random_key()).has_value());
  CHECK(vault.ring.add(crypto::random_key()).error().code == ErrorCode::too_long);
  vault.header.ring.bytes = vault.ring.seal(vault.header.vault, vault.local_root);
  vault.header.sequence = vault.header.generation = ~std::uint64_t{1};
  vault.header = with_place(vault.header, vault.local_root, Place::new_device(sample::id_of(1)));
  KdfRequest costly{SlotType::recovery, crypto::greatest_cost, {}};
  vault.header = with_slot(vault.header, vault.local_root, costly, sample::key_of(1));
  for (int more = 0; more < 4; ++more) vault.header.slots.push_back(vault.header.slots.back());
  CHECK(encode_header(vault.header, vault.local_root).has_value());
}

TEST_CASE("the_ring_refuses_an_epoch_twice_and_a_ring_of_another_vault") {
  auto vault = sample::vault();
  CHECK(vault.ring.add(vault.ring.current().secret.copy()).error().code == ErrorCode::bad_request);
  CHECK_FALSE(KeyRing::open(sample::id_of(1), vault.local_root, vault.header.ring.bytes).has_value());
}
