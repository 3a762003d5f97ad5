// Moments in words for a terminal.
#pragma once

#include <string>

#include "core/api/messages_journal.hpp"

namespace keel::cli {

// Nothing in it can steer a terminal or turn the line around: control and direction characters are taken out.
std::string printable(std::string_view text);

// One line: id, local time where it was written, what it says.
std::string line_of(const api::Moment& moment);
// All of it, one field a line.
std::string page_of(const api::Moment& moment);

}  // namespace keel::cli
