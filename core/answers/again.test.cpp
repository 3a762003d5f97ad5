// Facts about answers that are worked out again: those whose columns changed, and all are as if worked out for the first time.
#include "core/answers/answers.hpp"
#include "core/observe/life.test.hpp"
#include "core/reflect/write.hpp"
#include "tests/support/rounds.hpp"

using namespace keel;
using namespace keel::observe::testing;
using keel::testing::first_seed;
using keel::testing::rounds;

TEST_CASE("after_any_change_the_answers_are_those_of_a_journal_read_anew") {
  int told = 0;
  for (int round = 0; round < rounds(2, 40); ++round) {
    std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(round);
    CAPTURE(seed);
    Life life(seed);
    for (int step = 0; step < 500; ++step) life.step();
    observe::Observer observer;
    answers::InsightsReply reply;
    for (int step = 0; step < 40; ++step) {
      CAPTURE(step);
      life.step();
      auto changed = observer.look(life.diary.journal, life.clock, 0).value();
      answers::answer_again(reply, observer.seen(), changed);
      REQUIRE(reflect::write(reply) == reflect::write([&] {
                auto anew = answers::all_answers(life.diary.observed(life.clock, 0));
                anew.week = reply.week;
                return anew;
              }()));
    }
    for (const answers::Standing& standing : {reply.triggers.standing, reply.when.standing, reply.techniques.standing, reply.urges.standing, reply.ledger.standing,
                                              reply.recovery.standing, reply.pauses.standing, reply.levels.standing})
      told += standing.showing != insight::Showing::hidden;
  }
  // Such a life is long enough for some answers to have something to say.
  CHECK(told >= rounds(2, 40));
}
