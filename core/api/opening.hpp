// From a file's bytes to an open journal, and from there to its summary.
#pragma once

#include "core/api/writing.hpp"

namespace keel::api {

// Reads every line of the whole `file` into `contents`.
vault::FrameReport load_frames(Contents& contents, Blob file, const vault::FrameScope& scope, const vault::KeyRing& ring);
// The next append goes where the report says.
void stand_at_end(OpenJournal& open, const vault::FrameReport& report);

// A place of its own for this installation, and the device that goes with it.
void become_device(OpenJournal& open, const Id& installation);
void take_device_of_place(OpenJournal& open);

// When the journal was opened before this time, UTC ms.
std::optional<std::int64_t> last_unlock(const journal::Journal& journal);

OpenReply summarise(OpenJournal& open);

}  // namespace keel::api
