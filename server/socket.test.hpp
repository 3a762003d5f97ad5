// For tests: a plain socket, so that bytes reach the server exactly as written.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace keel::server::test {

struct Reply {
  int status = 0;                              // 0: the connection was closed without an answer
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  std::string header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
  }
};

class Socket {
 public:
  // `from`: an address of this machine, such as another one of the loopback network.
  explicit Socket(std::uint16_t port, const char* from = "127.0.0.1");
  ~Socket();
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  bool send(std::string_view bytes) const;
  // One answer; `has_body` is false for an answer to HEAD.
  Reply receive(bool has_body = true);
  // Whether the server closes (rather than answers) within this time.
  bool is_closed_within(std::chrono::milliseconds time) const;
  // Whether nothing at all comes during this time.
  bool is_silent_for(std::chrono::milliseconds time) const;

 private:
  bool fill(std::chrono::milliseconds time);

  int socket_ = -1;
  std::string received_;
};

// One request on a connection of its own.
Reply ask(std::uint16_t port, std::string_view method, std::string_view target, std::string_view headers = "");

}  // namespace keel::server::test
