// A value or an error, and the one way to hand an error on.
#pragma once

#include <expected>
#include <utility>

#include "core/base/error.hpp"

namespace keel {

template <class T = void>
using Result = std::expected<T, Error>;

template <std::size_t N>
constexpr std::unexpected<Error> fail(ErrorCode code, const char (&literal)[N]) {
  return std::unexpected<Error>(Error(code, literal));
}

namespace detail {
template <class T>
constexpr T take(std::expected<T, Error>& result) {
  return std::move(*result);
}
constexpr void take(std::expected<void, Error>&) {}
}  // namespace detail

}  // namespace keel

// Evaluates to the value of a Result, or returns its error from the enclosing function. May be nested.
#define TRY(...) KEEL_TRY_NAMED(KEEL_TRY_JOIN(try_result_, __COUNTER__), __VA_ARGS__)
#define KEEL_TRY_JOIN(prefix, number) KEEL_TRY_JOIN_EXPANDED(prefix, number)
#define KEEL_TRY_JOIN_EXPANDED(prefix, number) prefix##number
#define KEEL_TRY_NAMED(name, ...)                                 \
  __extension__({                                                 \
    auto name = (__VA_ARGS__);                                    \
    if (!name) return std::unexpected<keel::Error>(name.error()); \
    keel::detail::take(name);                                     \
  })
