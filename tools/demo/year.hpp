// A year in the journal of an invented person: the same for the same seed and the same end, on every machine.
#pragma once

#include "core/api/messages_journal.hpp"
#include "tools/demo/until.hpp"

namespace keel::tools::demo {

// In the order of time, none later than `until`. Effects, gaps and a slow turn for the better are planted (nature.hpp); some
// feared outcomes have come due lately, one message may be read again, and one urge is still running.
std::vector<api::NewMoment> year(std::uint64_t seed, Until until);

}  // namespace keel::tools::demo
