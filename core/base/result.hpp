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

// Evaluates to the value of a Result, or returns its error from the enclosing function.
#define TRY(...)                                                        \
  __extension__({                                                       \
    auto try_result_ = (__VA_ARGS__);                                   \
    if (!try_result_) return std::unexpected<keel::Error>(try_result_.error()); \
    keel::detail::take(try_result_);                                    \
  })
