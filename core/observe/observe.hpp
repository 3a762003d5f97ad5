// From the journal's records to columns, once.
#pragma once

#include "core/observe/observer.hpp"

namespace keel::observe {

// As Observer::look the first time.
Result<Observed> observe(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since = std::numeric_limits<std::int64_t>::min());

}  // namespace keel::observe
