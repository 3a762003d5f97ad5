// Compaction and repair: the core fills FILE.new piece by piece, it is read back and proven, then it takes the name.
#pragma once

#include "cli/journal.hpp"

namespace keel::cli {

enum class Rewrite { compact, repair };

// The size of the journal afterwards, in bytes. Throws Trouble; the old file then stays in use.
std::int64_t rewrite(Client& client, Rewrite what);

// FILE as it stands into FILE.damaged-<time>, safely on the disk; returns that path. Throws Trouble.
std::string copy_aside(Client& client);

}  // namespace keel::cli
