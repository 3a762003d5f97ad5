// Session state: what is open, what is pending, and how it ends.
#include "core/api/session.hpp"

#include "core/api/loading.hpp"

namespace keel::api {

Session::Session() = default;
Session::~Session() = default;

Result<OpenJournal*> Session::opened() {
  if (!open) return fail(ErrorCode::locked, "the journal is locked");
  return &*open;
}

Result<OpenJournal*> Session::writable() {
  OpenJournal* journal = TRY(opened());
  if (pending_ || compaction) return fail(ErrorCode::pending, "an earlier write is not finished yet");
  if (journal->read_only) return fail(ErrorCode::read_only, "this journal is open for reading; repair it to write again");
  return journal;
}

void Session::await(std::function<void()> done, std::function<void()> failed) {
  pending_ = true;
  done_ = std::move(done);
  failed_ = std::move(failed);
}

Result<> Session::settle(bool done) {
  if (!pending_) return fail(ErrorCode::bad_request, "no write is under way");
  pending_ = false;
  auto next = std::move(done ? done_ : failed_);
  done_ = nullptr;
  failed_ = nullptr;
  if (next) next();
  return {};
}

void Session::wipe() {
  if (open) open->contents.wipe();
  if (left_over) left_over->contents.wipe();
  opening.reset();
  open.reset();
  left_over.reset();
  compaction.reset();
  found.clear();
  pending_ = false;
  done_ = nullptr;
  failed_ = nullptr;
}

Result<Answer<Nothing>> lock(Session& session, const Nothing&, Blob) {
  session.wipe();
  return Answer<Nothing>{};
}

Result<Answer<Nothing>> plan_done(Session& session, const Nothing&, Blob) {
  TRY(session.settle(true));
  return Answer<Nothing>{};
}

Result<Answer<Nothing>> plan_failed(Session& session, const Nothing&, Blob) {
  TRY(session.settle(false));
  return Answer<Nothing>{};
}

FileName other_file(FileName file) { return file == FileName::a ? FileName::b : FileName::a; }

}  // namespace keel::api
