// Facts about one journal: heads, edits, erasure, time order, compaction.
#include <doctest/doctest.h>

#include "core/journal/journal.hpp"

using namespace keel;
using namespace keel::journal;

namespace {

const Device phone{{1}};
const Device laptop{{2}};
constexpr std::int64_t noon = 1'732'190'400'000;

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes[0] = n;
  return id;
}

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

std::string log(Journal& journal, const Device& device, std::uint8_t id, std::string_view text, std::int64_t at = noon) {
  auto line = record::join(journal.next_version({id_of(id), "note", at, 0, {}, {}}, device, at), note(text));
  REQUIRE(journal.add_owned(line).value() == Added::fresh);
  return line;
}

std::string erase(Journal& journal, const Device& device, std::uint8_t id) {
  auto line = record::join(journal.next_version({id_of(id), "erased", noon, 0, {}, {}}, device, noon), "{}");
  REQUIRE(journal.add_owned(line).value() == Added::fresh);
  return line;
}

std::vector<std::string> shown(Journal& journal) {
  std::vector<std::string> texts;
  for (Index i : journal.by_time()) texts.emplace_back(record::split(journal.version(i).line)->body);
  return texts;
}

}  // namespace

TEST_CASE("an_edit_replaces_what_was_shown_and_numbers_stay_dense") {
  Journal journal;
  log(journal, phone, 1, "first");
  log(journal, phone, 1, "better");
  CHECK(shown(journal) == std::vector{note("better")});
  CHECK(journal.version_count() == 2);
  CHECK(journal.last_number(phone) == 2);
}

TEST_CASE("edits_made_apart_are_both_kept_and_the_same_one_is_shown_everywhere") {
  Journal a, b;
  auto start = log(a, phone, 1, "start");
  b.add_owned(start).value();
  auto left = log(a, phone, 1, "left");
  auto right = log(b, laptop, 1, "right");
  a.add_owned(right).value();
  b.add_owned(left).value();
  CHECK(a.heads(id_of(1)).size() == 2);
  CHECK(shown(a) == shown(b));
  log(a, phone, 1, "joined");
  CHECK(a.heads(id_of(1)).size() == 1);
}

TEST_CASE("an_episode_gives_its_shown_moments_oldest_first_after_every_change") {
  Journal journal;
  auto add = [&](std::uint8_t id, std::optional<Id> episode, std::int64_t at) {
    journal.add_owned(record::join(journal.next_version({id_of(id), "note", at, 0, episode, {}}, phone, at), note("n"))).value();
  };
  auto ids = [&](const Id& episode) {
    std::vector<std::uint8_t> found;
    for (Index i : journal.moments_of(journal.episode_number(episode))) found.push_back(journal.version(i).id.bytes[0]);
    return found;
  };
  using Ids = std::vector<std::uint8_t>;
  CHECK(ids(id_of(90)) == Ids{});
  add(2, id_of(90), noon + 2);
  add(1, id_of(90), noon + 1);
  add(3, {}, noon + 1);
  add(4, id_of(91), noon);
  CHECK(ids(id_of(90)) == Ids{1, 2});
  add(1, id_of(90), noon + 3);
  CHECK(ids(id_of(90)) == Ids{2, 1});
  add(5, id_of(90), noon + 2);
  erase(journal, phone, 2);
  CHECK(ids(id_of(90)) == Ids{5, 1});
  CHECK(ids(id_of(91)) == Ids{4});
}

TEST_CASE("erasing_is_terminal_whatever_the_stamp_of_a_later_version") {
  Journal a, b;
  auto start = log(a, phone, 1, "secret");
  b.add_owned(start).value();
  auto later = log(b, laptop, 1, "secret again", noon + 1'000'000);
  auto gone = erase(a, phone, 1);
  CHECK(a.add_owned(later).value() == Added::forbidden);
  CHECK(shown(a).empty());
  b.add_owned(gone).value();
  CHECK(shown(b).empty());
  for (Index kept : b.compacted().versions) CHECK(b.version(kept).erased);
}

TEST_CASE("the_order_is_by_time_of_the_moment_not_by_arrival") {
  Journal journal;
  log(journal, phone, 1, "evening", noon + 9);
  log(journal, phone, 2, "morning", noon - 9);
  CHECK(shown(journal) == std::vector{note("morning"), note("evening")});
  log(journal, phone, 3, "noon", noon);
  CHECK(shown(journal) == std::vector{note("morning"), note("noon"), note("evening")});
  log(journal, phone, 2, "much later", noon + 20);
  CHECK(shown(journal) == std::vector{note("noon"), note("evening"), note("much later")});
  erase(journal, phone, 1);
  CHECK(shown(journal) == std::vector{note("noon"), note("much later")});
}

TEST_CASE("compaction_keeps_heads_and_tombstones_and_retires_the_rest") {
  Journal journal;
  auto old = log(journal, phone, 1, "draft");
  log(journal, phone, 1, "final");
  log(journal, phone, 2, "gone");
  erase(journal, phone, 2);
  auto kept = journal.compacted();
  CHECK(kept.versions.size() == 2);
  CHECK(kept.retired.holds(phone, 1));
  CHECK_FALSE(kept.retired.holds(phone, 2));
  CHECK(kept.retired.holds(phone, 3));
  CHECK_FALSE(kept.retired.holds(phone, 4));

  Journal again;
  again.retire(kept.retired);
  for (Index i : kept.versions) again.add(journal.version(i).line).value();
  CHECK(shown(again) == shown(journal));
  CHECK(again.add_owned(old).value() == Added::known);
  CHECK(again.last_number(phone) == 4);
}

TEST_CASE("one_number_with_two_texts_is_an_alarm_and_loses_neither") {
  Journal journal;
  auto envelope = journal.next_version({id_of(1), "note", noon, 0, {}, {}}, phone, noon);
  CHECK(journal.add_owned(record::join(envelope, note("one"))).value() == Added::fresh);
  CHECK(journal.add_owned(record::join(envelope, note("one"))).value() == Added::known);
  CHECK(journal.add_owned(record::join(envelope, note("two"))).value() == Added::conflict);
  CHECK(journal.heads(id_of(1)).size() == 2);
  CHECK(shown(journal) == std::vector{note("two")});
}

TEST_CASE("a_line_that_is_not_a_record_changes_nothing") {
  Journal journal;
  CHECK_FALSE(journal.add_owned("{\"id\":1}").has_value());
  CHECK(journal.version_count() == 0);
}

TEST_CASE("retired_ranges_join_and_stay_exact") {
  Retired retired;
  for (std::uint64_t n : {5u, 3u, 4u, 9u, 1u}) retired.add(phone, {n, n});
  CHECK(retired.ranges().at(phone) == std::vector<Range>{{1, 1}, {3, 5}, {9, 9}});
  retired.add(phone, {2, 8});
  CHECK(retired.ranges().at(phone) == std::vector<Range>{{1, 9}});
  CHECK_FALSE(retired.holds(phone, 10));
  CHECK_FALSE(retired.holds(laptop, 1));
}
