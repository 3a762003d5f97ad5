// One connection: requests read one after the other, each within its limits.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include "server/answer.hpp"
#include "server/limits.hpp"
#include "server/web_files.hpp"

namespace keel::server {

// What all visits share; the server keeps it up to date while they go on.
struct House {
  const WebFiles& files;
  const Limits& limits;
  bool closing = false;  // asked to stop
  bool crowded = false;  // few places left: nobody keeps one between requests
};

class Visit {
 public:
  explicit Visit(boost::beast::tcp_stream stream);

  // Ends with the connection closed, whatever the other side does.
  boost::asio::awaitable<void> run(const House& house);

  // Wakes a visit that waits for the next request; one that is being answered is left alone.
  void stop_waiting();

 private:
  enum class After { next_request, goodbye, nobody_there };

  boost::asio::awaitable<bool> wait_for_request(const House& house);
  boost::asio::awaitable<After> take_request(const House& house);
  boost::asio::awaitable<void> send(const Answer& answer, const Limits& limits, unsigned version, bool keep_alive,
                                    Method method);
  template <class Serializer>
  boost::asio::awaitable<void> send_while_it_moves(Serializer& serializer, const Limits& limits);
  boost::asio::awaitable<void> say_goodbye(const Limits& limits);

  boost::beast::tcp_stream stream_;
  boost::beast::flat_buffer buffer_;
  bool waiting_ = false;
};

}  // namespace keel::server
