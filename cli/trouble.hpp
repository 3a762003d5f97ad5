// What went wrong, for scripts an exit code and a name, for people one sentence that says what to do. Thrown.
#pragma once

#include <string>
#include <string_view>

namespace keel::cli {

// docs/command-line.md says the same in words.
enum class ExitCode : int {
  done = 0,
  refused = 1,        // the request or what it names is not acceptable; nothing was written
  usage = 2,          // an option is missing, unknown or not understood
  wrong_key = 3,      // the passphrase or recovery code does not open the journal
  damaged = 4,        // a part of the journal file cannot be read
  newer_version = 5,  // the file was written by a newer version
  in_use = 6,         // another program holds the journal
  storage = 7,        // the disk is full, or refused to read or write
};

struct Trouble {
  ExitCode exit = ExitCode::refused;
  std::string code;  // a word for scripts, such as wrong_key
  std::string sentence;
};

// For an error that the core answered with; `message` is the core's own half sentence.
Trouble trouble_from_core(std::string_view code, std::string_view message);

// For a system call that failed with this errno while `doing`, such as "writing to the journal".
Trouble storage_trouble(int error, std::string_view doing);

}  // namespace keel::cli
