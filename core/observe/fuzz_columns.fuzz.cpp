// Any bytes as columns: what is read is written back as the same bytes, and everything else is refused.
#include <cstdlib>

#include "core/observe/packed.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto seen = keel::observe::unpacked({data, size});
  if (!seen) return 0;
  keel::Bytes again = keel::observe::packed(*seen);
  // An absent number after a use may be any number in the bytes.
  auto twice = keel::observe::unpacked(again);
  if (!twice || keel::observe::packed(*twice) != again) std::abort();
  return 0;
}
