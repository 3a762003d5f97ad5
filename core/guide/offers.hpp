// What a screen offers: the steps that may be taken from a course, the one to lead with first.
#pragma once

#include "core/guide/course.hpp"

namespace keel::guide {

// How an offer is meant: to lead with, of equal weight with the others, or possible against the advice of the moment.
enum class Weight { first, equal, anyway };
KEEL_VALUES(Weight, first, equal, anyway)

struct Offer {
  Act act = Act::say;
  std::optional<Stage> to{};
  Weight weight = Weight::equal;
  std::optional<std::string> writes{};  // the kind of moment that the step leaves behind, where anything was said or done
  KEEL_FIELDS(Offer, act, to, weight, writes)
};

std::vector<Offer> offers(const Course& course);
bool is_offered(const Course& course, const Move& step);

// Whether a chance is asked for with a feared outcome: never at red (method N1).
bool asks_for_a_chance(const Course& course);
// Keeping a journal is offered at yellow and green only: nobody chooses a passphrase at red.
bool may_offer_to_keep(const Course& course);

}  // namespace keel::guide
