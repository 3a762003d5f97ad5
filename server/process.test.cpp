// Starting and ending the real program.
#include "server/process.test.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <stdexcept>

namespace keel::server::test {
namespace {

using Clock = std::chrono::steady_clock;

struct Started {
  pid_t process;
  int output;
};

// The program is built beside its tests.
Started start(const std::vector<std::string>& arguments) {
  const auto program = (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "evenkeel-server").string();
  std::vector<char*> words{const_cast<char*>(program.c_str())};
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  int pipe_ends[2];
  if (::pipe2(pipe_ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const pid_t process = ::fork();
  if (process == 0) {
    ::dup2(pipe_ends[1], STDOUT_FILENO);
    ::dup2(pipe_ends[1], STDERR_FILENO);
    ::execv(program.c_str(), words.data());
    ::_exit(127);
  }
  ::close(pipe_ends[1]);
  if (process < 0) throw std::runtime_error("no process");
  return {process, pipe_ends[0]};
}

// Reads until `done` says so, the end of the output, or the deadline. False at the deadline.
template <class Done>
bool read_until(int output, std::string& said, Clock::time_point deadline, Done done) {
  while (!done(said)) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd waiting{output, POLLIN, 0};
    if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0) return false;
    char piece[1024];
    const auto size = ::read(output, piece, sizeof piece);
    if (size <= 0) return true;
    said.append(piece, static_cast<std::size_t>(size));
  }
  return true;
}

int wait_for(pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Ended finish(pid_t process, int output, std::string said) {
  const auto deadline = Clock::now() + std::chrono::seconds(10);
  if (!read_until(output, said, deadline, [](const std::string&) { return false; })) ::kill(process, SIGKILL);
  ::close(output);
  return {wait_for(process), std::move(said)};
}

}  // namespace

Ended run_server(const std::vector<std::string>& arguments) {
  const auto [process, output] = start(arguments);
  return finish(process, output, "");
}

RunningServer::RunningServer(const std::filesystem::path& web, std::vector<std::string> more) {
  more.insert(more.end(), {"--listen", "127.0.0.1:0", "--web", web.string()});
  const auto [process, output] = start(more);
  process_ = process;
  output_ = output;
  read_until(output_, said_, Clock::now() + std::chrono::seconds(20),
             [](const std::string& said) { return said.find('\n') != std::string::npos; });
  const auto colon = said_.rfind(':');
  const auto* digits = said_.data() + (colon == std::string::npos ? said_.size() : colon + 1);
  std::from_chars(digits, said_.data() + said_.size(), port_);
  if (port_ == 0) throw std::runtime_error("the server did not start: " + said_);
}

RunningServer::~RunningServer() {
  if (process_ < 0) return;
  ::kill(process_, SIGKILL);
  ::close(output_);
  wait_for(process_);
}

Ended RunningServer::stop() {
  ::kill(process_, SIGTERM);
  const auto process = process_;
  process_ = -1;
  return finish(process, output_, std::move(said_));
}

}  // namespace keel::server::test
