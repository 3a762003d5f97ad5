// Fuzzing of questionnaire files: what is read fits the journal, comes back the same, and scores within its own reach.
#include <cstdlib>

#include "core/forms/read_file.hpp"
#include "core/forms/score.hpp"
#include "core/record/record.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

using namespace keel;
using namespace keel::forms;

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

void score_with(const record::Questionnaire& questionnaire, std::int64_t turn) {
  std::vector<record::FormAnswer> answers;
  for (const record::FormItem& item : questionnaire.items) {
    std::int64_t options = std::ssize(item.options);
    if (options > 0) answers.push_back({item.link, turn % options});
    else if (item.least) answers.push_back({item.link, turn % 2 == 0 ? *item.least : *item.most});
  }
  Scored scored = score(questionnaire, answers);
  expect(scored.unanswered.empty() && scored.complete);
  expect(scored.scores.size() == questionnaire.scales.size());
  for (std::size_t i = 0; i < scored.scores.size(); ++i) {
    Reach reach = reach_of(questionnaire, questionnaire.scales[i]);
    expect(reach.least <= *scored.scores[i] && *scored.scores[i] <= reach.most);
    expect(record::Weight::holds(*scored.scores[i]));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  auto read = read_file(as_text({bytes, size}));
  if (!read) return 0;
  std::string body = reflect::write(read->questionnaire);
  expect(record::canonical_body("questionnaire", body) == body);
  for (std::int64_t turn = 0; turn < 3; ++turn) score_with(read->questionnaire, turn);
  return 0;
}
