// What the server says to one request: a pure function of the request and the table of files.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "server/policy.hpp"
#include "server/web_files.hpp"

namespace keel::server {

enum class Method { get, head, other };

// Views into the request as it was received.
struct Question {
  Method method = Method::other;
  std::string_view target;
  std::string_view accept_encoding;
  std::string_view if_none_match;
};

enum class Status : unsigned {
  ok = 200,
  not_modified = 304,
  bad_request = 400,
  not_found = 404,
  method_not_allowed = 405,
  content_too_large = 413,
  header_too_large = 431,
};

// Views into constants and into the table of files: valid as long as the table.
struct Answer {
  Status status = Status::ok;
  std::vector<Header> headers;  // apart from Date, Connection and Content-Length
  std::string_view body;
};

Answer answer(const Question& question, const WebFiles& files);

// A refusal in one plain sentence.
Answer refuse(Status status);

}  // namespace keel::server
