// Facts about the suggestion in an episode: the same draw for the same episode, nothing drawn at red, what does not suit left out.
// In wasm the answers stand in a module of their own: asked for natively.
#ifndef __wasi__
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t now = 20'000 * day + 19 * hour;

struct Uses {
  Uses() { host.create().value(); }

  void log(std::int64_t at, std::string_view kind, std::string body) {
    host.ask<api::AppendReply>("append", api::AppendRequest{{{{}, std::string(kind), at, 60, {}, {std::move(body)}}}, now}).value();
  }
  // From 7 down to `after`, ten minutes, so many times on days of their own.
  void used(std::string technique, int after, int times, std::string_view origin = "chosen") {
    for (int n = 0; n < times; ++n) {
      std::int64_t at = now - ++days * day;
      int wobble = n % 3 - 1;
      log(at, "technique_use", R"({"technique":")" + technique + R"(","end":)" + std::to_string(at + 10 * minute) + R"(,"before":)" + std::to_string(7 + wobble) +
          R"(,"after":)" + std::to_string(after + wobble) + R"(,"origin":")" + std::string(origin) + "\"}");
    }
  }
  api::SuggestReply suggest(std::uint64_t episode = 1, std::optional<record::Level> level = record::Level::yellow) {
    api::SuggestRequest request{offered, {}, level, now, 60};
    store_le(request.episode.bytes.data(), episode * 0x9E3779B97F4A7C15);
    return host.ask<api::SuggestReply>("suggest", request).value();
  }

  MemoryDisk disk;
  MemoryHost host{disk, now - 2000 * day};
  int days = 0;
  std::vector<api::OnOffer> offered = {{"breathing", true}, {"senses", false}, {"object", false}, {"walk", true}, {"waiting", false}};
};

std::set<std::string> picks(Uses& uses) {
  std::set<std::string> found;
  for (std::uint64_t episode = 1; episode <= 200; ++episode) found.insert(uses.suggest(episode).pick.value_or(""));
  return found;
}

}  // namespace

TEST_CASE("with_too_little_to_go_by_nothing_is_suggested") {
  Uses uses;
  CHECK_FALSE(uses.suggest().pick);
  uses.used("senses", 4, 4);
  CHECK_FALSE(uses.suggest().pick);
}

TEST_CASE("one_episode_has_one_suggestion_and_its_draw_can_be_repeated") {
  Uses uses;
  uses.used("senses", 3, 8);
  uses.used("object", 6, 8);
  auto first = uses.suggest(), again = uses.suggest();
  REQUIRE(first.pick);
  CHECK(first.pick == again.pick);
  CHECK(first.seed == again.seed);
  CHECK(first.seed >= 0);
  CHECK(first.seed < (std::int64_t{1} << 53));
  CHECK(first.probability == again.probability);
  CHECK(*first.probability > 0);
  CHECK(*first.probability <= 1'000'000);
  CHECK(std::set(first.allowed.begin(), first.allowed.end()) == std::set<std::string>{"senses", "object", "waiting"});
  // What helps is suggested most, and everything allowed keeps being tried.
  CHECK(picks(uses) == std::set<std::string>{"senses", "object", "waiting"});
  int helped = 0;
  for (std::uint64_t episode = 1; episode <= 200; ++episode) helped += uses.suggest(episode).pick == "senses" ? 1 : 0;
  CHECK(helped > 100);
}

TEST_CASE("what_is_not_for_me_or_has_an_open_caution_is_never_drawn") {
  Uses uses;
  uses.used("senses", 3, 8);
  uses.used("breathing", 2, 8);
  uses.log(now - hour, "technique_choice", R"({"technique":"senses","not_for_me":true})");
  CHECK(picks(uses) == std::set<std::string>{"object", "waiting"});
  uses.log(now - hour, "technique_choice", R"({"technique":"breathing","caution_cleared":true})");
  CHECK(picks(uses).contains("breathing"));
}

TEST_CASE("at_red_nothing_is_tried_out") {
  Uses uses;
  uses.used("senses", 3, 8);
  uses.used("object", 6, 8);
  uses.used("waiting", 1, 8, "just_wait");
  auto found = uses.suggest(1, record::Level::red);
  CHECK(found.pick == "senses");
  CHECK(found.reason == answers::SuggestReason::surest);
  CHECK(found.uses == 8);
  CHECK_FALSE(found.probability);
  // The light in the journal counts where no newer one is told.
  uses.log(now - minute, "check_in", R"({"level":"red","distress":9})");
  CHECK(uses.suggest(2, {}).reason == answers::SuggestReason::surest);
  CHECK(uses.suggest(2).reason != answers::SuggestReason::surest);
}

TEST_CASE("a_locked_journal_suggests_nothing") {
  Uses uses;
  uses.host.session.call(R"({"op":"lock"})", {});
  CHECK(uses.host.ask<api::SuggestReply>("suggest", api::SuggestRequest{uses.offered, {}, {}, now, 60}).error().code == ErrorCode::locked);
}

#endif
