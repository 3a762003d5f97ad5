// Facts about what reaches a terminal.
#include <doctest/doctest.h>

#include "cli/moment_text.hpp"

using namespace keel;
using namespace keel::cli;

TEST_CASE("nothing_that_was_written_can_steer_the_terminal") {
  CHECK(printable("a\x1b[31mred\x07\n\x7f") == "a [31mred   ");
  CHECK(printable("\xc2\x9b" "31m") == " 31m");
  CHECK(printable("left \xe2\x80\xae" "right\xe2\x80\xac") == "left right");
  CHECK(printable("\xff") == " ");
  CHECK(printable("caf\xc3\xa9 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d") ==
        "caf\xc3\xa9 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d");
}

TEST_CASE("a_line_has_the_time_where_it_was_written_and_a_long_text_is_shortened") {
  api::Moment moment;
  moment.kind = "note";
  moment.at = 1'732'190'400'000;  // 2024-11-21 12:00 UTC
  moment.offset = -90;
  moment.body.text = "{\"text\":\"" + std::string(100, 'x') + "\"}";
  CHECK(line_of(moment) == "00000000  2024-11-21 10:30  note          " + std::string(72, 'x') + "\xe2\x80\xa6");
}

TEST_CASE("a_body_that_this_version_does_not_know_is_shown_as_it_stands") {
  api::Moment moment;
  moment.kind = "wave_2031";
  moment.body.text = R"({"a":[1.0]})";
  moment.via = "inbox";
  moment.heads = 2;
  CHECK(line_of(moment) == "00000000  1970-01-01 00:00  wave_2031     {\"a\":[1.0]}  (written while locked)  (also written on another device)");
  moment.at = INT64_MAX;
  CHECK(line_of(moment).find("9223372036854775807") != std::string::npos);
}

TEST_CASE("a_kind_without_a_form_of_its_own_shows_its_texts_and_numbers_in_order") {
  api::Moment moment;
  moment.kind = "thought_record";
  moment.body = {R"({"claim":"they are losing interest","person":"0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a","belief_before":85,"against":["He called","He works late"],"acted":"no","belief_after":40})"};
  CHECK(line_of(moment).ends_with("they are losing interest, belief before 85, He called, He works late, no, belief after 40"));
}
