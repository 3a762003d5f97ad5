// From a request's text to its handler and back.
#include "core/api/session.hpp"
#include "core/api/wiping.hpp"
#include "core/reflect/call.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

Reply error_reply(const Error& error) { return {reflect::refused(error), {}}; }

template <class Op>
Reply perform(const Op& operation, Session& session, std::string_view args, Blob blob) {
  auto request = reflect::read<typename Op::Request>(args);
  if (!request) return error_reply(request.error());
  auto answer = operation.handle(session, *request, std::move(blob));
  wipe_all(*request);
  if (!answer) return error_reply(answer.error());
  // Growing would leave copies behind; what is longer holds no key.
  std::string value;
  value.reserve(256);
  reflect::write_value(value, answer->value);
  wipe_all(answer->value);
  std::string plan = answer->plan ? ",\"plan\":" + reflect::write(*answer->plan) : std::string();
  Reply reply;
  reply.json.reserve(value.size() + plan.size() + 16);
  reply.json.append("{\"ok\":").append(value).append(plan).append("}");
  reply.blob = std::move(answer->blob);
  crypto::wipe(value);
  return reply;
}

}  // namespace

Reply Session::call(std::string_view text, Blob blob) {
  auto request = reflect::read<reflect::Call>(text);
  if (!request) return error_reply(request.error());
  Reply reply = error_reply({ErrorCode::bad_request, "there is no such operation"});
  std::string_view args = request->arguments();
  std::apply([&](auto... operation) { (void)((operation.name == request->op && (reply = perform(operation, *this, args, std::move(blob)), true)) || ...); }, OPERATIONS);
  if (request->args) wipe_all(*request->args);
  return reply;
}

}  // namespace keel::api
