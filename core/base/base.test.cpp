// Facts about bytes, ids and checksums; expected values from RFC 4648, RFC 3720 and the definitions.
#include <doctest/doctest.h>

#include "core/base/crc32c.hpp"
#include "core/base/id.hpp"

using namespace keel;

TEST_CASE("crc32c_of_the_check_string_is_the_published_value") {
  CHECK(crc32c(as_bytes("123456789")) == 0xE3069283u);
  Bytes zeros(32, 0);
  CHECK(crc32c(zeros) == 0x8A9136AAu);  // RFC 3720 B.4: 32 bytes of zeroes, aa 36 91 8a
}

TEST_CASE("hexadecimal_is_lower_case_and_of_exact_length") {
  Bytes bytes{0x00, 0x7f, 0xff};
  CHECK(to_hex(bytes) == "007fff");
  CHECK(array_from_hex<3>("007fff").has_value());
  CHECK_FALSE(array_from_hex<3>("007FFF").has_value());
  CHECK_FALSE(array_from_hex<3>("007ff").has_value());
  CHECK_FALSE(array_from_hex<3>("007ffg").has_value());
}

TEST_CASE("base64url_matches_the_rfc_4648_examples") {
  for (auto [plain, coded] : {std::pair{"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"},
                              {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}}) {
    CHECK(to_base64url(as_bytes(plain)) == coded);
    auto back = from_base64url(coded);
    REQUIRE(back.has_value());
    CHECK(as_text(*back) == plain);
  }
  CHECK_FALSE(from_base64url("Zh").has_value());    // stray bits
  CHECK_FALSE(from_base64url("Zg==").has_value());  // padding
  CHECK_FALSE(from_base64url("Z").has_value());
}

TEST_CASE("an_id_survives_its_text") {
  auto id = Id::parse("000102030405060708090a0b0c0d0e0f");
  REQUIRE(id.has_value());
  CHECK(id->bytes[15] == 15);
  CHECK(id->text() == "000102030405060708090a0b0c0d0e0f");
  CHECK_FALSE(Id::parse("000102030405060708090a0b0c0d0e").has_value());
}
