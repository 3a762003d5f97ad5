// Facts about scores: sums and means, what may be left out, and when the question of safety comes first.
#include <doctest/doctest.h>

#include "core/forms/score.hpp"

using namespace keel;
using namespace keel::forms;
using record::Counting;
using record::FormAnswer;

namespace {

constexpr std::int64_t whole = 1'000'000;

record::FormItem choice(std::string link, std::vector<std::int64_t> weights) {
  record::FormItem item;
  item.link = std::move(link);
  item.quiet = 0;
  for (std::int64_t weight : weights) item.options.push_back({"a", record::Weight{weight * whole}, {}});
  return item;
}

// Four items from 0 to 3, the second one turned round.
record::Questionnaire four(Counting counting = Counting::sum, std::int64_t may_miss = 0) {
  record::Questionnaire made;
  made.items = {choice("a", {0, 1, 2, 3}), choice("b", {3, 2, 1, 0}), choice("c", {0, 1, 2, 3}), choice("d", {0, 1, 2, 3})};
  record::FormScale& scale = made.scales.emplace_back();
  scale.counting = counting;
  scale.items = {"a", "b", "c", "d"};
  scale.may_miss = may_miss;
  return made;
}

std::optional<std::int64_t> scored(const record::Questionnaire& questionnaire, std::vector<FormAnswer> answers) { return score(questionnaire, answers).scores.front(); }

}  // namespace

TEST_CASE("a_score_is_the_sum_of_the_weights_that_were_chosen_or_their_mean") {
  std::vector<FormAnswer> answers = {{"a", 3}, {"b", 0}, {"c", 1}, {"d", 2}};
  CHECK(scored(four(), answers) == 9 * whole);
  CHECK(scored(four(Counting::mean), answers) == 2'250'000);
  CHECK(scored(four(), {{"a", 0}, {"b", 3}, {"c", 0}, {"d", 0}}) == 0);
}

TEST_CASE("an_incomplete_form_is_never_scored_unless_its_file_allows_it") {
  std::vector<FormAnswer> three = {{"a", 3}, {"b", 0}, {"c", 1}};
  Scored strict = score(four(), three);
  CHECK_FALSE(strict.complete);
  CHECK_FALSE(strict.scores.front().has_value());
  CHECK(strict.unanswered == std::vector<std::string>{"d"});
  // 7 of three items stands for 28/3 of four.
  CHECK(scored(four(Counting::sum, 1), three) == 9'333'333);
  CHECK(scored(four(Counting::mean, 1), three) == 2'333'333);
  CHECK_FALSE(scored(four(Counting::sum, 1), {{"a", 3}, {"b", 0}}).has_value());
  CHECK_FALSE(scored(four(Counting::sum, 3), {}).has_value());
  record::Questionnaire required = four(Counting::sum, 1);
  required.items[3].required = true;
  CHECK_FALSE(score(required, three).complete);
}

TEST_CASE("an_answer_that_an_item_does_not_have_is_none_and_of_two_the_last_counts") {
  CHECK_FALSE(scored(four(), {{"a", 4}, {"b", 0}, {"c", 1}, {"d", 2}}).has_value());
  CHECK_FALSE(scored(four(), {{"a", -1}, {"b", 0}, {"c", 1}, {"d", 2}}).has_value());
  CHECK(scored(four(), {{"z", 1}, {"a", 0}, {"b", 3}, {"c", 0}, {"d", 0}, {"a", 2}}) == 2 * whole);
}

TEST_CASE("an_answer_about_harming_oneself_opens_the_question_of_safety_unless_it_is_the_quiet_one") {
  record::Questionnaire flagged = four();
  flagged.items[3].safety = true;
  std::vector<FormAnswer> answers = {{"d", 0}};
  CHECK_FALSE(score(flagged, answers).opens_safety);
  answers = {{"d", 1}};
  // Also in a form that is not complete, and has no score.
  CHECK(score(flagged, answers).opens_safety);
  CHECK_FALSE(score(flagged, answers).complete);
  CHECK_FALSE(score(four(), answers).opens_safety);
  flagged.items[3].quiet.reset();
  answers = {{"d", 0}};
  CHECK(score(flagged, answers).opens_safety);
  CHECK_FALSE(score(flagged, {}).opens_safety);
}

TEST_CASE("a_scale_reaches_from_its_least_weights_to_its_largest") {
  Reach reach = reach_of(four(), four().scales.front());
  CHECK(reach.least == 0);
  CHECK(reach.most == 12 * whole);
  record::Questionnaire numbers = four(Counting::mean);
  numbers.items[0].asks = record::Asks::number;
  numbers.items[0].least = 1;
  numbers.items[0].most = 11;
  Reach mean = reach_of(numbers, numbers.scales.front());
  CHECK(mean.least == 250'000);
  CHECK(mean.most == 5 * whole);
}

TEST_CASE("a_questionnaire_of_another_hand_cannot_make_sums_run_over") {
  record::Questionnaire wild = four();
  wild.scales.front().items.assign(5'000'000, "a");
  CHECK_FALSE(scored(wild, {{"a", 3}}).has_value());
  wild.items[0].options.clear();
  CHECK(reach_of(wild, wild.scales.front()).most == 0);
}
