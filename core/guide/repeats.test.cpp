// Facts about the same fear: what counts as the same, when a repeat ends, and when looking has become a loop.
#include <doctest/doctest.h>

#include "core/guide/content_words.hpp"
#include "core/guide/repeats.hpp"

using namespace keel;
using namespace keel::guide;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t now = 20'000 * day;

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

// An answered examination of `claim`, so long ago.
Examined examined(std::string_view claim, std::int64_t ago, std::uint8_t n = 1, std::optional<Id> person = {}) {
  Examined one{id_of(n), now - ago, {}};
  one.body.claim = claim;
  one.body.person = person;
  one.body.belief_before = record::Percent{80};
  return one;
}

Repeats ask(std::string_view claim, std::vector<Examined> earlier, std::optional<Id> person = {}, std::optional<Id> again = {}) {
  return repeats({std::string(claim), person, again}, earlier, now);
}

using Words = std::set<std::string>;

}  // namespace

TEST_CASE("content_words_are_what_a_sentence_is_about_without_case_accents_and_small_words") {
  CHECK(content_words("They are losing INTEREST, and they don\xe2\x80\x99t care.") == Words{"care", "interest", "losing"});
  CHECK(content_words("Zo\xc3\xab leaves") == content_words("zoe LEAVES"));
  CHECK(content_words("it is over") == Words{"over"});
  // Nothing but small words: they are all there is.
  CHECK(content_words("I am not") == Words{"am", "i", "not"});
  CHECK(content_words(" ... ").empty());
  // German and Japanese have no small words here, so every word counts.
  CHECK(content_words("Sie verl\xc3\xa4sst mich") == Words{"mich", "sie", "verlasst"});
}

TEST_CASE("the_same_fear_in_other_words_within_a_day_is_a_repeat") {
  CHECK(ask("They are losing interest!", {examined("they are losing interest in me", 2 * hour)}).verdict == Verdict::repeat);
  CHECK(ask("they lost all interest", {examined("they are losing interest", hour)}).verdict == Verdict::repeat);  // one of two
  CHECK(ask("they will cancel dinner tonight", {examined("they are losing interest", hour)}).verdict == Verdict::none);
  CHECK(ask("dinner cancelled, friends angry", {examined("dinner was late at home", hour)}).verdict == Verdict::none);  // one of three
}

TEST_CASE("a_repeat_ends_after_a_day_to_the_millisecond_and_what_is_ahead_does_not_count") {
  CHECK(ask("it is over", {examined("it is over", day - 1)}).verdict == Verdict::repeat);
  CHECK(ask("it is over", {examined("it is over", day)}).verdict == Verdict::none);
  CHECK(ask("it is over", {examined("it is over", -1)}).verdict == Verdict::none);
}

TEST_CASE("another_person_is_another_fear_and_so_is_nobody") {
  Id sam = id_of(50);
  Id kim = id_of(51);
  CHECK(ask("they will leave", {examined("they will leave", hour, 1, sam)}, sam).verdict == Verdict::repeat);
  CHECK(ask("they will leave", {examined("they will leave", hour, 1, sam)}, kim).verdict == Verdict::none);
  CHECK(ask("they will leave", {examined("they will leave", hour, 1, sam)}).verdict == Verdict::none);
}

TEST_CASE("this_again_makes_it_the_same_fear_whatever_the_words_and_over_two_steps") {
  CHECK(ask("silence", {examined("they will leave", hour, 7)}, {}, id_of(7)).verdict == Verdict::repeat);
  CHECK(ask("silence", {examined("they will leave", hour, 7)}, {}, id_of(8)).verdict == Verdict::none);
  Examined later = examined("something else entirely", hour, 9);
  later.body.again = id_of(7);
  CHECK(ask("silence", {later}, {}, id_of(7)).earlier == id_of(9));
}

TEST_CASE("the_latest_of_several_is_named_in_whatever_order_they_come") {
  std::vector<Examined> earlier{examined("it is over", 5 * hour, 1), examined("it is over", hour, 2), examined("it is over", 9 * hour, 3)};
  CHECK(ask("it is over", earlier).earlier == id_of(2));
  std::swap(earlier[0], earlier[1]);
  CHECK(ask("it is over", earlier).earlier == id_of(2));
}

TEST_CASE("the_sixth_examination_in_seven_days_is_a_loop_whatever_the_fear") {
  std::vector<Examined> earlier;
  for (std::uint8_t n = 0; n < 4; ++n) earlier.push_back(examined("fear " + std::to_string(n) + " alone", (n + 2) * day, n));
  CHECK(ask("something new", earlier).verdict == Verdict::none);  // the fifth
  earlier.push_back(examined("the oldest that counts", 7 * day - 1, 9));
  CHECK(ask("something new", earlier).verdict == Verdict::loop);
  earlier.back().at = now - 7 * day;
  CHECK(ask("something new", earlier).verdict == Verdict::none);
}

TEST_CASE("a_loop_names_the_same_fear_too_where_there_is_one") {
  std::vector<Examined> earlier(5, examined("it is over", hour, 4));
  auto found = ask("it is over", earlier);
  CHECK(found.verdict == Verdict::loop);
  CHECK(found.earlier == id_of(4));
}

TEST_CASE("a_claim_alone_and_a_fear_that_became_a_concern_are_never_held_against_anybody") {
  Examined alone = examined("it is over", hour);
  alone.body.belief_before.reset();
  CHECK(ask("it is over", {alone}).verdict == Verdict::none);
  Examined ticked = examined("it is over", hour);
  ticked.body.safety = {record::SafetyItem::threats};
  CHECK(ask("it is over", std::vector<Examined>(9, ticked)).verdict == Verdict::none);
}

TEST_CASE("claims_without_a_word_are_alike_in_nothing") {
  CHECK(ask("???", {examined("!!!", hour)}).verdict == Verdict::none);
  CHECK(ask("", {examined("", hour)}).verdict == Verdict::none);
}
