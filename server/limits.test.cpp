// What one visitor may take from the others.
#include <doctest/doctest.h>

#include <chrono>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {
constexpr const char* request = "GET /sw.js HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

TEST_CASE("headers_over_eight_kilobytes_are_refused") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  CHECK(ask(server.port(), "GET", "/", "X: " + std::string(7000, 'x') + "\r\n").status == 200);
  CHECK(ask(server.port(), "GET", "/", "X: " + std::string(8200, 'x') + "\r\n").status == 431);
  CHECK(ask(server.port(), "GET", "/" + std::string(8200, 'a')).status == 431);
  Socket endless(server.port());
  endless.send("GET / HTTP/1.1\r\n" + std::string(300'000, 'x'));
  CHECK(endless.receive().status == 431);
}

TEST_CASE("content_is_refused_without_being_read") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string announced :
       {"Content-Length: 1\r\n", "Content-Length: 999999999999\r\n", "Transfer-Encoding: chunked\r\n"}) {
    CAPTURE(announced);
    const auto reply = ask(server.port(), "GET", "/", announced);
    CHECK(reply.status == 413);
    CHECK(reply.header("connection") == "close");
  }
  Socket posting(server.port());
  posting.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n" + std::string(50'000, 'x'));
  CHECK(posting.receive().status == 405);
}

TEST_CASE("what_is_not_http_is_refused") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string bytes :
       {"hello\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"}) {
    CAPTURE(bytes);
    Socket socket(server.port());
    socket.send(bytes);
    CHECK(socket.receive().status == 400);
    CHECK(socket.is_closed_within(seconds(5)));
  }
  CHECK(ask(server.port(), "GET", "/").status == 200);
}

TEST_CASE("a_request_that_drips_in_is_closed") {
  const WebFolder folder;
  const RunningServer server(folder.web(), {"--header-seconds", "1"});
  Socket slow(server.port());
  const auto start = std::chrono::steady_clock::now();
  slow.send("GET / HTTP/1.1\r\nX: ");
  bool closed = false;
  while (!closed && std::chrono::steady_clock::now() - start < seconds(8)) {
    slow.send("x");
    closed = slow.is_closed_within(milliseconds(100));
  }
  CHECK(closed);
  CHECK(std::chrono::steady_clock::now() - start < seconds(5));
  CHECK(ask(server.port(), "GET", "/").status == 200);
}

TEST_CASE("a_connection_serves_many_requests_and_is_closed_when_idle") {
  const WebFolder folder;
  const RunningServer server(folder.web(), {"--idle-seconds", "1"});
  Socket socket(server.port());
  for (int i = 0; i < 50; ++i) {
    socket.send(request);
    CHECK(socket.receive().body == "self.skipWaiting()");
  }
  CHECK(socket.is_closed_within(seconds(5)));
  Socket once(server.port());
  once.send("GET /sw.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  CHECK(once.receive().header("connection") == "close");
  CHECK(once.is_closed_within(seconds(5)));
}
