// A model of two journals that are copied, edited, erased, restored and merged under skewed clocks:
// in the end both show the same, and every text that nobody replaced or erased is still there.
#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "core/journal/journal.hpp"

using namespace keel;
using namespace keel::journal;

namespace {

constexpr std::int64_t year = 365LL * 24 * 3600 * 1000;
constexpr std::int64_t start = 1'732'190'400'000;

struct Side {
  Journal journal;
  Device device;
  std::int64_t skew = 0;
};

// What a person would expect, kept apart from the code under test: for each text, whether it was replaced or erased.
struct Expected {
  std::set<std::string> written;
  std::set<std::string> replaced;
  std::set<Id> erased;
  std::map<std::string, Id> id_of_text;
};

std::vector<std::string> texts(const Journal& journal, const std::vector<Index>& indices) {
  std::vector<std::string> found;
  for (Index i : indices) found.emplace_back(record::split(journal.version(i).line)->body);
  return found;
}

void merge(Side& into, const Side& from) {
  into.journal.retire(from.journal.retired());
  for (const Version& version : from.journal.versions()) into.journal.add_owned(std::string(version.line)).value();
}

Side compact(const Side& side) {
  auto kept = side.journal.compacted();
  Side fresh{{}, side.device, side.skew};
  fresh.journal.retire(kept.retired);
  for (Index i : kept.versions) fresh.journal.add_owned(std::string(side.journal.version(i).line)).value();
  return fresh;
}

Id random_id(std::mt19937_64& random) {
  Id id;
  for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(random());
  return id;
}

struct Life {
  std::mt19937_64 random;
  Expected expected;
  std::uint8_t devices = 0;
  int texts_written = 0;
  std::int64_t now = start;

  Device new_device() { return Device{{++devices}}; }

  void write(Side& side, const Id& id) {
    for (Index head : side.journal.heads(id)) expected.replaced.insert(std::string(record::split(side.journal.version(head).line)->body));
    std::string body = "{\"text\":\"" + std::to_string(++texts_written) + "\"}";
    std::int64_t wall = now + side.skew;
    side.journal.add_owned(record::join(side.journal.next_version({id, "note", wall, 0, {}, {}}, side.device, wall), body)).value();
    expected.written.insert(body);
    expected.id_of_text[body] = id;
  }

  void step(Side& side, Side& other) {
    now += 60'000;
    auto& shown = side.journal.by_time();
    std::uint64_t what = random() % 20;
    if (what < 8 || shown.empty()) return write(side, random_id(random));
    Id id = side.journal.version(shown[random() % shown.size()]).id;
    if (what < 13) return write(side, id);
    if (what < 15) {
      side.journal.add_owned(record::join(side.journal.next_version({id, "erased", now, 0, {}, {}}, side.device, now), "{}")).value();
      expected.erased.insert(id);
    } else if (what < 17) {
      merge(side, other);
    } else if (what < 19) {
      side = compact(side);
    } else {
      // A restored copy is opened elsewhere: the opener becomes a new device before its first write.
      merge(side, other);
      side.device = new_device();
    }
  }
};

void check_life(std::uint64_t seed, std::int64_t left_skew, std::int64_t right_skew) {
  CAPTURE(seed);
  Life life{std::mt19937_64(seed), {}};
  Side left{{}, life.new_device(), left_skew};
  Side right{{}, life.new_device(), right_skew};
  for (int i = 0; i < 120; ++i) {
    bool first = life.random() % 2 == 0;
    life.step(first ? left : right, first ? right : left);
  }
  merge(left, right);
  merge(right, left);
  CHECK(texts(left.journal, left.journal.by_time()) == texts(right.journal, right.journal.by_time()));

  std::set<std::string> held;
  for (Index shown : left.journal.by_time())
    for (auto& text : texts(left.journal, left.journal.heads(left.journal.version(shown).id))) held.insert(text);
  for (const auto& text : life.expected.written) {
    bool gone = life.expected.replaced.contains(text) || life.expected.erased.contains(life.expected.id_of_text[text]);
    CHECK(held.contains(text) == !gone);
  }
}

}  // namespace

TEST_CASE("two_journals_end_alike_and_lose_no_text") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) check_life(seed, 0, 0);
}

TEST_CASE("two_journals_end_alike_with_clocks_ten_years_ahead_and_one_year_behind") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) check_life(seed, 10 * year, -year);
}
