// Words are runs of letters and digits; what is not ASCII belongs to a word.
#include "core/guide/content_words.hpp"

#include <algorithm>
#include <array>

#include "core/journal/fold.hpp"

namespace keel::guide {
namespace {

// In order of the alphabet. "don", "doesn" and the like are what an apostrophe leaves.
constexpr auto small_words = std::to_array<std::string_view>(
    {"a",      "about", "after", "again", "all",   "also",   "am",    "an",    "and",   "any",   "anymore", "are",   "aren",  "as",    "at",    "be",
     "because", "been",  "but",   "by",    "can",   "cannot", "could", "couldn", "d",     "did",   "didn",    "do",    "does",  "doesn", "don",   "ever",
     "for",    "from",  "going", "gonna", "had",   "has",    "hasn",  "have",  "haven", "he",    "her",     "here",  "him",   "his",   "how",   "i",
     "if",     "in",    "into",  "is",    "isn",   "it",     "its",   "just",  "ll",    "m",     "maybe",   "me",    "might", "more",  "must",  "my",
     "no",     "not",   "now",   "of",    "on",    "or",     "our",   "out",   "probably", "re",  "really",  "s",     "she",   "should", "so",    "some",
     "such",   "t",     "than",  "that",  "the",   "their",  "them",  "then",  "there", "these", "they",    "this",  "those", "to",    "too",   "us",
     "ve",     "very",  "was",   "wasn",  "we",    "were",   "weren", "what",  "when",  "which", "who",     "why",   "will",  "with",  "won",   "would",
     "wouldn", "yet",   "you",   "your"});
static_assert(std::ranges::is_sorted(small_words));

bool belongs_to_word(char sign) {
  auto byte = static_cast<unsigned char>(sign);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

}  // namespace

std::set<std::string> content_words(std::string_view text) {
  std::set<std::string> all;
  std::string folded = journal::folded(text);
  for (auto from = folded.begin(); from != folded.end();) {
    from = std::find_if(from, folded.end(), belongs_to_word);
    auto to = std::find_if_not(from, folded.end(), belongs_to_word);
    if (from != to) all.emplace(from, to);
    from = to;
  }
  std::set<std::string> content;
  for (const std::string& word : all)
    if (!std::ranges::binary_search(small_words, word)) content.insert(word);
  return content.empty() ? all : content;
}

}  // namespace keel::guide
