// Why the server could not start: an exit code for scripts and one sentence for people that says what to do.
#pragma once

#include <expected>
#include <string>

namespace keel::server {

enum class ExitCode : int {
  stopped = 0,        // asked to stop (SIGTERM, SIGINT)
  bad_option = 2,     // an option that is missing, unknown or not understood
  no_web_app = 3,     // the folder of --web cannot be served
  cannot_listen = 4,  // the address of --listen is taken or not allowed
};

struct Failure {
  ExitCode code;
  std::string sentence;
};

template <class T>
using Outcome = std::expected<T, Failure>;

inline std::unexpected<Failure> failure(ExitCode code, std::string sentence) {
  return std::unexpected(Failure{code, std::move(sentence)});
}

}  // namespace keel::server
