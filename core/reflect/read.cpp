// Reading of fractions, which libc++ leaves to strtod.
#include "core/reflect/read.hpp"

#include <cstdlib>

namespace keel::reflect::detail {

Result<> read_double(Cursor& from, double& out) {
  std::string_view slice = TRY(from.number_slice());
  if (slice.size() > 64) return fail(ErrorCode::bad_text, "a number is too long");
  out = std::strtod(std::string(slice).c_str(), nullptr);
  return std::isfinite(out) ? Result<>{} : fail(ErrorCode::bad_text, "a number is too large");
}

}  // namespace keel::reflect::detail
