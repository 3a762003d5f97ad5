// What one visitor may take: sizes, times and the number of connections.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace keel::server {

struct Limits {
  std::uint32_t header_bytes = 8192;      // request line and headers together
  std::chrono::seconds header_time{10};   // from the first byte of a request to the end of its headers
  std::chrono::seconds idle_time{30};     // between two requests on one connection
  std::chrono::seconds answer_time{120};  // to take a whole answer
  std::chrono::seconds drain_time{10};    // to take the next drain_bytes of it
  std::size_t drain_bytes = 16384;
  std::chrono::seconds closing_time{5};   // for answers under way when the server is asked to stop
  std::size_t connections = 256;          // at once; more wait in the system's queue
  std::size_t per_address = 64;           // of these for one address, or one IPv6 network of 64 bits; more are closed
};

}  // namespace keel::server
