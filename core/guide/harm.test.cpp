// Facts about what is tied to a ticked safety item.
#include <doctest/doctest.h>

#include "core/guide/harm.hpp"

using namespace keel;
using namespace keel::guide;

namespace {

Id id_of(std::uint8_t n) {
  Id id;
  id.bytes.fill(n);
  return id;
}

record::Concern concern(std::optional<Id> person, std::optional<Id> from = {}) {
  record::Concern one;
  one.person = person;
  one.thought_record = from;
  one.safety = {record::SafetyItem::control};
  return one;
}

Examined examined(std::uint8_t n, std::optional<Id> person = {}, std::optional<Id> again = {}) {
  Examined one{id_of(n), 0, {}};
  one.body.person = person;
  one.body.again = again;
  return one;
}

Harm harm_in(std::span<const Examined> examined, std::span<const record::Concern> concerns) {
  Harm harm;
  for (const record::Concern& one : concerns) harm.see(one);
  for (const Examined& one : examined) harm.see(one.id, one.body);
  return harm;
}

using Ids = std::set<Id>;

}  // namespace

TEST_CASE("a_person_touches_to_harm_by_a_tick_in_a_concern_or_in_an_examination_and_by_nothing_less") {
  std::vector<Examined> looked{examined(20, id_of(51))};
  std::vector<record::Concern> concerns{concern(id_of(50))};
  CHECK(harm_in(looked, concerns).people() == Ids{id_of(50)});
  looked[0].body.safety = {record::SafetyItem::threats};
  concerns[0].safety.clear();
  Harm harm = harm_in(looked, concerns);
  CHECK(harm.people() == Ids{id_of(51)});
  CHECK(harm.touches(id_of(51)));
  CHECK_FALSE(harm.touches(id_of(50)));
  CHECK(harm_in({}, {}).people().empty());
}

TEST_CASE("a_concern_that_names_nobody_touches_the_person_of_the_examination_it_came_from") {
  std::vector<Examined> looked{examined(20, id_of(50)), examined(21, {}, id_of(20)), examined(22)};
  std::vector<record::Concern> concerns{concern({}, id_of(21))};
  CHECK(harm_in(looked, concerns).people() == Ids{id_of(50)});
  concerns[0].thought_record = id_of(22);
  CHECK(harm_in(looked, concerns).people().empty());
  concerns[0].thought_record = id_of(99);
  CHECK(harm_in(looked, concerns).people().empty());
}

TEST_CASE("a_person_named_in_a_concern_stands_before_the_one_of_the_examination") {
  std::vector<Examined> looked{examined(20, id_of(50))};
  std::vector<record::Concern> concerns{concern(id_of(51), id_of(20)), concern(id_of(51))};
  CHECK(harm_in(looked, concerns).people() == Ids{id_of(51)});
}

TEST_CASE("a_fear_about_the_person_of_the_examination_touches_although_the_concern_names_nobody") {
  std::vector<Examined> looked{examined(20, id_of(50))};
  std::vector<record::Concern> concerns{concern({}, id_of(20))};
  record::Prediction fear;
  fear.claim = "dinner will be silent";
  CHECK_FALSE(harm_in(looked, concerns).touches(fear));
  fear.person = id_of(50);
  CHECK(harm_in(looked, concerns).touches(fear));
}
