// Facts about feared outcomes that are asked back: the hours, the light, the order, and what is never asked about.
#include <doctest/doctest.h>

#include "core/guide/due.hpp"

using namespace keel;
using namespace keel::guide;
using record::Level;

namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t midnight = 20'000 * 24 * hour;  // 4 October 2024, UTC
constexpr std::int64_t evening = midnight + 20 * hour;

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

Feared feared(std::uint8_t n, std::int64_t due, std::string_view claim = "silence at dinner") {
  Feared one{id_of(n), {}};
  one.body.claim = claim;
  one.body.due = due;
  return one;
}

Examined examined(std::uint8_t n, std::string_view claim) {
  Examined one{id_of(n), midnight, {}};
  one.body.claim = claim;
  return one;
}

std::string asked(const Held& held, std::int64_t now = evening, std::int64_t offset = 0) {
  std::string order;
  for (const Id& id : asked_back(held, now, offset)) order += static_cast<char>('0' + id.bytes[0]);
  return order;
}

}  // namespace

TEST_CASE("nobody_is_asked_between_22_and_7_of_the_local_clock_nor_at_red_nor_without_a_light") {
  auto at = [](std::int64_t clock, std::int64_t offset = 0) { return may_be_asked_back(Level::green, midnight + clock, offset); };
  CHECK_FALSE(at(0));
  CHECK_FALSE(at(7 * hour - 1));
  CHECK(at(7 * hour));
  CHECK(at(22 * hour - 1));
  CHECK_FALSE(at(22 * hour));
  CHECK_FALSE(at(20 * hour, 2 * 60));    // 22:00 in Helsinki in winter
  CHECK(at(2 * hour, -5 * 60));          // 21:00 in New York
  CHECK_FALSE(at(6 * hour + 30 * minute, 0));
  CHECK(at(6 * hour + 30 * minute, 30));
  CHECK(may_be_asked_back(Level::yellow, evening, 0));
  CHECK_FALSE(may_be_asked_back(Level::red, evening, 0));
  CHECK_FALSE(may_be_asked_back({}, evening, 0));
}

TEST_CASE("at_most_three_are_asked_about_the_one_due_last_in_front") {
  Held held;
  for (std::uint8_t n : std::initializer_list<std::uint8_t>{4, 2, 5, 1, 3}) held.feared.push_back(feared(n, midnight + n * hour));
  CHECK(asked(held) == "543");
  CHECK(asked(held, midnight + 2 * hour) == "21");
  CHECK(asked(held, midnight + 2 * hour - 1) == "1");
  CHECK(asked(held, midnight) == "");
  CHECK(asked({}) == "");
}

TEST_CASE("what_was_asked_today_counts_so_that_no_second_round_follows") {
  Held held;
  for (std::uint8_t n : std::initializer_list<std::uint8_t>{1, 2, 3, 4}) held.feared.push_back(feared(n, midnight + n * hour));
  held.asked_today = 2;
  CHECK(asked(held) == "4");
  held.asked_today = 3;
  CHECK(asked(held) == "");
  held.asked_today = 7;  // from two devices
  CHECK(asked(held) == "");
}

TEST_CASE("after_fourteen_days_a_fear_is_left_in_peace") {
  Held held{{feared(1, midnight)}, {}, {}, {}, 0};
  CHECK(asked(held, midnight + 14 * 24 * hour) == "1");
  CHECK(asked(held, midnight + 14 * 24 * hour + 1) == "");
}

TEST_CASE("nobody_who_is_quiet_is_asked_about") {
  Held held{{feared(1, midnight), feared(2, midnight)}, {}, {}, {id_of(50)}, 0};
  held.feared[0].body.person = id_of(50);
  held.feared[1].body.person = id_of(51);
  CHECK(asked(held) == "2");
  held.quiet.clear();
  CHECK(asked(held) == "21");
}

TEST_CASE("what_was_skipped_is_left_in_peace_for_the_rest_of_the_local_day") {
  Held held{{feared(1, midnight)}, {}, {}, {}, 0};
  held.feared[0].body.skipped = evening;
  CHECK(asked(held) == "");
  CHECK(asked(held, midnight + 24 * hour - 1) == "");
  CHECK(asked(held, midnight + 24 * hour) == "1");
  CHECK(asked(held, evening, 5 * 60) == "");       // one in the morning, the same local day
  CHECK(asked(held, evening - 2 * hour, 5 * 60) == "1");  // eleven in the evening, the local day before
}

TEST_CASE("a_person_with_a_ticked_safety_item_is_never_asked_about_whatever_the_fear") {
  Held held{{feared(1, midnight, "dinner will be silent"), feared(2, midnight, "the party will be called off")}, {}, {}, {}, 0};
  held.feared[0].body.person = id_of(50);
  held.feared[1].body.person = id_of(51);
  record::Concern concern;
  concern.person = id_of(50);
  held.concerns.push_back(concern);
  CHECK(asked(held) == "21");  // an ordinary concern
  held.concerns[0].safety = {record::SafetyItem::watched};
  CHECK(asked(held) == "2");
  held.concerns.clear();
  Examined ticked = examined(9, "something else entirely");
  ticked.body.person = id_of(51);
  ticked.body.safety = {record::SafetyItem::fear};
  held.examined.push_back(ticked);
  CHECK(asked(held) == "1");
}

TEST_CASE("a_claim_with_a_ticked_safety_item_is_never_asked_about_also_when_the_tick_came_later_or_earlier") {
  Held held{{feared(1, midnight)}, {examined(20, "silence at dinner"), examined(21, "rain"), examined(22, "snow")}, {}, {}, 0};
  held.feared[0].body.thought_record = id_of(21);
  held.examined[1].body.again = id_of(20);
  held.examined[2].body.again = id_of(21);
  CHECK(asked(held) == "1");
  for (std::uint8_t n : std::initializer_list<std::uint8_t>{20, 21, 22}) {
    record::Concern concern;
    concern.safety = {record::SafetyItem::threats};
    concern.thought_record = id_of(n);
    held.concerns = {concern};
    CHECK(asked(held) == "");
    held.concerns[0].thought_record = id_of(99);
    CHECK(asked(held) == "1");
  }
  held.concerns.clear();
  held.examined[2].body.safety = {record::SafetyItem::hurt};
  CHECK(asked(held) == "");
}

TEST_CASE("the_same_fear_in_a_concern_without_a_record_counts_too_and_another_persons_does_not") {
  Held held{{feared(1, midnight, "they will read my messages")}, {}, {}, {}, 0};
  record::Concern concern;
  concern.what = "they read all messages on my phone";
  concern.safety = {record::SafetyItem::watched};
  concern.person = id_of(50);
  held.concerns = {concern};
  CHECK(asked(held) == "");  // nobody was named in the fear
  held.feared[0].body.person = id_of(51);
  CHECK(asked(held) == "1");
  held.concerns[0].person.reset();
  CHECK(asked(held) == "");
}

TEST_CASE("links_that_lead_in_a_circle_end") {
  Held held{{feared(1, midnight)}, {examined(20, "a"), examined(21, "b")}, {}, {}, 0};
  held.feared[0].body.thought_record = id_of(20);
  held.examined[0].body.again = id_of(21);
  held.examined[1].body.again = id_of(20);
  CHECK(asked(held) == "1");
}
