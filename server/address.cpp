// HOST:PORT, read strictly: a mistyped port must not end up as another one.
#include "server/address.hpp"

#include <charconv>

namespace keel::server {
namespace {

constexpr std::string_view example = "for example 127.0.0.1:8787.";

std::unexpected<Failure> misread(std::string_view text, std::string_view what) {
  return failure(ExitCode::bad_option,
                 std::string("--listen ") + std::string(text) + " " + std::string(what) + " " + std::string(example));
}

}  // namespace

Outcome<Address> read_address(std::string_view text) {
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) {
    return misread(text, "has no host or no port: write HOST:PORT,");
  }
  auto host = text.substr(0, colon);
  const auto port = text.substr(colon + 1);
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string_view::npos) {
    return failure(ExitCode::bad_option,
                   std::string("--listen ") + std::string(text) +
                       " looks like an IPv6 address: put it in brackets, for example [::1]:8787.");
  }
  Address address{std::string(host), 0};
  const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
  if (port.empty() || error != std::errc{} || end != port.data() + port.size()) {
    return misread(text, "has no usable port: choose a number from 1 to 65535,");
  }
  return address;
}

std::string to_link(const Address& address) {
  const bool bracket = address.host.find(':') != std::string::npos;
  return "http://" + (bracket ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

}  // namespace keel::server
