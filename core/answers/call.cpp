// From a request's text to its answer and back.
#include "core/answers/call.hpp"

#include "core/answers/answers.hpp"
#include "core/answers/messages_forms.hpp"
#include "core/observe/packed.hpp"
#include "core/reflect/call.hpp"
#include "core/reflect/read.hpp"

namespace keel::answers {
namespace {

// What speaks of no journal: an answer, or nothing where the operation is another one.
Result<std::optional<std::string>> answer_alone(std::string_view op, std::string_view args, ByteSpan file) {
  if (op == "questionnaire_read") return reflect::write(file_answer(file));
  if (op == "form_score") return reflect::write(form_answer(TRY(reflect::read<FormRequest>(args))));
  if (op == "form_history") return reflect::write(forms_answer(TRY(reflect::read<FormsRequest>(args))));
  return std::nullopt;
}

Result<std::string> answer(std::string_view text, ByteSpan columns) {
  reflect::Call request = TRY(reflect::read<reflect::Call>(text));
  std::string_view args = request.arguments();
  if (auto alone = TRY(answer_alone(request.op, args, columns))) return *std::move(alone);
  observe::Observed seen = TRY(observe::unpacked(columns));
  if (request.op == "insights") return reflect::write(all_answers(seen, TRY(reflect::read<Known>(args))));
  if (request.op == "urge_range") return reflect::write(urge_range_answer(seen));
  if (request.op == "suggest") return reflect::write(suggestion(seen, TRY(reflect::read<Choose>(args))));
  return fail(ErrorCode::bad_request, "there is no such operation");
}

}  // namespace

std::string call(std::string_view request, ByteSpan columns) {
  auto answered = answer(request, columns);
  return answered ? "{\"ok\":" + *answered + "}" : reflect::refused(answered.error());
}

}  // namespace keel::answers
