// Control lines: what a journal file says about itself between its records.
#pragma once

#include "core/journal/retired.hpp"

namespace keel::api {

// {"keel":"retired","device":"<16 hex>","ranges":[[first,last],...]}: numbers of a device that are gone on purpose.
std::vector<std::string> retired_lines(const journal::Retired& retired);

// Adds what the line says to `retired`. False when it is no control line that this version knows.
bool read_retired_line(std::string_view line, journal::Retired& retired);

}  // namespace keel::api
