// Facts about the same fear, as a client asks for it.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t noon = 1'732'190'400'000;

struct Evening {
  Evening() { host.create().value(); }

  Id log(std::int64_t at, std::string_view kind, std::string_view body) {
    api::NewMoment moment{{}, std::string(kind), at, 60, {}, {std::string(body)}};
    return host.ask<api::AppendReply>("append", api::AppendRequest{{moment}, at}).value().ids.front();
  }
  api::RepeatsReply ask(std::string_view claim, std::int64_t now) {
    return host.ask<api::RepeatsReply>("repeats", api::RepeatsRequest{std::string(claim), {}, {}, now}).value();
  }

  MemoryDisk disk;
  MemoryHost host{disk};
};

}  // namespace

TEST_CASE("a_fear_examined_two_hours_ago_comes_back_with_what_was_written_then") {
  Evening evening;
  CHECK(evening.ask("they are losing interest", noon).verdict == guide::Verdict::none);
  Id id = evening.log(noon, "thought_record", R"({"claim":"They are losing interest","balanced":"they are at work"})");
  auto reply = evening.ask("losing INTEREST in me", noon + 2 * hour);
  CHECK(reply.verdict == guide::Verdict::repeat);
  REQUIRE(reply.earlier);
  CHECK(reply.earlier->id == id);
  CHECK(reply.earlier->at == noon);
  CHECK(reply.earlier->body.text == R"({"claim":"They are losing interest","balanced":"they are at work"})");
  CHECK(evening.ask("losing interest", noon + 24 * hour).verdict == guide::Verdict::none);
}

TEST_CASE("an_erased_examination_is_forgotten_and_a_note_never_counts") {
  Evening evening;
  Id id = evening.log(noon, "thought_record", R"({"claim":"it is over","belief_before":70})");
  evening.log(noon + 1, "note", R"({"text":"it is over"})");
  CHECK(evening.ask("it is over", noon + hour).verdict == guide::Verdict::repeat);
  evening.host.ask<api::AppendReply>("erase", api::EraseRequest{id, noon + hour, 60}).value();
  CHECK(evening.ask("it is over", noon + hour).verdict == guide::Verdict::none);
}

TEST_CASE("more_than_five_examinations_in_seven_days_are_a_loop") {
  Evening evening;
  for (int n = 0; n < 5; ++n) evening.log(noon + n * hour, "thought_record", R"({"claim":"fear )" + std::to_string(n) + R"(","acted":"no"})");
  CHECK(evening.ask("something else", noon + 30 * hour).verdict == guide::Verdict::loop);
  CHECK(evening.ask("something else", noon + 7 * 24 * hour).verdict == guide::Verdict::none);
}

TEST_CASE("a_locked_journal_tells_nothing_about_a_fear") {
  MemoryDisk disk;
  MemoryHost host(disk);
  auto refused = host.ask<api::RepeatsReply>("repeats", api::RepeatsRequest{"it is over", {}, {}, noon});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::locked);
}
