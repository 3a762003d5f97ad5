// Accepts visitors and lets them go: the number at once, and an orderly end.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cstdint>
#include <list>
#include <map>

#include "server/address.hpp"
#include "server/limits.hpp"
#include "server/visit.hpp"
#include "server/web_files.hpp"

namespace keel::server {

// One thread: everything it gives is in memory.
class Server {
 public:
  // Both must outlive the server.
  Server(const WebFiles& files, const Limits& limits);

  // Takes the address; the answer is the one taken, its port found when it was 0.
  Outcome<Address> listen(const Address& address);

  // Until SIGTERM or SIGINT: no new visitors then, and answers under way get Limits::closing_time to end.
  void run();

 private:
  boost::asio::awaitable<void> accept_all();
  boost::asio::awaitable<void> wait_for_a_place();
  // Where a visitor comes from, as far as places are counted.
  using Origin = std::uint64_t;
  static Origin origin_of(const boost::asio::ip::address& address);
  boost::asio::awaitable<void> receive(std::list<Visit>::iterator visit, Origin origin);
  void count_places();
  void close();

  House house_;
  boost::asio::io_context context_{1};
  boost::asio::ip::tcp::acceptor acceptor_{context_};
  boost::asio::signal_set signals_{context_, SIGTERM, SIGINT};
  boost::asio::steady_timer place_{context_};
  boost::asio::steady_timer end_{context_};
  std::list<Visit> visits_;
  std::map<Origin, std::size_t> taken_;  // places by origin
};

}  // namespace keel::server
