// How the server waits: every asynchronous call answers with its error as a value.
#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace keel::server {

constexpr auto with_error = boost::asio::as_tuple(boost::asio::use_awaitable);

}  // namespace keel::server
