// What is at which address.
#include <doctest/doctest.h>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;

TEST_CASE("the_app_and_its_deep_links_are_index_html") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string target : {"/", "/index.html", "/breathe", "/journal", "/open?from=home", "/a/b-c_d/9/"}) {
    CAPTURE(target);
    const auto reply = ask(server.port(), "GET", target);
    CHECK(reply.status == 200);
    CHECK(reply.body == "<!doctype html><title>Notes</title>");
    CHECK(reply.header("content-type") == "text/html; charset=utf-8");
  }
}

TEST_CASE("what_is_not_there_is_404_and_never_the_app") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string target :
       {"/missing.js", "/assets/old-12345678.js", "/assets/missing", "/favicon.ico", "/breathe.html",
        "/icons/icon.svg/", "/index.html.br", "/assets/main-Bq3xK9aZ.js.br"}) {
    CAPTURE(target);
    const auto reply = ask(server.port(), "GET", target);
    CHECK(reply.status == 404);
    CHECK(reply.body == "There is nothing at this address.\n");
  }
}

TEST_CASE("no_spelling_of_a_path_leaves_the_folder") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string target :
       {"/../outside.txt", "/assets/../../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt",
        "/%2e%2e%2foutside.txt", "/..\\outside.txt", "/%5c..%5coutside.txt", "/....//outside.txt", "//outside.txt",
        "/./../outside.txt", "/assets/%00", "/index.html%00.js", "/etc/passwd.", "/%c0%ae%c0%ae/outside.txt",
        "/link.txt", "/.secret", "http://localhost/outside.txt", "/;/../outside.txt"}) {
    CAPTURE(target);
    const auto reply = ask(server.port(), "GET", target);
    CHECK(reply.status == 404);
    CHECK(reply.body.find("outside the app") == std::string::npos);
  }
}

TEST_CASE("every_kind_of_file_has_its_type") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  const std::map<std::string, std::string> expected{
      {"/sw.js", "text/javascript; charset=utf-8"},
      {"/manifest.webmanifest", "application/manifest+json"},
      {"/assets/style-0a1b2c3d.css", "text/css; charset=utf-8"},
      {"/assets/keel-D4e5F6g7.wasm", "application/wasm"},
      {"/icons/icon.svg", "image/svg+xml"},
  };
  for (const auto& [target, type] : expected) {
    CAPTURE(target);
    CHECK(ask(server.port(), "GET", target).header("content-type") == type);
  }
  CHECK(ask(server.port(), "GET", "/assets/keel-D4e5F6g7.wasm").body == std::string("\0asm", 4));
}

TEST_CASE("head_is_get_without_the_body") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  Socket socket(server.port());
  socket.send("HEAD /sw.js HTTP/1.1\r\nHost: localhost\r\n\r\nGET /sw.js HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const auto head = socket.receive(false);
  const auto get = socket.receive();
  CHECK(head.status == 200);
  CHECK(head.header("content-length") == "18");
  CHECK(get.body == "self.skipWaiting()");
  for (const std::string same : {"etag", "content-type", "cache-control", "content-length"}) {
    CHECK(head.header(same) == get.header(same));
  }
}

TEST_CASE("only_get_and_head_are_answered") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "NONSENSE"}) {
    CAPTURE(method);
    const auto reply = ask(server.port(), method, "/");
    CHECK(reply.status == 405);
    CHECK(reply.header("allow") == "GET, HEAD");
  }
}

TEST_CASE("healthz_says_ok_and_is_never_kept") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  const auto reply = ask(server.port(), "GET", "/healthz");
  CHECK(reply.status == 200);
  CHECK(reply.body == "ok\n");
  CHECK(reply.header("cache-control") == "no-store");
}
