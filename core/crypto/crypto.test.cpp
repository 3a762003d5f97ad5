// Facts about the primitives: published vectors, and what a change of a single bit does.
#include <doctest/doctest.h>

#include <set>

#include "core/crypto/box_open.hpp"
#include "core/crypto/derive.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/open.hpp"
#include "core/crypto/seal.hpp"
#include "core/crypto/sign.hpp"

using namespace keel;
using namespace keel::crypto;

namespace {

Bytes hex(std::string_view text) {
  Bytes bytes(text.size() / 2);
  REQUIRE(from_hex(text, bytes).has_value());
  return bytes;
}

// 00 01 02 ... counted on from `first`.
Key counted(std::uint8_t first) {
  Key key;
  for (std::size_t i = 0; i < Key::size; ++i) key.bytes()[i] = static_cast<std::uint8_t>(first + i);
  return key;
}

}  // namespace

TEST_CASE("blake2b_matches_rfc_7693_appendix_a") {
  CHECK(to_hex(hash<64>(as_bytes("abc"))) ==
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}

// Expected values of this and the next two: hashlib.blake2b of Python 3.11.
TEST_CASE("keyed_blake2b_depends_on_the_key_and_the_size") {
  CHECK(to_hex(mac<24>(counted(0), as_bytes("abc"))) == "43f5ccafe5afc5b810756184a24cdb8980ca46b3cd554e3a");
  CHECK(mac<24>(counted(1), as_bytes("abc")) != mac<24>(counted(0), as_bytes("abc")));
}

TEST_CASE("a_hash_in_pieces_is_the_hash_of_the_whole") {
  Bytes zeros(1000);
  for (std::size_t step : {1U, 127U, 128U, 129U, 1000U}) {
    Hasher hasher(32);
    for (std::size_t at = 0; at < zeros.size(); at += step) {
      hasher.update(ByteSpan(zeros).subspan(at, std::min(step, zeros.size() - at)));
    }
    std::array<std::uint8_t, 32> out;
    hasher.finish(out);
    CHECK(to_hex(out) == "919da92d5040aeac86a75eb4125da3d0a9423bae8ae422b733b755f7baa8dadf");
  }
}

TEST_CASE("a_subkey_is_blake2b_with_number_as_salt_and_context_as_personalisation") {
  CHECK(to_hex(derive_subkey(counted(0), 3, "inbox___").bytes()) ==
        "9073d3bf0c7880ee21a552e19f310176def5e3f2c53c40803419e5bff2fb156c");
}

// RFC 9106's own vector needs four lanes, which libsodium does not offer. Expected value: the argon2 command of the
// reference implementation (20190702), -id -t 2 -k 19456 -p 1 -l 32.
TEST_CASE("argon2id_matches_the_reference_implementation") {
  Salt salt;
  std::ranges::copy(as_bytes("sixteen byte sal"), salt.begin());
  auto key = argon2id(as_bytes("correct horse battery staple"), salt, {.memory = 19456, .passes = 2});
  REQUIRE(key.has_value());
  CHECK(to_hex(key->bytes()) == "b4a936814aa6f12b19c48c0ac0d75ac7cb92ac5a5146aef96e56b6fd6f78fa80");
  CHECK(argon2id({}, salt, {.memory = 19456, .passes = 2}).has_value());
}

TEST_CASE("argon2id_costs_outside_the_accepted_range_are_refused") {
  for (KdfCost cost : {KdfCost{19455, 2}, KdfCost{19456, 1}, KdfCost{524289, 3}, KdfCost{65536, 11}, KdfCost{0, 0}}) {
    auto key = argon2id(as_bytes("a passphrase"), Salt{}, cost);
    REQUIRE_FALSE(key.has_value());
    CHECK(key.error().code == ErrorCode::weak_parameters);
  }
  CHECK(is_accepted(least_cost));
  CHECK(is_accepted(greatest_cost));
}

TEST_CASE("xchacha20_poly1305_opens_the_vector_of_draft_irtf_cfrg_xchacha_03") {
  Bytes sealed =
      hex("404142434445464748494a4b4c4d4e4f5051525354555657"
          "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
          "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
          "21f9664c97637da9768812f615c68b13b52e"
          "c0875924c1c7987947deafd8780acf49");
  auto plain = open_in_place(counted(0x80), hex("50515253c0c1c2c3c4c5c6c7"), sealed);
  REQUIRE(plain.has_value());
  CHECK(as_text(*plain) ==
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would "
        "be it.");
}

TEST_CASE("sealing_the_same_again_gives_the_same_bytes_and_anything_else_another_nonce") {
  auto key = SealingKey::of(counted(7));
  Bytes first, again, other, elsewhere;
  seal(key, as_bytes("here"), as_bytes("text"), first);
  seal(key, as_bytes("here"), as_bytes("text"), again);
  seal(key, as_bytes("here"), as_bytes("next"), other);
  seal(key, as_bytes("heret"), as_bytes("ext"), elsewhere);
  CHECK(first == again);
  std::set<std::string> nonces;
  for (const Bytes* sealed : {&first, &other, &elsewhere}) nonces.insert(to_hex(ByteSpan(*sealed).first(nonce_size)));
  CHECK(nonces.size() == 3);
}

TEST_CASE("every_changed_bit_of_sealed_bytes_or_associated_data_is_noticed") {
  auto key = SealingKey::of(counted(7));
  Bytes sealed;
  seal(key, as_bytes("here"), as_bytes("text"), sealed);
  auto opens = [&](Bytes copy, std::string_view associated) {
    return open_in_place(key.sealing, as_bytes(associated), copy).has_value();
  };
  CHECK(opens(sealed, "here"));
  CHECK_FALSE(opens(sealed, "hers"));
  for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
    Bytes changed = sealed;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    CHECK_FALSE(opens(changed, "here"));
  }
  for (std::size_t size = 0; size < sealed.size(); ++size) {
    CHECK_FALSE(opens(Bytes(sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(size)), "here"));
  }
}

TEST_CASE("ed25519_matches_rfc_8032_test_2") {
  Key seed;
  std::ranges::copy(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"), seed.bytes().begin());
  auto key = SigningKey::from_seed(seed);
  CHECK(to_hex(key.verify_key()) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  Signature signature = key.sign(as_bytes("\x72"));
  CHECK(to_hex(signature) ==
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
  CHECK(verify(key.verify_key(), as_bytes("\x72"), signature));
  CHECK_FALSE(verify(key.verify_key(), as_bytes("\x73"), signature));
  signature[5] ^= 1;
  CHECK_FALSE(verify(key.verify_key(), as_bytes("\x72"), signature));
}

TEST_CASE("a_sealed_box_opens_with_its_own_key_only_and_never_looks_the_same_twice") {
  auto key = BoxKeyPair::from_seed(counted(1));
  auto stranger = BoxKeyPair::from_seed(counted(2));
  auto box = seal_box(key.address, as_bytes("written while locked"));
  REQUIRE(box.has_value());
  CHECK(*box != seal_box(key.address, as_bytes("written while locked")).value());
  CHECK(as_text(open_box(key, *box).value()) == "written while locked");
  CHECK_FALSE(open_box(stranger, *box).has_value());
  box->back() ^= 1;
  CHECK_FALSE(open_box(key, *box).has_value());
  CHECK_FALSE(open_box(key, Bytes(10)).has_value());
  CHECK_FALSE(seal_box(BoxPublicKey{}, as_bytes("x")).has_value());
}
