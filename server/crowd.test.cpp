// How places are shared: the cap, the share of one address, and readers who take hardly anything.
#include <doctest/doctest.h>

#include <chrono>
#include <optional>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr const char* request = "GET /sw.js HTTP/1.1\r\nHost: localhost\r\n\r\n";
constexpr const char* large_request = "GET /assets/large-Ab1cD2eF.js HTTP/1.1\r\nHost: localhost\r\n\r\n";
// More than the buffers of both sides hold.
constexpr std::size_t large = std::size_t{32} << 20;

void add_large_file(const WebFolder& folder) { folder.write("web/assets/large-Ab1cD2eF.js", std::string(large, 'x')); }

}  // namespace

TEST_CASE("visitors_over_the_cap_wait_for_a_place") {
  const WebFolder folder;
  const RunningServer server(folder.web(), {"--connections", "2"});
  std::optional<Socket> first(server.port());
  first->send("GET / HTTP/1.1\r\n");
  Socket second(server.port());
  second.send("GET / HTTP/1.1\r\n");
  Socket third(server.port());
  third.send(request);
  CHECK(third.is_silent_for(milliseconds(500)));
  first.reset();
  CHECK(third.receive().status == 200);
}

TEST_CASE("readers_who_take_nothing_give_their_places_back_within_seconds") {
  const WebFolder folder;
  add_large_file(folder);
  const RunningServer server(folder.web(), {"--connections", "2", "--drain-seconds", "1"});
  Socket first(server.port());
  Socket second(server.port());
  for (Socket* slow : {&first, &second}) slow->send(large_request);
  CHECK(ask(server.port(), "GET", "/sw.js").status == 200);
}

TEST_CASE("a_reader_who_keeps_taking_gets_the_whole_answer") {
  const WebFolder folder;
  add_large_file(folder);
  const RunningServer server(folder.web(), {"--drain-seconds", "1"});
  Socket socket(server.port());
  socket.send(large_request);
  CHECK(socket.receive().body.size() == large);
}

TEST_CASE("one_address_cannot_take_the_places_of_all_others") {
  const WebFolder folder;
  const RunningServer server(folder.web(), {"--per-address", "2"});
  std::optional<Socket> first(server.port());
  first->send("GET / HTTP/1.1\r\n");
  Socket second(server.port());
  second.send("GET / HTTP/1.1\r\n");
  // Both have been let in before the third comes.
  Socket third(server.port());
  CHECK(third.is_closed_within(seconds(5)));
  Socket other(server.port(), "127.0.0.2");
  other.send(request);
  CHECK(other.receive().status == 200);
  first.reset();
  const auto until = std::chrono::steady_clock::now() + seconds(5);
  int status = 0;
  while (status == 0 && std::chrono::steady_clock::now() < until) status = ask(server.port(), "GET", "/sw.js").status;
  CHECK(status == 200);
}
