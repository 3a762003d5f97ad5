// Facts about changed vaults: slots, places, roots and epochs, and the two steps in which a header is written.
#include <doctest/doctest.h>

#include "core/crypto/random.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::by_passphrase;
using sample::code_of;
using sample::open;
using sample::put;

TEST_CASE("a_random_vault_shares_nothing_with_another") {
  auto first = new_vault();
  auto second = new_vault();
  CHECK(first.header.vault != second.header.vault);
  CHECK(first.header.inbox.bytes != second.header.inbox.bytes);
  CHECK_FALSE(crypto::same(first.local_root.bytes(), second.local_root.bytes()));
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
