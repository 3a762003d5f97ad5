// The frame of a call, the same for every module: an operation with its arguments in, {"ok":...} or {"error":...} out.
#pragma once

#include <optional>
#include <string>

#include "core/base/error.hpp"
#include "core/reflect/fields.hpp"
#include "core/reflect/write.hpp"

namespace keel::reflect {

struct Call {
  std::string op;
  std::optional<Raw> args;
  KEEL_FIELDS(Call, op, args)

  // An object, also where none was given.
  std::string_view arguments() const { return args ? std::string_view(args->text) : std::string_view("{}"); }
};

struct Refusal {
  std::string code;
  std::string message;
  KEEL_FIELDS(Refusal, code, message)
};

inline std::string refused(const Error& error) {
  return "{\"error\":" + write(Refusal{std::string(name_of(error.code)), error.message}) + "}";
}

}  // namespace keel::reflect
