// For tests: the real evenkeel-server as a process of its own, on a port the system chose.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace keel::server::test {

struct Ended {
  int code = -1;       // exit code; -1 when it was ended by a signal or is still running
  std::string output;  // standard output and standard error
};

// Runs the server to its end with these arguments; ended by force after ten seconds.
Ended run_server(const std::vector<std::string>& arguments);

// A server that is ready to answer; ended with the object.
class RunningServer {
 public:
  explicit RunningServer(const std::filesystem::path& web, std::vector<std::string> more = {});
  ~RunningServer();
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  std::uint16_t port() const { return port_; }
  // Asks it to stop, as an operator does, and waits for the end.
  Ended stop();

 private:
  pid_t process_ = -1;
  int output_ = -1;
  std::string said_;
  std::uint16_t port_ = 0;
};

}  // namespace keel::server::test
