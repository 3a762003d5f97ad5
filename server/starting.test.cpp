// Starting, refusing to start, and stopping.
#include <doctest/doctest.h>

#include <chrono>

#include "server/address.hpp"
#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;

TEST_CASE("an_address_is_read_strictly") {
  const auto usual = keel::server::read_address("127.0.0.1:8787");
  REQUIRE(usual.has_value());
  CHECK(usual->host == "127.0.0.1");
  CHECK(usual->port == 8787);
  const auto six = keel::server::read_address("[::1]:65535");
  REQUIRE(six.has_value());
  CHECK(six->host == "::1");
  CHECK(to_link(*six) == "http://[::1]:65535");
  for (const std::string text : {"", "8787", ":8787", "localhost", "localhost:", "localhost:65536", "localhost:-1",
                                 "localhost:80x", "localhost: 80", "::1:8787", "localhost:8 7"}) {
    CAPTURE(text);
    CHECK_FALSE(keel::server::read_address(text).has_value());
  }
}

TEST_CASE("a_port_that_is_none_is_named_with_an_example") {
  const WebFolder folder;
  const auto ended = run_server({"--listen", "127.0.0.1:99999", "--web", folder.web().string()});
  CHECK(ended.code == 2);
  CHECK(ended.output ==
        "evenkeel-server: --listen 127.0.0.1:99999 has no usable port: choose a number from 1 to 65535, "
        "for example 127.0.0.1:8787.\n");
}

TEST_CASE("a_missing_or_wrong_folder_is_named_with_what_to_do") {
  const WebFolder folder;
  const auto missing = (folder.root() / "nowhere").string();
  const auto advice = " Build the web app with ./run, then give the folder that holds its index.html.\n";
  auto ended = run_server({"--listen", "127.0.0.1:0", "--web", missing});
  CHECK(ended.code == 3);
  CHECK(ended.output == "evenkeel-server: --web " + missing + " does not exist." + advice);
  ended = run_server({"--listen", "127.0.0.1:0", "--web", (folder.root() / "outside.txt").string()});
  CHECK(ended.code == 3);
  CHECK(ended.output.find("is not a folder.") != std::string::npos);
  ended = run_server({"--listen", "127.0.0.1:0", "--web", folder.root().string()});
  CHECK(ended.code == 3);
  CHECK(ended.output.find("has no index.html.") != std::string::npos);
}

TEST_CASE("a_taken_port_is_named_with_what_to_do") {
  const WebFolder folder;
  const RunningServer first(folder.web());
  const auto address = "127.0.0.1:" + std::to_string(first.port());
  const auto ended = run_server({"--listen", address, "--web", folder.web().string()});
  CHECK(ended.code == 4);
  CHECK(ended.output == "evenkeel-server: Another program already listens on " + address +
                            ". Stop it, or choose another port with --listen.\n");
}

TEST_CASE("an_unknown_or_missing_option_points_to_help") {
  CHECK(run_server({}).code == 2);
  const auto unknown = run_server({"--wbe", "x", "--web", "y"});
  CHECK(unknown.code == 2);
  CHECK(unknown.output.find("--help") != std::string::npos);
  const auto help = run_server({"--help"});
  CHECK(help.code == 0);
  CHECK(help.output.find("Exit codes") != std::string::npos);
}

TEST_CASE("asked_to_stop_it_ends_at_once_and_has_said_nothing_about_visitors") {
  const WebFolder folder;
  RunningServer server(folder.web());
  const auto link = "Evenkeel is ready: http://127.0.0.1:" + std::to_string(server.port()) + "\n";
  ask(server.port(), "GET", "/journal?secret=1");
  ask(server.port(), "GET", "/missing.js");
  Socket idle(server.port());
  idle.send("GET /sw.js HTTP/1.1\r\nHost: localhost\r\n\r\n");
  CHECK(idle.receive().status == 200);
  const auto start = std::chrono::steady_clock::now();
  const auto ended = server.stop();
  CHECK(ended.code == 0);
  CHECK(ended.output == link);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(3));
  CHECK(idle.is_closed_within(std::chrono::seconds(1)));
}

TEST_CASE("a_visitor_in_the_middle_of_a_request_does_not_keep_it_from_stopping") {
  const WebFolder folder;
  RunningServer server(folder.web());
  Socket unfinished(server.port());
  unfinished.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\n");
  CHECK(unfinished.receive().body == "ok\n");
  CHECK(server.stop().code == 0);
}
