// The listening side.
#include "server/server.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <utility>

#include "server/with_error.hpp"

namespace keel::server {
namespace {

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;

std::unexpected<Failure> cannot_listen(const Address& address, const error_code& error) {
  const auto place = address.host + ":" + std::to_string(address.port);
  if (error == net::error::address_in_use) {
    return failure(ExitCode::cannot_listen,
                   "Another program already listens on " + place + ". Stop it, or choose another port with --listen.");
  }
  if (error == net::error::access_denied) {
    return failure(ExitCode::cannot_listen,
                   "Listening on " + place + " is not allowed. Choose a port above 1023 with --listen.");
  }
  return failure(ExitCode::cannot_listen, "Listening on " + place + " did not work (" + error.message() +
                                              "). Choose an address of this machine with --listen.");
}

}  // namespace

Server::Server(const WebFiles& files, const Limits& limits) : house_{files, limits} {}

Outcome<Address> Server::listen(const Address& address) {
  error_code error;
  tcp::resolver resolver(context_);
  const auto found = resolver.resolve(address.host, std::to_string(address.port),
                                      tcp::resolver::passive | tcp::resolver::numeric_service, error);
  if (error || found.empty()) {
    return failure(ExitCode::bad_option,
                   "The host " + address.host + " is not known. Give a name or number of this machine with --listen.");
  }
  const tcp::endpoint endpoint = found.begin()->endpoint();
  acceptor_.open(endpoint.protocol(), error);
  // A restart must not wait for connections of the last run to be forgotten.
  if (!error) acceptor_.set_option(net::socket_base::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(net::socket_base::max_listen_connections, error);
  if (error) return cannot_listen(address, error);
  return Address{address.host, acceptor_.local_endpoint().port()};
}

void Server::run() {
  signals_.async_wait([this](const error_code& error, int) {
    if (!error) close();
  });
  net::co_spawn(context_, accept_all(), net::detached);
  context_.run();
}

net::awaitable<void> Server::accept_all() {
  while (!house_.closing) {
    co_await wait_for_a_place();
    auto [error, socket] = co_await acceptor_.async_accept(with_error);
    if (house_.closing) break;
    if (error) {
      // Out of file descriptors, or a visitor gone already: let others end first.
      place_.expires_after(std::chrono::milliseconds(50));
      co_await place_.async_wait(with_error);
      continue;
    }
    const auto from = socket.remote_endpoint(error);
    if (error) continue;
    const auto origin = origin_of(from.address());
    if (taken_[origin] >= house_.limits.per_address) continue;
    ++taken_[origin];
    const auto visit = visits_.emplace(visits_.end(), boost::beast::tcp_stream(std::move(socket)));
    net::co_spawn(context_, receive(visit, origin), net::detached);
  }
}

// One household or one attacker often has a whole IPv6 network of 64 bits.
Server::Origin Server::origin_of(const net::ip::address& address) {
  if (address.is_v4()) return address.to_v4().to_uint();
  const auto bytes = address.to_v6().to_bytes();
  if (address.to_v6().is_v4_mapped()) return net::ip::make_address_v4(net::ip::v4_mapped, address.to_v6()).to_uint();
  Origin network = 0;
  for (std::size_t i = 0; i < sizeof network; ++i) network = network << 8 | bytes[i];
  return network;
}

net::awaitable<void> Server::wait_for_a_place() {
  while (!house_.closing && visits_.size() >= house_.limits.connections) {
    place_.expires_at(net::steady_timer::time_point::max());
    co_await place_.async_wait(with_error);
  }
}

net::awaitable<void> Server::receive(std::list<Visit>::iterator visit, Origin origin) {
  count_places();
  try {
    co_await visit->run(house_);
  } catch (const std::exception&) {
    // Out of memory ends this visit, never the others.
  }
  visits_.erase(visit);
  if (--taken_[origin] == 0) taken_.erase(origin);
  count_places();
  place_.cancel();
  if (house_.closing && visits_.empty()) end_.cancel();
}

void Server::count_places() { house_.crowded = visits_.size() * 4 > house_.limits.connections * 3; }

void Server::close() {
  house_.closing = true;
  error_code ignored;
  acceptor_.close(ignored);
  place_.cancel();
  for (auto& visit : visits_) visit.stop_waiting();
  if (visits_.empty()) return;
  end_.expires_after(house_.limits.closing_time);
  end_.async_wait([this](const error_code& error) {
    if (!error) context_.stop();
  });
}

}  // namespace keel::server
