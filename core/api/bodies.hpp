// Every moment of a kind, read into its body.
#pragma once

#include "core/api/session.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {

// Calls `take` with the envelope and the body of each moment of a kind, oldest first; from `since` (UTC ms) on, if given.
// What cannot be read does not count.
template <class Body, class Take>
Result<> each_of(journal::Journal& journal, std::string_view kind, Take&& take, std::optional<std::int64_t> since = {}) {
  for (journal::Index index : journal.by_time()) {
    if (journal.kind_of(index) != kind) continue;
    const journal::Version& version = journal.version(index);
    if (since && version.at < *since) continue;
    record::Parts parts = TRY(record::split(version.line));
    if (auto body = reflect::read<Body>(parts.body)) take(parts.envelope, *std::move(body));
  }
  return {};
}

}  // namespace keel::api
