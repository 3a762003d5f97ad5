// Facts about witnesses as a client asks for them: told outcomes up to yesterday, at yellow and green, never where harm is part of it.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t now = 20'000 * day + 19 * hour;

struct Fears {
  Fears() {
    host.create().value();
    sam = log(now - 90 * day, "person", R"({"name":"Sam"})");
  }

  Id log(std::int64_t at, std::string_view kind, std::string body) {
    return host.ask<api::AppendReply>("append", api::AppendRequest{{{{}, std::string(kind), at, 60, {}, {std::move(body)}}}, now}).value().ids.front();
  }
  Id fear(std::string claim, std::string happened, std::int64_t told = now - 2 * day) {
    Id id = log(now - 9 * day, "prediction", R"({"claim":")" + claim + R"(","probability":60,"due":0,"person":")" + sam.text() + "\"}");
    log(told, "outcome", R"({"prediction":")" + id.text() + R"(","happened":")" + happened + R"(","coped":"slept on it"})");
    return id;
  }
  void light(std::string level) { log(now - minute, "check_in", R"({"level":")" + level + "\"}"); }
  api::WitnessesReply asked() { return host.ask<api::WitnessesReply>("witnesses", api::WitnessesRequest{"they are leaving me", sam, {}, now, 60}).value(); }

  MemoryDisk disk;
  MemoryHost host{disk, now - 2000 * day};
  Id sam;
};

}  // namespace

TEST_CASE("both_sides_are_called_with_what_happened") {
  Fears fears;
  Id one = fears.fear("they leave", "yes"), two = fears.fear("they leave me", "partly"), three = fears.fear("the trip is off", "no");
  fears.fear("they leave", "cannot_tell");
  fears.fear("they leave", "no", now - minute);
  CHECK(fears.asked().backs.empty());
  fears.light("yellow");
  auto found = fears.asked();
  REQUIRE(found.backs.size() == 2);
  REQUIRE(found.against.size() == 1);
  CHECK((found.backs[0].id == one || found.backs[0].id == two));
  CHECK(found.against[0].id == three);
  CHECK(found.against[0].happened == record::Happened::no);
  CHECK(found.against[0].coped == "slept on it");
}

TEST_CASE("at_red_nobody_is_called") {
  Fears fears;
  fears.fear("they leave", "no");
  fears.light("red");
  CHECK(fears.asked().against.empty());
}

TEST_CASE("where_harm_is_part_of_it_or_somebody_was_put_away_quietly_nobody_is_called") {
  Fears fears;
  fears.fear("they leave", "no");
  fears.light("green");
  CHECK(fears.asked().against.size() == 1);
  Id concern = fears.log(now - hour, "concern", R"({"what":"a door was broken","safety":["hurt"],"person":")" + fears.sam.text() + "\"}");
  CHECK(fears.asked().against.empty());
  fears.host.ask<api::AppendReply>("erase", api::EraseRequest{concern, now, 60}).value();
  CHECK(fears.asked().against.size() == 1);
  fears.host.ask<api::AppendReply>("edit", api::EditRequest{fears.sam, {}, {R"({"name":"Sam","archived":true,"quiet":true})"}, now}).value();
  CHECK(fears.asked().against.empty());
}
