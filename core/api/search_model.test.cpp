// A model of searching: seeded random journals with edits and erasures, every condition against a look at each moment in turn.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

constexpr std::int64_t start = 1'732'190'400'000;

// A word as it is typed in two ways, and folded by Python: casefold(NFKD) without its marks.
struct Word {
  const char* one;
  const char* other;
  const char* folded;
};
constexpr Word words[] = {
    {"Zo\xc3\xab", "zoe\xcc\x88", "zoe"},
    {"Stra\xc3\x9f" "e", "STRASSE", "strasse"},
    {"\xce\x9f\xce\x94\xce\x9f\xce\xa3", "\xce\xbf\xce\xb4\xce\xbf\xcf\x82", "\xce\xbf\xce\xb4\xce\xbf\xcf\x83"},
    {"\xc4\x90\xc6\xb0\xe1\xbb\x9dng", "DUONG", "duong"},
    {"\xed\x95\x9c", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab"},
    {"\xd7\xa9\xd6\xb8\xd7\x9c", "\xd7\xa9\xd7\x9c", "\xd7\xa9\xd7\x9c"},
    {"\xf0\x9f\x8c\x8a", "\xf0\x9f\x8c\x8a\xef\xb8\x8f", "\xf0\x9f\x8c\x8a"},
    {"\xc4\xb1lik", "ILIK", "ilik"},
    {"rain", "R\xc3\x82IN", "rain"},
    {"train", "Train", "train"},
};

struct Kept {
  Id id;
  std::int64_t at = 0;
  std::string folded;
  std::optional<Id> person, episode;
  std::string tag;
};

Id id_of(std::uint64_t n) {
  Id id;
  id.bytes.fill(static_cast<std::uint8_t>(n + 1));
  return id;
}

class Life {
 public:
  explicit Life(std::uint64_t seed) : random_(seed) { host_.create().value(); }

  void step() {
    std::uint64_t what = below(10);
    if (what < 6 || kept_.empty()) return log();
    std::size_t which = below(kept_.size());
    if (what < 8) return edit(kept_[which]);
    host_.ask<api::AppendReply>("erase", api::EraseRequest{kept_[which].id, start, 0}).value();
    kept_.erase(kept_.begin() + static_cast<std::ptrdiff_t>(which));
  }

  // One random request, page by page.
  void check_search() {
    std::vector<std::string> needles;
    api::TimelineRequest request{.limit = static_cast<std::int64_t>(1 + below(5))};
    if (below(4) != 0) request.text = question(needles);
    if (below(4) == 0) request.person = id_of(below(3));
    if (below(4) == 0) request.episode = id_of(below(3));
    if (below(4) == 0) request.tag = below(2) ? "WORK" : "home";
    if (below(4) == 0) request.from = start + static_cast<std::int64_t>(below(60));
    if (below(4) == 0) request.to = request.from.value_or(start) + static_cast<std::int64_t>(below(60));
    std::vector<Kept> expected = kept_;
    std::erase_if(expected, [&](const Kept& one) { return !fits(one, request, needles); });
    std::ranges::sort(expected, std::ranges::greater{}, [](const Kept& one) { return std::tie(one.at, one.id); });
    std::vector<Id> ids;
    for (const Kept& one : expected) ids.push_back(one.id);
    CAPTURE(request.text.value_or("-"));
    CHECK(found(request) == ids);
  }

 private:
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }

  static bool fits(const Kept& one, const api::TimelineRequest& request, const std::vector<std::string>& needles) {
    bool in_time = (!request.from || one.at >= *request.from) && (!request.to || one.at < *request.to);
    bool filed = (!request.person || one.person == request.person) && (!request.episode || one.episode == request.episode);
    bool tagged = !request.tag || one.tag == (*request.tag == "WORK" ? "work" : "home");
    return in_time && filed && tagged && std::ranges::all_of(needles, [&](const std::string& needle) { return one.folded.contains(needle) || one.tag.contains(needle); });
  }

  std::vector<Id> found(api::TimelineRequest request) {
    std::vector<Id> ids;
    do {
      auto page = host_.ask<api::TimelineReply>("timeline", request).value();
      for (const auto& moment : page.moments) ids.push_back(moment.id);
      request.before = page.next;
    } while (request.before);
    return ids;
  }

  // Words in one of their two forms, and the same as they fold.
  std::string typed(std::size_t count, std::string& folded) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      const Word& word = words[below(std::size(words))];
      text.append(i > 0 ? " " : "").append(below(2) ? word.one : word.other);
      folded.append(i > 0 ? " " : "").append(word.folded);
    }
    return text;
  }

  std::string question(std::vector<std::string>& needles) {
    std::string text;
    for (std::size_t left = 1 + below(2); left > 0; --left) {
      std::string typed_text = typed(below(3) == 0 ? 2 : 1, needles.emplace_back());
      text += " \"" + typed_text + "\"";
    }
    return text;
  }

  std::string body(Kept& kept) {
    kept.folded.clear();
    std::string text = R"({"text":")" + typed(1 + below(6), kept.folded) + "\"";
    if (kept.person) text += R"(,"person":")" + kept.person->text() + "\"";
    kept.tag = below(3) == 0 ? "work" : below(2) ? "home" : "";
    if (!kept.tag.empty()) text += R"(,"tags":[")" + std::string(kept.tag == "work" ? "Work" : "home") + R"("])";
    return text + "}";
  }

  void log() {
    Kept kept;
    kept.at = start + static_cast<std::int64_t>(below(100));
    if (below(2)) kept.person = id_of(below(3));
    if (below(2)) kept.episode = id_of(below(3));
    api::NewMoment moment{{}, "note", kept.at, 0, kept.episode, {body(kept)}};
    kept.id = host_.ask<api::AppendReply>("append", api::AppendRequest{{moment}, start}).value().ids.front();
    kept_.push_back(kept);
  }

  // A note keeps the members over an edit that are not its own: here its person and its tags.
  void edit(Kept& kept) {
    kept.at += static_cast<std::int64_t>(below(20));
    kept.folded.clear();
    std::string text = R"({"text":")" + typed(1 + below(6), kept.folded) + R"("})";
    host_.ask<api::AppendReply>("edit", api::EditRequest{kept.id, kept.at, {text}, start}).value();
  }

  std::mt19937_64 random_;
  MemoryDisk disk_;
  MemoryHost host_{disk_, start};
  std::vector<Kept> kept_;
};

}  // namespace

TEST_CASE("every_search_finds_what_a_look_at_each_moment_finds") {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    Life life(seed);
    for (int i = 0; i < 80; ++i) {
      life.step();
      life.check_search();
    }
  }
}
