// Every moment of a kind, read into its body.
#pragma once

#include "core/api/session.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {

// Calls `take` with the envelope and the body of each moment of a kind, oldest first. What cannot be read does not count.
template <class Body, class Take>
Result<> each_of(journal::Journal& journal, std::string_view kind, Take&& take) {
  for (journal::Index index : journal.by_time()) {
    if (journal.kind_of(index) != kind) continue;
    record::Parts parts = TRY(record::split(journal.version(index).line));
    if (auto body = reflect::read<Body>(parts.body)) take(parts.envelope, *std::move(body));
  }
  return {};
}

}  // namespace keel::api
