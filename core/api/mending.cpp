// The steps stand in the order in which they may be interrupted.
#include "core/api/mending.hpp"

#include <algorithm>

namespace keel::api {

const FoundFile* beside(const Session& session, FileName file) {
  auto found = std::ranges::find_if(session.found, [&](const FoundFile& other) { return other.file != file; });
  return found == session.found.end() ? nullptr : &*found;
}

bool needs_new_device(const OpenJournal& open, const OpenRequest& request) {
  if (!open.vault.place || open.vault.place->installation != request.installation) return true;
  if (!request.remembered) return false;
  // Another device, or fewer numbers than this place has written: an older copy was put back.
  return request.remembered->device != open.device || request.remembered->number > last_written(open.contents.journal, open.device).number;
}

Result<Mending> mend(const Session& session, OpenJournal& open, const OpenRequest& request, const std::optional<vault::TornTail>& tail, ByteSpan cut,
                     const std::vector<std::string>& joined) {
  Mending mending;
  if (tail) {
    mending.builder.write(FileName::aside, 0, cut);
    mending.builder.flush(FileName::aside);
    mending.builder.truncate(open.file, tail->offset);
    mending.builder.flush(open.file);
  }
  if (open.notes.new_device || open.vault.other != vault::OtherSlot::agrees) {
    auto writes = TRY(vault::write_header(open.vault.header, open.vault.local_root));
    mending.builder.write_header(open.file, writes);
    mending.header = std::move(writes.last);
  }
  mending.writing = std::make_shared<Writing>(open, request.now);
  for (const std::string& line : joined) TRY(mending.writing->add_line(line));
  if (open.notes.new_device) TRY(add_event(*mending.writing, "opened_elsewhere", request.now, request.offset));
  TRY(add_setting(*mending.writing, "last_unlock", std::to_string(request.now), request.now, request.offset));
  mending.writing->into(mending.builder);
  // Only now: what it held stands in this file.
  bool other_stands = beside(session, open.file) != nullptr;
  if (other_stands) {
    mending.builder.truncate(other_file(open.file), 0);
    mending.builder.flush(other_file(open.file));
  }
  // To cut back could cost what was not put aside yet, or what the other file no longer holds. A half-written end is
  // cut at the next opening.
  if (tail || other_stands) mending.builder.plan.undo.clear();
  return mending;
}

}  // namespace keel::api
