// What an interruption left behind, and a journal that was moved: both are mended before the first append.
#pragma once

#include "core/api/opening.hpp"

namespace keel::api {

// The file beside `file` that inspect has found to be a journal too.
const FoundFile* beside(const Session& session, FileName file);

// What has to be written before the first append, in the order in which it may be interrupted.
struct Mending {
  PlanBuilder builder;
  std::optional<vault::Header> header;
  std::shared_ptr<Writing> writing;
};

// Whether this place has to write as a device of its own: it is another installation, or an older copy was put back.
bool needs_new_device(const OpenJournal& open, const OpenRequest& request);

// `cut`: the bytes of the torn tail; `joined`: lines that only the unfinished other file held. Errors: what sealing and the header's writing tell.
Result<Mending> mend(const Session& session, OpenJournal& open, const OpenRequest& request, const std::optional<vault::TornTail>& tail, ByteSpan cut, const std::vector<std::string>& joined);

}  // namespace keel::api
