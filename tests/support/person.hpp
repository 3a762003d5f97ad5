// A person's journal for tests of what the insights tell: evenings on a journal in memory, asked as a client asks.
#pragma once

#include <doctest/doctest.h>

#include <random>

#include "tests/support/memory_host.hpp"

namespace keel::testing {

inline constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour;
inline constexpr std::int64_t now = 20'000 * day + 19 * hour;

struct Person {
  Person() { host.create().value(); }

  Id log(std::int64_t at, std::string_view kind, std::string body, std::optional<Id> episode = {}) {
    pending.push_back({Id{}, std::string(kind), at, 60, episode, {std::move(body)}});
    Id& id = *pending.back().id;
    store_le(id.bytes.data(), ++made * 0x9E3779B97F4A7C15);
    return id;
  }
  void keep() {
    for (std::size_t from = 0; from < pending.size(); from += 1000) {
      std::vector<api::NewMoment> part(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.begin() + static_cast<std::ptrdiff_t>(std::min(from + 1000, pending.size())));
      host.ask<api::AppendReply>("append", api::AppendRequest{std::move(part), now}).value();
    }
    pending.clear();
  }
  // A whole evening: a light, a tag, a use, a calm light, an end, an urge, and a fear with what came of it.
  void evening(std::int64_t at, int level, std::string tag, std::uint64_t n) {
    Id episode;
    store_le(episode.bytes.data(), ++made * 0x9E3779B97F4A7C15);
    auto text = [](auto number) { return std::to_string(number); };
    log(at, "check_in", R"({"level":"red","distress":)" + text(level) + "}", episode);
    log(at + 1, "trigger", R"({"sort":"worry","tags":[")" + tag + "\"]}", episode);
    std::string technique = n % 3 == 0 ? "walk" : n % 3 == 1 ? "breathing" : "senses";
    log(at + 2, "technique_use", R"({"technique":")" + technique + R"(","end":)" + text(at + 10 * minute) + R"(,"before":)" + text(level) + R"(,"after":)" + text(level - 2) + "}", episode);
    log(at + 40 * minute, "episode_end", R"({"level":"green","distress":2})", episode);
    Id urge = log(at + 3, "urge", R"({"urge":"text"})", episode);
    log(at + static_cast<std::int64_t>(5 + n % 30) * minute, "urge_end", R"({"urge":")" + urge.text() + R"(","end":"passed"})", episode);
    Id fear = log(at + 4, "prediction", R"({"claim":"it ends","probability":70,"due":)" + text(at + 12 * hour) + "}", episode);
    log(at + 20 * hour, "outcome", R"({"prediction":")" + fear.text() + R"(","happened":")" + (n % 5 == 0 ? "yes" : "no") + "\"}");
  }
  void year(int evenings) {
    std::mt19937_64 random(7);
    constexpr std::string_view tags[] = {"late reply", "plans changed", "tired tone", "work"};
    for (int n = 0; n < evenings; ++n)
      evening(now - (evenings - n) * day - static_cast<std::int64_t>(random() % 300) * minute, 5 + static_cast<int>(random() % 4), std::string(tags[random() % 4]), random());
    keep();
  }
  api::InsightsReply insights(std::int64_t at = now) { return host.ask<api::InsightsReply>("insights", api::NowRequest{at, 60}).value(); }
  std::string text(std::int64_t at = now) { return host.session.call(R"({"op":"insights","args":{"now":)" + std::to_string(at) + R"(,"offset":60}})", {}).json; }

  MemoryDisk disk;
  MemoryHost host{disk, now - 2000 * day};
  std::vector<api::NewMoment> pending;
  std::uint64_t made = 0;
};

}  // namespace keel::testing
