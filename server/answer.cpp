// Routes, caching and refusals.
#include "server/answer.hpp"

#include "server/header_text.hpp"

namespace keel::server {
namespace {

Answer plain(Status status, std::string_view sentence) {
  Answer result{status, {}, sentence};
  result.headers.assign(security_headers.begin(), security_headers.end());
  result.headers.push_back({"Content-Type", "text/plain; charset=utf-8"});
  result.headers.push_back({"Cache-Control", "no-store"});
  return result;
}

constexpr std::string_view sentence_for(Status status) {
  switch (status) {
    case Status::bad_request: return "This request could not be understood.\n";
    case Status::not_found: return "There is nothing at this address.\n";
    case Status::method_not_allowed: return "This server only answers GET and HEAD.\n";
    case Status::content_too_large: return "This server takes no content.\n";
    case Status::header_too_large: return "The headers of this request are too long.\n";
    case Status::ok:
    case Status::not_modified: break;
  }
  return "";
}

// RFC 9110, section 13.1.2: If-None-Match compares weakly, and * stands for any form.
bool already_has(std::string_view if_none_match, std::string_view tag) {
  bool matches = false;
  for_each_element(if_none_match, [&](std::string_view element) {
    if (element.starts_with("W/")) element.remove_prefix(2);
    matches = matches || element == tag || element == "*";
  });
  return matches;
}

Answer give(const WebFile& file, const Question& question) {
  const auto [encoding, form] = choose(file, read_accept_encoding(question.accept_encoding));
  Answer result;
  result.headers.assign(security_headers.begin(), security_headers.end());
  result.headers.push_back({"Cache-Control", file.cache_control});
  result.headers.push_back({"ETag", form.tag});
  if (file.is_compressed()) result.headers.push_back({"Vary", "Accept-Encoding"});
  if (already_has(question.if_none_match, form.tag)) {
    result.status = Status::not_modified;
    return result;
  }
  result.headers.push_back({"Content-Type", file.type});
  if (encoding != Encoding::identity) result.headers.push_back({"Content-Encoding", name_of(encoding)});
  result.body = form.bytes;
  return result;
}

}  // namespace

Answer refuse(Status status) {
  auto result = plain(status, sentence_for(status));
  if (status == Status::method_not_allowed) result.headers.push_back({"Allow", "GET, HEAD"});
  return result;
}

Answer answer(const Question& question, const WebFiles& files) {
  if (question.method == Method::other) return refuse(Status::method_not_allowed);
  const auto path = question.target.substr(0, question.target.find_first_of("?#"));
  if (path == "/healthz") return plain(Status::ok, "ok\n");
  if (const auto found = files.find(path); found != files.end()) return give(found->second, question);
  if (is_deep_link(path)) return give(files.find("/index.html")->second, question);
  return refuse(Status::not_found);
}

}  // namespace keel::server
