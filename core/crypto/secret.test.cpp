// Facts about memory for secrets and about random numbers.
#include <doctest/doctest.h>

#include <set>

#include "core/crypto/random.hpp"
#include "core/crypto/secret.hpp"

using namespace keel;
using namespace keel::crypto;

TEST_CASE("a_secret_moves_without_a_copy_and_starts_at_zero") {
  Secret<48> first;
  CHECK(same(first.bytes(), Bytes(48)));
  first.bytes()[0] = 9;
  const std::uint8_t* where = first.bytes().data();
  Secret<48> second = std::move(first);
  CHECK(second.bytes().data() == where);
  Secret<48> third = second.copy();
  third.bytes()[1] = 9;
  CHECK_FALSE(same(second.bytes(), third.bytes()));
}

TEST_CASE("wiped_text_keeps_nothing_in_its_buffer") {
  std::string text = "a passphrase that is longer than the text's own small buffer";
  const char* buffer = text.data();
  wipe(text);
  CHECK(text.empty());
  CHECK(buffer == text.data());
  CHECK(std::all_of(buffer, buffer + text.capacity(), [](char c) { return c == '\0'; }));
}

TEST_CASE("random_bytes_differ_and_random_numbers_stay_below_their_bound") {
  CHECK(random_id() != random_id());
  CHECK_FALSE(same(random_key().bytes(), random_key().bytes()));
  std::set<std::uint32_t> seen;
  for (int i = 0; i < 1000; ++i) seen.insert(random_below(5));
  CHECK(seen == std::set<std::uint32_t>{0, 1, 2, 3, 4});
}
