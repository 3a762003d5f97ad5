// Facts about what is found: which words count, and that what is gone is found no more.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/journal/journal.hpp"
#include "core/journal/query.hpp"
#include "core/journal/typed_text.hpp"

using namespace keel;
using namespace keel::journal;

namespace {

const Device phone{{1}};
const Device laptop{{2}};
constexpr std::int64_t noon = 1'732'190'400'000;

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

std::string log(Journal& journal, std::uint8_t id, std::string_view kind, std::string_view body, const Device& device = phone) {
  auto line = record::join(journal.next_version({id_of(id), std::string(kind), noon, 0, {}, {}}, device, noon), body);
  REQUIRE(journal.add_owned(line).has_value());
  return line;
}

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

// First bytes of the ids of what is found, in order of time.
std::string found(Journal& journal, std::string_view typed) {
  Query query(typed);
  std::string ids;
  const SearchIndex& index = journal.search_index();
  for (Index shown : journal.by_time())
    if (query.occurs_in(index.entry(shown).text)) ids += static_cast<char>('0' + journal.version(shown).id.bytes[0]);
  return ids;
}

std::string typed(std::string_view kind, std::string_view body) {
  TypedText text;
  read_typed_text(kind, body, text);
  return text.folded;
}

bool is_overwritten(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c == 0; });
}

}  // namespace

TEST_CASE("every_word_must_occur_in_any_order_and_a_phrase_as_it_stands") {
  Journal journal;
  log(journal, 1, "note", note("We argued about the Caf\xc3\xa9"));
  log(journal, 2, "note", note("the cafe was closed, we went home"));
  CHECK(found(journal, "CAFE we") == "12");
  CHECK(found(journal, "argue") == "1");
  CHECK(found(journal, "\"the cafe\"") == "12");
  CHECK(found(journal, "\"we went\" cafe") == "2");
  CHECK(found(journal, "\"went we\"") == "");
  CHECK(found(journal, "\xe2\x80\x9cwe  went\xe2\x80\x9d") == "2");
  CHECK(found(journal, "\"we went") == "2");
  CHECK(found(journal, "") == "12");
  CHECK(found(journal, " \" \xcc\x81 ") == "12");
}

TEST_CASE("a_phrase_does_not_reach_over_two_fields_but_over_lines_of_one") {
  Journal journal;
  log(journal, 1, "thing_of_2031", R"({"first":"one","second":"two\n three"})");
  CHECK(found(journal, "one three") == "1");
  CHECK(found(journal, "\"one two\"") == "");
  CHECK(found(journal, "\"two three\"") == "1");
}

TEST_CASE("only_what_a_person_typed_is_searched") {
  CHECK(typed("check_in", R"({"level":"red","distress":8,"step":"start","note":"Loud"})") == "loud\n");
  CHECK(typed("technique_use", R"({"technique":"breathing","origin":"chosen","place_2031":{"where":["Park","Home"]}})") == "park\nhome\n");
  CHECK(typed("person", R"({"name":"Zo\u00eb","relation":"friend"})") == "zoe\n");
  CHECK(typed("setting", R"({"name":"language","value":"en"})") == "");
  CHECK(typed("vault_event", R"({"what":"created"})") == "");
  CHECK(typed("note", R"({"text":"a \"b\" \\ c","tags":["Work","two words"]})") == "a \"b\" \\ c\n\x02work\n\x02two words\n");
}

TEST_CASE("a_person_is_what_a_moment_is_filed_under_and_not_its_text") {
  TypedText text;
  read_typed_text("note", R"({"text":"x","person":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"})", text);
  CHECK(text.folded == "x\n");
  REQUIRE(text.person.has_value());
  CHECK(*text.person == id_of(10));
}

TEST_CASE("a_body_that_breaks_off_gives_what_stands_before_and_ends") {
  CHECK(typed("note", R"({"text":"a","more":["b",)") == "a\nb\n");
  CHECK(typed("note", R"({"text")") == "");
  CHECK(typed("note", "") == "");
  std::string deep = R"({"text":"a","x":)" + std::string(100'000, '[');
  CHECK(typed("note", deep) == "a\n");
}

TEST_CASE("an_edit_and_an_erasure_after_the_first_search_are_seen_at_once_and_overwrite_the_text") {
  Journal journal;
  log(journal, 1, "note", note("first words"));
  log(journal, 2, "note", note("other words"));
  CHECK(found(journal, "words") == "12");
  std::string_view before = journal.search_index().entry(0).text;
  log(journal, 1, "note", note("better now"));
  CHECK(found(journal, "first") == "");
  CHECK(found(journal, "better") == "1");
  CHECK(is_overwritten(before));
  std::string_view second = journal.search_index().entry(1).text;
  log(journal, 2, "erased", "{}");
  CHECK(found(journal, "other") == "");
  CHECK(found(journal, "") == "1");
  CHECK(is_overwritten(second));
}

TEST_CASE("of_edits_made_apart_the_shown_one_is_searched") {
  Journal a, b;
  b.add_owned(log(a, 1, "note", note("start"))).value();
  CHECK(found(a, "start") == "1");
  auto left = log(a, 1, "note", note("left"));
  auto right = log(b, 1, "note", note("right"), laptop);
  a.add_owned(right).value();
  b.add_owned(left).value();
  CHECK(found(a, "left") == found(b, "left"));
  CHECK(found(a, "right") == found(b, "right"));
  CHECK((found(a, "left") + found(a, "right")) == "1");
}

TEST_CASE("numbers_that_are_retired_later_are_found_no_more") {
  Journal journal;
  log(journal, 1, "note", note("gone"));
  log(journal, 2, "note", note("stays"));
  CHECK(found(journal, "gone") == "1");
  Retired retired;
  retired.add(phone, {1, 1});
  journal.retire(retired);
  CHECK(found(journal, "gone") == "");
  CHECK(found(journal, "stays") == "2");
}

TEST_CASE("an_index_whose_texts_were_mostly_replaced_begins_anew_and_finds_the_same") {
  Journal journal;
  log(journal, 1, "note", note("stays"));
  CHECK(found(journal, "stays") == "1");
  std::string long_text(20'000, 'x');
  for (int i = 0; i < 40; ++i) log(journal, 2, "note", note(long_text + std::to_string(i)));
  CHECK(found(journal, "stays") == "1");
  CHECK(found(journal, "x39") == "2");
  CHECK(found(journal, "x38") == "");
  CHECK(journal.search_index().texts().size() < 500'000);
}
