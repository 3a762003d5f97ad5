// How near an old fear is to this one.
#include "core/guide/witnesses.hpp"

#include <algorithm>

#include "core/guide/content_words.hpp"
#include "core/journal/fold.hpp"

namespace keel::guide {
namespace {

constexpr double person_weight = 4, words_weight = 2, tags_weight = 1;

// Which part of the smaller set stands in both.
double overlap(const std::set<std::string>& one, const std::set<std::string>& other) {
  std::size_t smaller = std::min(one.size(), other.size());
  if (smaller == 0) return 0;
  auto shared = std::ranges::count_if(one, [&](const std::string& word) { return other.contains(word); });
  return static_cast<double>(shared) / static_cast<double>(smaller);
}

std::set<std::string> folded_all(std::span<const std::string> tags) {
  std::set<std::string> all;
  for (const std::string& tag : tags) all.insert(journal::folded(tag));
  all.erase("");
  return all;
}

// What is compared, made once for the claim and once for each of the past.
struct Features {
  std::optional<Id> person;
  std::set<std::string> words, tags;
};

// Nothing where it is no look-alike.
std::optional<double> nearness(const Features& claim, const Features& past) {
  bool same_person = claim.person && claim.person == past.person;
  double words = overlap(claim.words, past.words);
  if (!same_person && words < 0.5) return {};
  return (same_person ? person_weight : 0) + words_weight * words + tags_weight * overlap(claim.tags, past.tags);
}

struct Found {
  const Past* past = nullptr;
  double near = 0;
};

// Keeps the nearest and says how many are left.
std::size_t keep_nearest(std::vector<Found>& found, std::vector<Id>& ids) {
  std::ranges::sort(found, [](const Found& one, const Found& other) {
    return std::tuple(-one.near, -one.past->at, one.past->id) < std::tuple(-other.near, -other.past->at, other.past->id);
  });
  std::size_t kept = std::min(found.size(), most_of_a_side);
  for (std::size_t i = 0; i < kept; ++i) ids.push_back(found[i].past->id);
  return found.size() - kept;
}

}  // namespace

Witnesses witnesses(const Claim& claim, std::span<const Past> past) {
  Features mine{claim.person, content_words(claim.text), folded_all(claim.tags)};
  std::vector<Found> backs, against;
  for (const Past& one : past) {
    auto near = nearness(mine, {one.person, content_words(one.claim), folded_all(one.tags)});
    if (near) (one.came_true ? backs : against).push_back({&one, *near});
  }
  Witnesses called;
  called.more_backs = keep_nearest(backs, called.backs);
  called.more_against = keep_nearest(against, called.against);
  return called;
}

}  // namespace keel::guide
