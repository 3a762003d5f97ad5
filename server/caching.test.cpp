// What may be kept by a browser, and in which form it travels.
#include <doctest/doctest.h>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;

namespace {
constexpr const char* script = "/assets/main-Bq3xK9aZ.js";
}

TEST_CASE("hashed_assets_are_kept_for_a_year_and_everything_else_is_asked_for_again") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  for (const std::string target : {script, "/assets/style-0a1b2c3d.css", "/assets/keel-D4e5F6g7.wasm"}) {
    CAPTURE(target);
    CHECK(ask(server.port(), "GET", target).header("cache-control") == "public, max-age=31536000, immutable");
  }
  for (const std::string target :
       {"/", "/breathe", "/index.html", "/sw.js", "/manifest.webmanifest", "/assets/plain.js"}) {
    CAPTURE(target);
    CHECK(ask(server.port(), "GET", target).header("cache-control") == "no-cache");
  }
}

TEST_CASE("the_form_of_a_file_is_the_one_the_client_wants_most") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  struct Case {
    const char* accepts;
    const char* encoding;
    const char* body;
  };
  for (const auto& [accepts, encoding, body] : {
           Case{"", "", "export {}"},
           Case{"Accept-Encoding: br\r\n", "br", "brotli bytes"},
           Case{"Accept-Encoding: gzip, deflate, br\r\n", "br", "brotli bytes"},
           Case{"Accept-Encoding: gzip\r\n", "gzip", "gzip bytes"},
           Case{"Accept-Encoding: GZIP;q=0.5, br;q=0.4\r\n", "gzip", "gzip bytes"},
           Case{"Accept-Encoding: br;q=0, gzip;q=0\r\n", "", "export {}"},
           Case{"Accept-Encoding: *\r\n", "br", "brotli bytes"},
           Case{"Accept-Encoding: *, br;q=0\r\n", "gzip", "gzip bytes"},
           Case{"Accept-Encoding: br;q=nonsense\r\n", "", "export {}"},
           Case{"Accept-Encoding: identity\r\n", "", "export {}"},
       }) {
    CAPTURE(accepts);
    const auto reply = ask(server.port(), "GET", script, accepts);
    CHECK(reply.status == 200);
    CHECK(reply.header("content-encoding") == encoding);
    CHECK(reply.header("vary") == "Accept-Encoding");
    CHECK(reply.header("content-type") == "text/javascript; charset=utf-8");
    CHECK(reply.body == body);
  }
  CHECK(ask(server.port(), "GET", "/assets/style-0a1b2c3d.css", "Accept-Encoding: br\r\n").body == "a{}");
  CHECK(ask(server.port(), "GET", "/sw.js", "Accept-Encoding: br\r\n").header("vary").empty());
}

TEST_CASE("each_form_has_a_strong_tag_of_its_own") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  const auto plain = ask(server.port(), "GET", script).header("etag");
  const auto brotli = ask(server.port(), "GET", script, "Accept-Encoding: br\r\n").header("etag");
  const auto gzip = ask(server.port(), "GET", script, "Accept-Encoding: gzip\r\n").header("etag");
  CHECK(plain.size() == 34);
  CHECK(plain.front() == '"');
  CHECK(plain != brotli);
  CHECK(brotli != gzip);
}

TEST_CASE("what_the_client_has_is_not_sent_again") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  const auto tag = ask(server.port(), "GET", "/").header("etag");
  const auto matching = {tag, "W/" + tag, "\"other\", " + tag, std::string("*")};
  for (const auto& value : matching) {
    CAPTURE(value);
    const auto reply = ask(server.port(), "GET", "/", "If-None-Match: " + value + "\r\n");
    CHECK(reply.status == 304);
    CHECK(reply.body.empty());
    CHECK(reply.header("etag") == tag);
    CHECK(reply.header("cache-control") == "no-cache");
    CHECK(reply.header("content-length").empty());
  }
  CHECK(ask(server.port(), "GET", "/", "If-None-Match: \"other\"\r\n").status == 200);
  CHECK(ask(server.port(), "GET", script, "Accept-Encoding: br\r\nIf-None-Match: " + tag + "\r\n").status == 200);
}

TEST_CASE("a_new_build_is_served_after_a_restart_and_not_before") {
  const WebFolder folder;
  std::string first;
  {
    const RunningServer server(folder.web());
    first = ask(server.port(), "GET", "/").header("etag");
    folder.write("web/index.html", "<!doctype html><title>Newer</title>");
    CHECK(ask(server.port(), "GET", "/").header("etag") == first);
  }
  const RunningServer again(folder.web());
  const auto reply = ask(again.port(), "GET", "/");
  CHECK(reply.body == "<!doctype html><title>Newer</title>");
  CHECK(reply.header("etag") != first);
}
