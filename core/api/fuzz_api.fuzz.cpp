// Fuzzing of calls: lines of requests up to a zero byte, then the blob that goes with each, on a locked and an open session.
#include <cstdlib>
#include <memory>

#include "core/api/session.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/lines.hpp"

using namespace keel;
using namespace keel::api;

namespace {

struct Request {
  std::string op;
  KEEL_FIELDS(Request, op)
};

struct Answered {
  std::optional<reflect::Raw> ok;
  std::optional<reflect::Raw> error;
  std::optional<Plan> plan;
  KEEL_FIELDS(Answered, ok, error, plan)
};

void expect(bool holds) {
  if (!holds) std::abort();
}

// Deriving a key is slow on purpose.
bool is_slow(std::string_view line) {
  auto request = reflect::read<Request>(line);
  return request && request->op == "derive";
}

void check_steps(const std::vector<PlanStep>& steps, std::size_t blob) {
  for (const PlanStep& step : steps) {
    expect(step.at >= 0 && step.from >= 0 && step.size >= 0);
    expect(step.action != Action::write || static_cast<std::uint64_t>(step.from) + static_cast<std::uint64_t>(step.size) <= blob);
  }
}

// Every third plan fails. Returns how many there were.
int play(Session& session, std::string_view script, ByteSpan blob) {
  int plans = 0;
  vault::for_each_line(script, [&](std::string_view line) {
    if (is_slow(line)) return;
    Reply reply = session.call(line, Blob::copy_of(blob));
    auto answered = reflect::read<Answered>(reply.json);
    expect(answered.has_value());
    expect(answered->ok.has_value() != answered->error.has_value());
    if (!answered->plan) return;
    check_steps(answered->plan->steps, reply.blob.size());
    check_steps(answered->plan->undo, reply.blob.size());
    session.call(++plans % 3 == 0 ? R"({"op":"plan_failed"})" : R"({"op":"plan_done"})", {});
  });
  return plans;
}

std::unique_ptr<Session> open_with_two_notes() {
  auto made = std::make_unique<Session>();
  Session& session = *made;
  CreateRequest request;
  request.slot.request = {SlotType::passphrase, 65536, 3, {}};
  request.now = 1'732'190'400'000;
  session.call("{\"op\":\"create\",\"args\":" + reflect::write(request) + "}", {});
  session.call(R"({"op":"plan_done"})", {});
  AppendRequest notes;
  notes.now = request.now;
  for (std::uint8_t n = 1; n <= 2; ++n) {
    Id id;
    id.bytes.fill(n);
    notes.moments.push_back({id, "note", request.now, 60, {}, {R"({"text":"a","later":1.0})"}});
  }
  session.call("{\"op\":\"append\",\"args\":" + reflect::write(notes) + "}", {});
  session.call(R"({"op":"plan_done"})", {});
  expect(session.open.has_value() && !session.is_pending());
  return made;
}

bool is_as_made(const Session& session) { return session.open && !session.is_pending() && !session.compaction && session.found.empty() && !session.left_over; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view all = as_text({bytes, size});
  std::string_view script = all.substr(0, all.find('\0'));
  ByteSpan blob = ByteSpan{bytes, size}.subspan(std::min(size, script.size() + 1));
  Session locked;
  play(locked, script, blob);
  locked.wipe();
  // Making one costs more than most inputs do: it serves until an input has changed it.
  static std::unique_ptr<Session> open = open_with_two_notes();
  if (play(*open, script, blob) > 0 || !is_as_made(*open)) {
    open->wipe();
    open = open_with_two_notes();
  }
  return 0;
}
