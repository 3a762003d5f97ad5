// A client that understands just enough HTTP to be strict about it.
#include "server/socket.test.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace keel::server::test {

Socket::Socket(std::uint16_t port, const char* from) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_in own{};
  own.sin_family = AF_INET;
  ::inet_pton(AF_INET, from, &own.sin_addr);
  ::bind(socket_, reinterpret_cast<const sockaddr*>(&own), sizeof own);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ::close(socket_);
    throw std::runtime_error("nobody answers");
  }
}

Socket::~Socket() { ::close(socket_); }

bool Socket::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const auto size = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (size <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

bool Socket::fill(std::chrono::milliseconds time) {
  pollfd waiting{socket_, POLLIN, 0};
  if (::poll(&waiting, 1, static_cast<int>(time.count())) <= 0) return false;
  char piece[4096];
  const auto size = ::recv(socket_, piece, sizeof piece, 0);
  if (size <= 0) return false;
  received_.append(piece, static_cast<std::size_t>(size));
  return true;
}

Reply Socket::receive(bool has_body) {
  constexpr std::chrono::seconds patience{10};
  while (received_.find("\r\n\r\n") == std::string::npos) {
    if (!fill(patience)) return {};
  }
  Reply reply;
  const auto head_size = received_.find("\r\n\r\n") + 4;
  reply.status = std::stoi(received_.substr(received_.find(' ') + 1, 3));
  for (auto line = received_.find("\r\n") + 2; line + 2 < head_size;) {
    const auto end = received_.find("\r\n", line);
    const auto colon = received_.find(':', line);
    auto name = received_.substr(line, colon - line);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    reply.headers[name] = received_.substr(colon + 2, end - colon - 2);
    line = end + 2;
  }
  received_.erase(0, head_size);
  const auto length = reply.header("content-length");
  const std::size_t size = has_body && !length.empty() ? std::stoul(length) : 0;
  while (received_.size() < size && fill(patience)) {
  }
  reply.body = received_.substr(0, size);
  received_.erase(0, reply.body.size());
  return reply;
}

bool Socket::is_silent_for(std::chrono::milliseconds time) const {
  pollfd waiting{socket_, POLLIN, 0};
  return ::poll(&waiting, 1, static_cast<int>(time.count())) == 0;
}

bool Socket::is_closed_within(std::chrono::milliseconds time) const {
  if (is_silent_for(time)) return false;
  char byte = 0;
  return ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
}

Reply ask(std::uint16_t port, std::string_view method, std::string_view target, std::string_view headers) {
  Socket socket(port);
  std::string request(method);
  request.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n").append(headers).append("\r\n");
  socket.send(request);
  return socket.receive(method != "HEAD");
}

}  // namespace keel::server::test
