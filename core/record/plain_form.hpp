// The form in which `join` writes nearly every line, read in one run: opening a journal reads each of its lines.
#pragma once

#include <optional>

#include "core/record/record.hpp"

namespace keel::record {

// The parts of a line whose members stand in declared order, without white space, escapes, `after`, `via`, `sig` or
// unknown ones. Nothing for any other line: `split` reads those.
std::optional<Parts> read_plain_form(std::string_view line);

}  // namespace keel::record
