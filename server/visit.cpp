// Reads with Beast's parser, which holds the limits; answers from memory.
#include "server/visit.hpp"

#include <algorithm>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/write.hpp>
#include <chrono>
#include <format>
#include <optional>

#include "server/with_error.hpp"

namespace keel::server {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using beast::error_code;

using Response = http::response<http::span_body<const char>>;
using Parser = http::request_parser<http::empty_body>;

std::string_view text_of(beast::string_view text) { return {text.data(), text.size()}; }

// The IMF-fixdate of RFC 9110.
std::string date_now() {
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  return std::format("{:%a, %d %b %Y %H:%M:%S} GMT", now);
}

Question question_in(const Parser& parser) {
  const auto& request = parser.get();
  Question question;
  if (request.method() == http::verb::get) question.method = Method::get;
  if (request.method() == http::verb::head) question.method = Method::head;
  question.target = text_of(request.target());
  question.accept_encoding = text_of(request[http::field::accept_encoding]);
  question.if_none_match = text_of(request[http::field::if_none_match]);
  return question;
}

bool announces_content(const Parser& parser) { return parser.chunked() || parser.content_length().value_or(0) > 0; }

// The refusal for a request that could not be read; nothing when there is nobody to tell.
std::optional<Status> refusal_for(error_code error) {
  if (error == http::error::header_limit || error == http::error::buffer_overflow) return Status::header_too_large;
  if (error == http::error::end_of_stream || error == http::error::partial_message) return std::nullopt;
  if (error.category() == make_error_code(http::error::bad_method).category()) return Status::bad_request;
  return std::nullopt;
}

}  // namespace

Visit::Visit(beast::tcp_stream stream) : stream_(std::move(stream)) {}

net::awaitable<void> Visit::run(const House& house) {
  while (co_await wait_for_request(house)) {
    const auto after = co_await take_request(house);
    if (after == After::goodbye) co_await say_goodbye(house.limits);
    if (after != After::next_request) break;
  }
  stream_.close();
}

void Visit::stop_waiting() {
  if (waiting_) stream_.cancel();
}

net::awaitable<bool> Visit::wait_for_request(const House& house) {
  if (house.closing) co_return false;
  if (buffer_.size() > 0) co_return true;
  stream_.expires_after(house.limits.idle_time);
  waiting_ = true;
  const auto [error, size] = co_await stream_.async_read_some(buffer_.prepare(house.limits.header_bytes), with_error);
  waiting_ = false;
  if (error) co_return false;
  buffer_.commit(size);
  co_return true;
}

net::awaitable<Visit::After> Visit::take_request(const House& house) {
  Parser parser;
  parser.header_limit(house.limits.header_bytes);
  // Content is refused here by name, with an answer, and never read.
  parser.body_limit(boost::none);
  stream_.expires_after(house.limits.header_time);
  const auto [error, size] = co_await http::async_read_header(stream_, buffer_, parser, with_error);
  if (error) {
    const auto status = refusal_for(error);
    if (!status) co_return After::nobody_there;
    co_await send(refuse(*status), house.limits, 11, false, Method::get);
    co_return After::goodbye;
  }
  const auto question = question_in(parser);
  const bool content = announces_content(parser);
  const bool keep = parser.get().keep_alive() && !content && !house.crowded && !house.closing;
  const bool refused = content && question.method != Method::other;
  const auto said = refused ? refuse(Status::content_too_large) : answer(question, house.files);
  co_await send(said, house.limits, parser.get().version(), keep, question.method);
  co_return keep ? After::next_request : After::goodbye;
}

net::awaitable<void> Visit::send(const Answer& answer, const Limits& limits, unsigned version, bool keep_alive,
                                 Method method) {
  Response response{static_cast<http::status>(answer.status), version};
  for (const auto& [name, value] : answer.headers) {
    response.set(beast::string_view(name.data(), name.size()), beast::string_view(value.data(), value.size()));
  }
  response.set(http::field::date, date_now());
  response.keep_alive(keep_alive);
  response.body() = {answer.body.data(), answer.body.size()};
  if (answer.status != Status::not_modified) response.content_length(answer.body.size());

  http::response_serializer<http::span_body<const char>> serializer{response};
  if (method == Method::head || answer.status == Status::not_modified) {
    stream_.expires_after(limits.drain_time);
    co_await http::async_write_header(stream_, serializer, with_error);
  } else {
    co_await send_while_it_moves(serializer, limits);
  }
}

// Who takes hardly anything would hold a place for the whole of answer_time.
template <class Serializer>
net::awaitable<void> Visit::send_while_it_moves(Serializer& serializer, const Limits& limits) {
  const auto end = std::chrono::steady_clock::now() + limits.answer_time;
  std::size_t moved = limits.drain_bytes;
  while (!serializer.is_done()) {
    if (moved >= limits.drain_bytes) {
      stream_.expires_at(std::min(end, std::chrono::steady_clock::now() + limits.drain_time));
      moved = 0;
    }
    const auto [error, size] = co_await http::async_write_some(stream_, serializer, with_error);
    if (error) co_return;
    moved += size;
  }
}

// Closing with unread bytes would reset the connection and could take the answer with it.
net::awaitable<void> Visit::say_goodbye(const Limits& limits) {
  error_code ignored;
  stream_.socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
  stream_.expires_after(std::min(limits.closing_time, std::chrono::seconds(2)));
  for (std::size_t drained = 0; drained < 8u * limits.header_bytes;) {
    buffer_.clear();
    const auto [error, size] = co_await stream_.async_read_some(buffer_.prepare(limits.header_bytes), with_error);
    if (error) break;
    drained += size;
  }
}

}  // namespace keel::server
