// Facts about recovery codes, made words and padding.
#include <doctest/doctest.h>

#include <set>

#include "core/vault/made_words.hpp"
#include "core/vault/padding.hpp"
#include "core/vault/recovery_code.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string joined(const RecoveryGroups& groups, std::string_view between = "-") {
  std::string text;
  for (const std::string& group : groups) text.append(text.empty() ? "" : between).append(group);
  return text;
}

}  // namespace

TEST_CASE("a_new_code_is_seven_groups_of_five_and_complete") {
  auto code = new_recovery_code();
  for (const std::string& group : code) {
    CHECK(group.size() == 5);
    CHECK(group.find_first_not_of(alphabet) == std::string::npos);
  }
  CHECK(check_recovery_code(joined(code)).complete);
  CHECK(recovery_secret(joined(code)).value() == joined(code, ""));
  CHECK(new_recovery_code() != code);
}

TEST_CASE("case_separators_and_look_alikes_do_not_matter") {
  // By hand, in GF(32) with x^5 + x^2 + 1: 0000 at place 0 gives 0 + 1; at place n the check is n + 1. For 1000 it is
  // x (2) plus n + 1, for 0100 x^2 (4), 0010 x^3 (8), 0001 x^4 (16).
  std::string code = "00001-10000-01007-0010C-0001N-00006-00007";
  REQUIRE(check_recovery_code(code).complete);
  std::string secret = recovery_secret(code).value();
  CHECK(secret ==
        "00001100000100700"
        "10C0001N0000600007");
  for (const char* typed :
       {"00001 10000 01007 0010c 0001n 00006 00007", "ooooi-LoooO-oIoo7-oolOC-OOOin-OOOO6-OOOO7",
        "0000110000010070010C0001N0000600007", " 00001\n10000\t01007--0010C  0001N_00006.00007 \n",
        "00001 – 10000 – 01007 – 0010C – 0001N – 00006 – 00007", "000 01100 000 1007 0010C 0001N 00006 0000 7"}) {
    CAPTURE(typed);
    CHECK(recovery_secret(typed).value_or("") == secret);
  }
}

TEST_CASE("every_single_changed_character_names_its_group") {
  auto code = new_recovery_code();
  std::string text = joined(code);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '-') continue;
    for (char other : std::string(alphabet) + "U") {
      if (other == text[at]) continue;
      std::string changed = text;
      changed[at] = other;
      auto check = check_recovery_code(changed);
      CAPTURE(at);
      REQUIRE_FALSE(check.complete);
      REQUIRE(check.wrong_group == static_cast<int>(at / 6));
      REQUIRE_FALSE(recovery_secret(changed).has_value());
    }
  }
}

TEST_CASE("any_two_exchanged_characters_of_a_group_name_it") {
  for (int round = 0; round < 50; ++round) {
    auto code = new_recovery_code();
    for (std::size_t group = 0; group < 7; ++group) {
      for (std::size_t i = 0; i < 5; ++i) {
        for (std::size_t j = i + 1; j < 5; ++j) {
          auto changed = code;
          std::swap(changed[group][i], changed[group][j]);
          if (changed == code) continue;
          REQUIRE(check_recovery_code(joined(changed)).wrong_group == static_cast<int>(group));
        }
      }
    }
  }
}

TEST_CASE("exchanged_groups_are_named_both") {
  for (int round = 0; round < 50; ++round) {
    auto code = new_recovery_code();
    for (std::size_t i = 0; i < 7; ++i) {
      for (std::size_t j = i + 1; j < 7; ++j) {
        auto changed = code;
        std::swap(changed[i], changed[j]);
        auto check = check_recovery_code(joined(changed));
        REQUIRE(check.wrong_group == static_cast<int>(i));
        REQUIRE(check.swapped_with.has_value());
      }
    }
  }
}

TEST_CASE("a_missing_or_extra_character_names_the_group_when_groups_are_set_apart") {
  auto code = new_recovery_code();
  for (std::size_t group = 0; group < 7; ++group) {
    auto shorter = code;
    shorter[group].pop_back();
    CHECK(check_recovery_code(joined(shorter)).wrong_group == static_cast<int>(group));
    auto longer = code;
    longer[group] += '7';
    CHECK(check_recovery_code(joined(longer)).wrong_group == static_cast<int>(group));
  }
}

TEST_CASE("a_code_half_typed_is_neither_complete_nor_wrong") {
  auto text = joined(new_recovery_code());
  for (std::size_t size = 0; size < text.size(); ++size) {
    auto check = check_recovery_code(std::string_view(text).substr(0, size));
    CAPTURE(size);
    CHECK_FALSE(check.complete);
    if (size / 6 < 6) CHECK_FALSE(check.wrong_group.has_value());
  }
}

TEST_CASE("made_words_are_five_words_of_two_syllables") {
  std::set<std::string> seen;
  for (int round = 0; round < 100; ++round) {
    std::string words = made_words();
    REQUIRE(words.size() == 24);
    for (std::size_t i = 0; i < words.size(); ++i) {
      std::string_view allowed = i % 5 == 4 ? " " : i % 5 % 2 == 0 ? "bdfghjklmnprstvz" : "aeiou";
      REQUIRE(allowed.contains(words[i]));
    }
    seen.insert(words);
  }
  CHECK(seen.size() == 100);
}

// Padmé's own examples: Nikitin et al. 2019, figure 3 rule, worked by hand.
TEST_CASE("sizes_fall_into_buckets_that_add_little") {
  for (auto [size, padded] : {std::pair<std::size_t, std::size_t>{0, 256},
                              {256, 256},
                              {257, 512},
                              {512, 512},
                              {513, 1024},
                              {1024, 1024},
                              {1025, 1088},
                              {1088, 1088},
                              {1089, 1152},
                              {2049, 2176},
                              {65536, 65536},
                              {65537, 67584},
                              {1000000, 1015808}}) {
    CAPTURE(size);
    CHECK(padded_size(size) == padded);
  }
  for (std::size_t size = 1025; size < 200000; size += 7) {
    REQUIRE(padded_size(size) >= size);
    REQUIRE(padded_size(padded_size(size)) == padded_size(size));
    REQUIRE((padded_size(size) - size) * 100 < size * 12);
  }
}

TEST_CASE("padding_comes_off_as_it_went_on") {
  for (const char* text : {"", "{}", "with spaces inside", "{\"text\":\"ends in spaces   \"}"}) {
    Bytes bytes = padded(text);
    CHECK(bytes.size() == 256);
    CHECK(unpadded(as_text(bytes)) == text);
  }
}
