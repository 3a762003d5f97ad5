// Facts about what a questionnaire says of a change.
#include <doctest/doctest.h>

#include <algorithm>

#include "core/insight/questionnaire.hpp"

namespace keel::insight {

TEST_CASE("a questionnaire's change is told from its noise, against the second form where there are four") {
  // Jacobson and Truax 1991, their worked example.
  auto change = *reliable_change(47.5, 32.5, {7.5, 0.8});
  CHECK(change.index == doctest::Approx(-3.16).epsilon(0.001));
  std::vector<Form> forms = {{0, 20}, {30, 15}, {60, 14}, {90, 9}};
  auto found = *form_change(forms, {4.7, 0.89}, 1000);
  CHECK(found.first == 15);
  CHECK(found.showing == Showing::shown);
  CHECK(form_change(std::span(forms).first(1), {4.7, 0.89}, 1000).error() == Missing::too_few);
  CHECK(reliable_change(1, 2, {0, 0.8}).error() == Missing::bad_input);
  CHECK(reliable_change(1, 2, {1, 1}).error() == Missing::bad_input);
}

TEST_CASE("many forms have a direction only where every likely slope agrees and the way is longer than the measurement error") {
  Norm norm{4.7, 0.89};  // its measurement error is 1.56 points
  std::vector<Form> falling = {{0, 20}, {30, 18}, {60, 16}, {90, 14}, {120, 12}, {150, 10}, {180, 8}};
  auto seven = *form_trend(falling, norm, 1000);
  CHECK(seven.is_clear);
  CHECK(seven.slope.slope == doctest::Approx(-2.0 / 30).epsilon(1e-12));
  CHECK(seven.days == 150);
  // The first is left out, and below six points Sen's limits at 95 % lie outside all slopes.
  CHECK_FALSE(form_trend(std::span(falling).first(6), norm, 1000)->is_clear);
  CHECK(form_trend(std::span(falling).first(4), norm, 1000).error() == Missing::too_few);
  CHECK(form_trend(falling, norm, -1).error() == Missing::no_entries);
  CHECK(form_trend(falling, {4.7, 1}, 1000).error() == Missing::bad_input);
  std::vector<Form> slight = {{0, 20}, {30, 18}, {60, 17.7}, {90, 17.4}, {120, 17.1}, {150, 16.8}, {180, 16.5}};
  CHECK_FALSE(form_trend(slight, norm, 1000)->is_clear);
  std::vector<Form> even(7, Form{0, 12});
  for (std::size_t i = 0; i < even.size(); ++i) even[i].day = 30.0 * static_cast<double>(i);
  CHECK_FALSE(form_trend(even, norm, 1000)->is_clear);
}

}  // namespace keel::insight
