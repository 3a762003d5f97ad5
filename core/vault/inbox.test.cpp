// Facts about the inbox: what is written while locked comes back, damage costs its own entry, and it has an end.
#include <doctest/doctest.h>

#include "core/vault/inbox.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

constexpr std::size_t entry_size = inbox_header_size + crypto::box_overhead + 256;

Bytes inbox_with(const Vault& vault, const std::vector<std::string>& lines) {
  Bytes inbox;
  for (const std::string& line : lines) {
    append(inbox, write_inbox_entry(vault.header.inbox.bytes, line, inbox.size()).value());
  }
  return inbox;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines_written_with_the_public_key_alone_come_back_with_the_ring") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(vault, {"one", "two"});
  REQUIRE(inbox.size() == 2 * entry_size);
  auto reading = read_inbox(inbox, vault.ring);
  CHECK(reading.lines == Lines{"one", "two"});
  CHECK(reading.damage.empty());
  CHECK_FALSE(reading.torn_tail.has_value());
  CHECK(find_inbox_end(inbox).offset == inbox.size());
  CHECK(read_inbox({}, vault.ring).lines.empty());
}

TEST_CASE("entries_for_an_older_epoch_still_open") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(vault, {"before"});
  REQUIRE(vault.ring.add(sample::key_of(200)).has_value());
  append(inbox, write_inbox_entry(vault.ring.current().inbox.address, "after", inbox.size()).value());
  CHECK(read_inbox(inbox, vault.ring).lines == Lines{"before", "after"});
}

TEST_CASE("an_inbox_cut_anywhere_gives_every_whole_entry_and_names_the_torn_tail") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(vault, {"one", "two"});
  for (std::size_t size = 0; size < inbox.size(); ++size) {
    ByteSpan cut = ByteSpan(inbox).first(size);
    auto reading = read_inbox(cut, vault.ring);
    auto end = find_inbox_end(cut);
    CAPTURE(size);
    REQUIRE(reading.lines.size() == size / entry_size);
    REQUIRE(reading.damage.empty());
    REQUIRE(end.offset == size / entry_size * entry_size);
    REQUIRE(end.torn_tail.has_value() == (size % entry_size != 0));
  }
}

TEST_CASE("every_changed_bit_of_the_inbox_costs_its_own_entry_and_is_told") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(vault, {"one", "two", "three"});
  for (std::size_t bit = 0; bit < inbox.size() * 8; bit += 3) {
    Bytes changed = inbox;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    auto reading = read_inbox(changed, vault.ring);
    CAPTURE(bit);
    REQUIRE(reading.lines.size() == 2);
    REQUIRE(reading.damage.size() == 1);
    REQUIRE(reading.damage[0].offset == bit / 8 / entry_size * entry_size);
    REQUIRE(find_inbox_end(changed).offset == inbox.size());
  }
}

TEST_CASE("entries_written_behind_an_unfinished_one_are_read") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(vault, {"unfinished", "after", "last"});
  for (std::size_t lost = 1; lost < entry_size; lost += 5) {
    Bytes patched(inbox.begin(), inbox.begin() + static_cast<std::ptrdiff_t>(entry_size - lost));
    patched.insert(patched.end(), inbox.begin() + entry_size, inbox.end());
    auto reading = read_inbox(patched, vault.ring);
    CAPTURE(lost);
    REQUIRE(reading.lines == Lines{"after", "last"});
    REQUIRE(reading.damage.size() == 1);
  }
}

TEST_CASE("entries_for_another_vault_are_told_and_not_read") {
  auto vault = sample::vault();
  Bytes inbox = inbox_with(sample::vault(96), {"not mine"});
  auto reading = read_inbox(inbox, vault.ring);
  CHECK(reading.lines.empty());
  CHECK(reading.damage.at(0).kind == DamageKind::not_authentic);
}

TEST_CASE("the_inbox_takes_one_mebibyte_and_says_when_it_is_full") {
  auto key = sample::vault().header.inbox.bytes;
  CHECK(write_inbox_entry(key, "x", inbox_limit - entry_size).has_value());
  CHECK(write_inbox_entry(key, "x", inbox_limit - entry_size + 1).error().code == ErrorCode::inbox_full);
  CHECK(write_inbox_entry(key, std::string(inbox_line_limit + 1, 'x'), 0).error().code == ErrorCode::too_long);
  for (const char* line : {"", "space ", "two\nlines"}) {
    CHECK(write_inbox_entry(key, line, 0).error().code == ErrorCode::bad_request);
  }
  CHECK(write_inbox_entry(crypto::BoxPublicKey{}, "x", 0).error().code == ErrorCode::bad_request);
}
