// Facts about what the journal tells of people, as a client asks for it.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t evening = 20'000LL * 24 * 3'600'000;

struct House {
  House() { host.create().value(); }

  Id log(std::string_view kind, std::string body) {
    api::NewMoment moment{{}, std::string(kind), evening, 60, {}, {std::move(body)}};
    return host.ask<api::AppendReply>("append", api::AppendRequest{{moment}, evening}).value().ids.front();
  }
  Id person(std::string name) { return log("person", R"({"name":")" + name + R"("})"); }
  static std::string about(const Id& person, std::string fields = "") { return "{" + fields + R"("person":")" + person.text() + R"("})"; }
  api::PeopleReply told() { return host.ask<api::PeopleReply>("people", api::Nothing{}).value(); }

  MemoryDisk disk;
  MemoryHost host{disk, evening - 1};
};

using Ids = std::vector<Id>;

}  // namespace

TEST_CASE("care_and_concerns_are_told_by_person_and_a_ticked_item_makes_it_harm") {
  House house;
  Id sam = house.person("Sam");
  Id kim = house.person("Kim");
  house.log("care", House::about(sam));
  house.log("care", R"({"what":"nobody named"})");
  house.log("concern", House::about(kim));
  auto told = house.told();
  CHECK(told.care == Ids{sam});
  CHECK(told.concern == Ids{kim});
  CHECK(told.harm.empty());
  house.log("thought_record", R"({"claim":"they read along","safety":["watched"],"person":")" + sam.text() + R"("})");
  CHECK(house.told().harm == Ids{sam});
}

TEST_CASE("what_is_erased_is_not_told_and_a_person_who_was_erased_stays_tied_to_what_was_written") {
  House house;
  Id sam = house.person("Sam");
  Id concern = house.log("concern", R"({"what":"a door was broken","safety":["hurt"],"person":")" + sam.text() + R"("})");
  Id care = house.log("care", House::about(sam));
  house.host.ask<api::AppendReply>("erase", api::EraseRequest{sam, evening, 60}).value();
  CHECK(house.told().harm == Ids{sam});
  house.host.ask<api::AppendReply>("erase", api::EraseRequest{concern, evening, 60}).value();
  house.host.ask<api::AppendReply>("erase", api::EraseRequest{care, evening, 60}).value();
  auto told = house.told();
  CHECK(told.harm.empty());
  CHECK(told.concern.empty());
  CHECK(told.care.empty());
}

TEST_CASE("of_a_locked_journal_nobody_is_told") {
  House house;
  house.host.session.call(R"({"op":"lock"})", {});
  CHECK(house.host.ask<api::PeopleReply>("people", api::Nothing{}).error().code == ErrorCode::locked);
}
