// Requests broken in every way a seeded generator finds: the server answers or closes, and goes on.
#include <doctest/doctest.h>

#include <random>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;

namespace {

constexpr std::string_view whole =
    "GET /assets/main-Bq3xK9aZ.js?x=1 HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip;q=0.5, br, *;q=0\r\n"
    "If-None-Match: W/\"a\", \"b\"\r\nConnection: keep-alive\r\n\r\n";

std::string broken(std::mt19937& random) {
  std::string bytes(whole);
  const auto changes = 1 + random() % 6;
  for (unsigned i = 0; i < changes && !bytes.empty(); ++i) {
    const auto at = random() % bytes.size();
    const auto size = random() % 12;
    switch (random() % 4) {
      case 0: bytes[at] = static_cast<char>(random()); break;
      case 1: bytes.erase(at, size); break;
      case 2: bytes.insert(at, std::string(size, static_cast<char>(random()))); break;
      case 3: bytes.insert(at, whole.substr(at % whole.size(), size)); break;
    }
  }
  return bytes;
}

}  // namespace

TEST_CASE("no_broken_request_ends_the_server") {
  const WebFolder folder;
  RunningServer server(folder.web(), {"--header-seconds", "1"});
  constexpr unsigned seed = 20261121;
  std::mt19937 random(seed);
  for (int i = 0; i < 1500; ++i) {
    Socket socket(server.port());
    const auto bytes = broken(random);
    CAPTURE(bytes);
    socket.send(bytes);
    // Every other one leaves without waiting for an answer.
    if (i % 2 == 0) continue;
    socket.send("\r\n\r\n");
    const auto reply = socket.receive();
    const bool known = reply.status == 0 || reply.status == 200 || reply.status == 304 || reply.status == 400 ||
                       reply.status == 404 || reply.status == 405 || reply.status == 413 || reply.status == 431;
    CHECK(known);
  }
  CHECK(ask(server.port(), "GET", "/healthz").body == "ok\n");
  CHECK(server.stop().code == 0);
}
