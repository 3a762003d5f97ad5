// What was asked for on the command line.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace keel::cli {

enum class Command { init, log, list, show, verify, repair, compact, export_to };

struct Options {
  Command command = Command::list;
  std::string journal;
  std::string passphrase_file;
  bool recovery = false;  // the secret is the recovery code
  bool json = false;

  bool new_recovery_code = false;  // init
  std::string kind;                // log
  std::string body;                // log; JSON, "-" for standard input
  std::string text;                // log note and log check-in; "-" for standard input
  std::string level, technique, origin;
  int distress = -1, before = -1, after = -1;  // -1: not given
  std::int64_t limit = 20;                     // list; 0 for all
  std::vector<std::string> kinds;              // list
  std::string id;                              // show
  std::string out;                             // export
  bool force = false;                          // export
};

// Options, or the exit code when the program has nothing more to do (help was printed, or what is wrong).
std::expected<Options, int> read_options(int count, char** arguments);

}  // namespace keel::cli
