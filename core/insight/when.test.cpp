// Facts about hours of the day.
#include <doctest/doctest.h>

#include "core/insight/when.hpp"

namespace keel::insight {

TEST_CASE("episodes of one evening hour fill one block; few days claim nothing") {
  std::vector<WhenEntry> entries;
  for (int i = 0; i < 40; ++i) entries.push_back({21, 5.0 + i % 3, i});
  auto found = *when(entries, {}, 1000);
  CHECK(found.blocks[4].episodes == 40);
  CHECK(found.blocks[4].showing == Showing::shown);
  CHECK(found.strength.error() == Missing::all_equal);
  for (WhenEntry& entry : entries) entry.day %= 5;
  for (const HourBlock& block : when(entries, {}, 1000)->blocks) CHECK(block.showing == Showing::hidden);
  entries[0].hour = 2;
  CHECK(when(std::span(entries).first(1), {}, 1000)->blocks[5].episodes == 1);
}

TEST_CASE("no hours, and hours that are none, are said with their reason") {
  CHECK(when({}, {}, 10).error() == Missing::no_entries);
  std::vector<WhenEntry> late = {{24, 5, 1}};
  CHECK(when(late, {}, 10).error() == Missing::bad_input);
}

}  // namespace keel::insight
