// Requests out, replies in, plans to the disk.
#include "cli/client.hpp"

namespace keel::cli {
namespace {

struct Refusal {
  std::string code;
  std::string message;
  KEEL_FIELDS(Refusal, code, message)
};

struct Envelope {
  std::optional<reflect::Raw> ok;
  std::optional<Refusal> error;
  std::optional<api::Plan> plan;
  KEEL_FIELDS(Envelope, ok, error, plan)
};

}  // namespace

Client::Answered Client::call(std::string request, Blob blob) {
  api::Reply reply = session_.call(request, std::move(blob));
  // Either may hold a passphrase or a key.
  crypto::wipe(request);
  auto envelope = reflect::read<Envelope>(reply.json);
  crypto::wipe(reply.json);
  if (!envelope) throw trouble_from_core(name_of(envelope.error().code), envelope.error().message);
  if (envelope->error) throw trouble_from_core(envelope->error->code, envelope->error->message);
  return {envelope->ok ? std::move(envelope->ok->text) : "{}", std::move(envelope->plan), std::move(reply.blob)};
}

void Client::carry_out_plan(const api::Plan& plan, ByteSpan blob) {
  int error = host_.carry_out(plan, blob);
  session_.call(error == 0 ? R"({"op":"plan_done"})" : R"({"op":"plan_failed"})", {});
  if (error != 0) throw storage_trouble(error, "writing to the journal");
  if (plan.remember && installation_ != nullptr) installation_->remember(*plan.remember);
}

}  // namespace keel::cli
