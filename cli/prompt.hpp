// Asks for a secret on the terminal, without showing what is typed.
#pragma once

#include <string_view>

#include "cli/secret_text.hpp"

namespace keel::cli {

// Reads one line from the controlling terminal with echo off; the echo is back on however it ends, also by Ctrl-C.
// Throws Trouble when there is no terminal or nothing is typed.
SecretText ask_secret(std::string_view question);

}  // namespace keel::cli
