// Where to listen, as written on the command line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "server/failure.hpp"

namespace keel::server {

struct Address {
  std::string host;  // a name or a number, IPv6 without its brackets
  std::uint16_t port = 0;
};

// HOST:PORT with a port of 0 to 65535 (0: any free one); IPv6 as [::1]:8787.
Outcome<Address> read_address(std::string_view text);

// The address as it stands in a link.
std::string to_link(const Address& address);

}  // namespace keel::server
