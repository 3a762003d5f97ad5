// Facts about the person's own times like this one: by what they are near, and that neither side is preferred.
#include "core/guide/witnesses.hpp"

#include <doctest/doctest.h>

#include <random>

namespace keel::guide {
namespace {

Id id_of(std::uint64_t number) {
  Id id;
  store_le(id.bytes.data(), number);
  return id;
}

const Id sam = id_of(1000), kim = id_of(1001);

Past past(std::uint64_t number, std::string claim, std::optional<Id> person, bool came_true, std::vector<std::string> tags = {}) {
  return {id_of(number), static_cast<std::int64_t>(number), std::move(claim), person, std::move(tags), came_true};
}

}  // namespace

TEST_CASE("the_same_person_comes_before_the_same_words_and_shared_tags_decide_between_equals") {
  std::vector<Past> journal = {past(1, "they are losing interest", kim, false), past(2, "the dinner is cancelled", sam, false),
                               past(3, "losing interest in me", sam, false), past(4, "the holiday is off", sam, false, {"Late reply"}),
                               past(5, "the boiler is broken", kim, false)};
  auto found = witnesses({"they are losing interest", sam, {"late reply"}}, journal);
  CHECK(found.against == std::vector{id_of(3), id_of(4), id_of(2), id_of(1)});
  CHECK(found.backs.empty());
}

TEST_CASE("without_a_person_half_of_the_words_must_be_shared") {
  std::vector<Past> journal = {past(1, "they forget my birthday", {}, true), past(2, "work is too much", {}, true)};
  CHECK(witnesses({"they will forget my birthday again", {}, {}}, journal).backs == std::vector{id_of(1)});
  CHECK(witnesses({"", {}, {}}, journal).backs.empty());
}

TEST_CASE("a_mirrored_journal_calls_mirrored_witnesses") {
  std::mt19937_64 random(3);
  const char* words[] = {"leave", "angry", "quiet", "dinner", "friend", "message", "holiday", "tired"};
  for (int round = 0; round < 200; ++round) {
    std::vector<Past> journal, mirrored;
    for (std::uint64_t n = 1; n <= 40; ++n) {
      std::string claim = std::string(words[random() % 8]) + " " + words[random() % 8];
      auto who = random() % 3 == 0 ? std::optional(sam) : std::nullopt;
      journal.push_back(past(n, claim, who, random() % 2 == 0));
      mirrored.push_back(journal.back());
      mirrored.back().came_true = !journal.back().came_true;
    }
    Claim claim{std::string(words[random() % 8]) + " " + words[random() % 8], sam, {}};
    auto one = witnesses(claim, journal), other = witnesses(claim, mirrored);
    REQUIRE(one.backs == other.against);
    REQUIRE(one.against == other.backs);
    REQUIRE(one.more_backs == other.more_against);
    REQUIRE(one.backs.size() <= most_of_a_side);
  }
}

TEST_CASE("a_side_that_has_more_says_how_many") {
  std::vector<Past> journal;
  for (std::uint64_t n = 1; n <= 11; ++n) journal.push_back(past(n, "they leave", sam, n <= 10));
  auto found = witnesses({"they leave", sam, {}}, journal);
  CHECK(found.backs.size() == 8);
  CHECK(found.more_backs == 2);
  CHECK(found.backs.front() == id_of(10));
  CHECK(found.against == std::vector{id_of(11)});
}

}  // namespace keel::guide
