// A passphrase out of made words: five words of two consonant-vowel pairs each, 63 random bits.
#pragma once

#include <string>

namespace keel::vault {

// Lower case, one space between the words, such as "bado keli".
std::string made_words();

}  // namespace keel::vault
