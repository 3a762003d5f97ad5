// Puts together one plan: frames for new lines at the end of the journal, header writes, cuts.
#pragma once

#include "core/api/session.hpp"

namespace keel::api {

// Steps and the bytes they write.
class PlanBuilder {
 public:
  void write(FileName file, std::uint64_t at, ByteSpan bytes);
  void flush(FileName file) { plan.steps.push_back({Action::flush, file, 0, 0, 0}); }
  void truncate(FileName file, std::uint64_t size) { plan.steps.push_back({Action::truncate, file, static_cast<std::int64_t>(size), 0, 0}); }
  void undo_truncate(FileName file, std::uint64_t size);
  // The header in both slots, each flushed before the other is touched.
  void write_header(FileName file, const vault::HeaderWrites& writes);

  Plan plan;
  Bytes blob;
};

// New versions for one append: stamps them in a row and seals each as a frame of its own.
class Writing {
 public:
  // `now`: UTC ms of the wall clock.
  Writing(OpenJournal& open, std::int64_t now) : open_(open), now_(now) {}

  // Adds a version of `entry`; `body` must be canonical. An id may be given once only.
  Result<> add(const journal::Entry& entry, std::string_view body);
  // Adds a line that somebody else has stamped, as it is.
  Result<> add_line(std::string line);

  bool is_empty() const { return lines_.empty(); }
  // Write and flush at the journal's end, with its undo and what the place is to remember.
  void into(PlanBuilder& builder) const;
  // Makes the lines part of the journal: only once they are on the disk.
  void commit();

 private:
  std::string signed_line(record::Envelope envelope, std::string_view body) const;

  OpenJournal& open_;
  std::int64_t now_;
  Clock last_clock_;
  std::uint64_t stamped_ = 0;
  std::vector<std::string> lines_;
  Bytes frames_;
};

// What stands in the file once `more` numbers of this device are written behind what `journal` holds.
LastWritten last_written(const journal::Journal& journal, const Device& device, std::uint64_t more = 0);

// The two usual ends: hands out the plan of `writing` and remembers to commit it.
Answer<AppendReply> answer_append(Session& session, std::shared_ptr<Writing> writing, std::vector<Id> ids);

// A line of "what happened to this journal".
Result<> add_event(Writing& writing, std::string_view what, std::int64_t now, std::int64_t offset);
// The record that holds a setting; the same on every device.
Id setting_id(std::string_view name);
Result<> add_setting(Writing& writing, std::string_view name, std::string_view value, std::int64_t now, std::int64_t offset);
// Whether this setting changes only with proof and a line in "what happened".
bool is_guarded_setting(std::string_view name);
// The value now, if the setting was ever written.
std::optional<std::string> setting_value(const journal::Journal& journal, std::string_view name);

}  // namespace keel::api
