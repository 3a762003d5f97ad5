// The headers that keep the app shut, on every kind of answer.
#include <doctest/doctest.h>

#include "server/process.test.hpp"
#include "server/socket.test.hpp"
#include "server/web_folder.test.hpp"

using namespace keel::server::test;

TEST_CASE("every_answer_carries_the_same_policy") {
  const WebFolder folder;
  const RunningServer server(folder.web());
  const auto tag = ask(server.port(), "GET", "/").header("etag");
  const auto replies = {
      ask(server.port(), "GET", "/"),
      ask(server.port(), "HEAD", "/breathe"),
      ask(server.port(), "GET", "/assets/keel-D4e5F6g7.wasm"),
      ask(server.port(), "GET", "/sw.js"),
      ask(server.port(), "GET", "/healthz"),
      ask(server.port(), "GET", "/missing.js"),
      ask(server.port(), "POST", "/"),
      ask(server.port(), "GET", "/", "If-None-Match: " + tag + "\r\n"),
      ask(server.port(), "GET", "/", "X: " + std::string(9000, 'x') + "\r\n"),
  };
  for (const auto& reply : replies) {
    CAPTURE(reply.status);
    CHECK(reply.header("content-security-policy") ==
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self' blob: data:; "
          "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html evenkeel");
    CHECK(reply.header("cross-origin-opener-policy") == "same-origin");
    CHECK(reply.header("cross-origin-embedder-policy") == "require-corp");
    CHECK(reply.header("cross-origin-resource-policy") == "same-origin");
    CHECK(reply.header("referrer-policy") == "no-referrer");
    CHECK(reply.header("x-content-type-options") == "nosniff");
    CHECK(reply.header("permissions-policy").find("camera=()") != std::string::npos);
    CHECK(reply.header("permissions-policy").find("screen-wake-lock=(self)") != std::string::npos);
    CHECK(reply.header("server").empty());
    CHECK(reply.header("set-cookie").empty());
    CHECK(reply.header("date").ends_with(" GMT"));
  }
}
