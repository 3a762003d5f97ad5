// Questionnaires that a person brought along in a file, and the times they were filled in (docs/questionnaires.md).
#pragma once

#include "core/record/values.hpp"

namespace keel::record {

// Weights, scores and norms in millionths: kept whole, so that sums are exact and one number has one form.
using Weight = Ranged<-1'000'000'000'000, 1'000'000'000'000>;

// `words` asks nothing: a heading, or what is said before the next question.
enum class Asks { choice, number, words };
KEEL_VALUES(Asks, choice, number, words)

struct FormOption {
  std::string text;
  std::optional<Weight> weight;
  Unknown unknown;
  KEEL_FIELDS(FormOption, text, weight)
};

// One line of a questionnaire, by the name that its file gives it.
struct FormItem {
  std::string link;
  std::string text;
  Asks asks = Asks::choice;
  std::vector<FormOption> options;
  std::optional<std::int64_t> least;  // of a number
  std::optional<std::int64_t> most;
  bool required = false;
  bool safety = false;                // it is about harming oneself
  std::optional<std::int64_t> quiet;  // the one answer that then does not open the question of safety (method H5)
  Unknown unknown;
  KEEL_FIELDS(FormItem, link, text, asks, options, least, most, required, safety, quiet)
};

enum class Counting { sum, mean };
KEEL_VALUES(Counting, sum, mean)

// A score of a questionnaire, and what was published about it.
struct FormScale {
  std::optional<std::string> name;
  Counting counting = Counting::sum;
  std::vector<std::string> items;  // links
  std::int64_t may_miss = 0;       // so many of them may be left out
  bool easier = false;             // a higher score means an easier time
  std::optional<Weight> sd;
  std::optional<Weight> reliability;
  std::vector<Weight> cutoffs;
  std::optional<std::string> source;
  Unknown unknown;
  KEEL_FIELDS(FormScale, name, counting, items, may_miss, easier, sd, reliability, cutoffs, source)
};

// As it was read from the file. `name`: what the person calls it.
struct Questionnaire {
  std::string title;
  std::optional<std::string> name;
  std::optional<std::string> url;
  std::optional<std::string> version;
  std::optional<std::string> copyright;
  std::vector<FormItem> items;
  std::vector<FormScale> scales;
  Unknown unknown;
  KEEL_FIELDS(Questionnaire, title, name, url, version, copyright, items, scales)
};

// `value`: the place of the chosen option, from 0; or the number that was asked for.
struct FormAnswer {
  std::string item;
  std::int64_t value = 0;
  KEEL_FIELDS(FormAnswer, item, value)
};

struct FormScore {
  std::optional<std::string> scale;
  Weight score;
  KEEL_FIELDS(FormScore, scale, score)
};

// A questionnaire, filled in. `scores` as they were then; an incomplete form has none.
struct FilledForm {
  Id questionnaire;
  std::vector<FormAnswer> answers;
  std::vector<FormScore> scores;
  Unknown unknown;
  KEEL_FIELDS(FilledForm, questionnaire, answers, scores)
};

}  // namespace keel::record
