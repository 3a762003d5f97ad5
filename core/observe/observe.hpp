// From the journal's records to columns.
#pragma once

#include <limits>

#include "core/journal/journal.hpp"
#include "core/observe/observed.hpp"

namespace keel::observe {

// One pass over the shown versions. `now` UTC ms, `offset` minutes: the place where it is asked. A body that cannot be read does not
// count. `since` UTC ms: moments before it are not looked at. O(n log n) in moments.
Result<Observed> observe(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since = std::numeric_limits<std::int64_t>::min());

}  // namespace keel::observe
