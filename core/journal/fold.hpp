// Text as search compares it: case, accents, width, ligatures and typographic quotes do not count, any white space is one space.
#pragma once

#include <string>
#include <string_view>

namespace keel::journal {

// Appends `text` (UTF-8) folded, without white space at either end. Folding what is folded changes nothing, and a part of a
// text folds to a part of the folded text, so what was found stands in what was written.
void fold(std::string_view text, std::string& to);

std::string folded(std::string_view text);

}  // namespace keel::journal
