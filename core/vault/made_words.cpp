// Words nobody has to know: easy to say, type and hide from a dictionary.
#include "core/vault/made_words.hpp"

#include <string_view>

#include "core/crypto/random.hpp"

namespace keel::vault {

namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz";
constexpr std::string_view vowels = "aeiou";
constexpr int words = 5;
constexpr int syllables = 2;

char one_of(std::string_view letters) {
  return letters[crypto::random_below(static_cast<std::uint32_t>(letters.size()))];
}

}  // namespace

std::string made_words() {
  std::string text;
  for (int word = 0; word < words; ++word) {
    if (word > 0) text += ' ';
    for (int syllable = 0; syllable < syllables; ++syllable) {
      text += one_of(consonants);
      text += one_of(vowels);
    }
  }
  return text;
}

}  // namespace keel::vault
