// Facts about what an answer needs to stay: three entries in a row.
#include <doctest/doctest.h>

#include "core/insight/steady.hpp"

namespace keel::insight {

TEST_CASE("an insight appears after three entries and goes after three") {
  bool held[] = {true, true, false, true, true, true, false, false, true, false, false, false};
  auto shown = [&](std::size_t entries) { return is_steadily_shown(entries, [&](std::size_t back) { return back < entries && held[entries - 1 - back]; }); };
  CHECK_FALSE(shown(5));
  CHECK(shown(6));
  CHECK(shown(11));
  CHECK_FALSE(shown(12));
  // With so many entries one of them moves nothing, and the gate is asked once.
  int asked = 0;
  CHECK(is_steadily_shown(steady_from, [&](std::size_t) { return ++asked == 1; }));
  CHECK(asked == 1);
}

TEST_CASE("what may not yet be shown steadily can be an early sign") {
  // The newest first: shown twice only, an early sign before that.
  Showing at[] = {Showing::shown, Showing::shown, Showing::early_sign, Showing::early_sign, Showing::early_sign, Showing::hidden};
  CHECK(steady_showing(6, [&](std::size_t back) { return back < 6 ? at[back] : Showing::hidden; }) == Showing::early_sign);
  CHECK(steady_showing(6, [&](std::size_t) { return Showing::shown; }) == Showing::shown);
  CHECK(steady_showing(6, [&](std::size_t back) { return back % 2 == 0 ? Showing::shown : Showing::hidden; }) == Showing::hidden);
  CHECK(steady_showing(1, [&](std::size_t) { return Showing::shown; }) == Showing::hidden);
}

}  // namespace keel::insight
