// The words of a sentence that say what it is about.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace keel::guide {

// Each once, folded as search folds; without the small words of English that every sentence has. Where nothing else is
// left, the small words are all there is, and they count.
std::set<std::string> content_words(std::string_view text);

}  // namespace keel::guide
