// From a request's text to its answer and back.
#include "core/answers/call.hpp"

#include "core/answers/answers.hpp"
#include "core/observe/packed.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::answers {
namespace {

struct Request {
  std::string op;
  std::optional<reflect::Raw> args;
  KEEL_FIELDS(Request, op, args)
};

struct Failure {
  std::string code;
  std::string message;
  KEEL_FIELDS(Failure, code, message)
};

Result<std::string> answer(std::string_view text, ByteSpan columns) {
  Request request = TRY(reflect::read<Request>(text));
  std::string_view args = request.args ? std::string_view(request.args->text) : std::string_view("{}");
  observe::Observed seen = TRY(observe::unpacked(columns));
  if (request.op == "insights") return reflect::write(all_answers(seen, TRY(reflect::read<Known>(args)).level));
  if (request.op == "urge_range") return reflect::write(urge_range_answer(seen));
  if (request.op == "suggest") return reflect::write(suggestion(seen, TRY(reflect::read<Choose>(args))));
  return fail(ErrorCode::bad_request, "there is no such operation");
}

}  // namespace

std::string call(std::string_view request, ByteSpan columns) {
  auto answered = answer(request, columns);
  if (answered) return "{\"ok\":" + *answered + "}";
  return "{\"error\":" + reflect::write(Failure{std::string(name_of(answered.error().code)), answered.error().message}) + "}";
}

}  // namespace keel::answers
