// Fuzzing of typed recovery codes.
#include <cstdlib>

#include "core/base/bytes.hpp"
#include "core/vault/recovery_code.hpp"

using namespace keel;
using namespace keel::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view typed = as_text({bytes, size});
  auto check = check_recovery_code(typed);
  auto secret = recovery_secret(typed);
  if (check.complete != secret.has_value()) std::abort();
  if (check.complete && (check.wrong_group || check.swapped_with || secret->size() != 35)) std::abort();
  if (secret && recovery_secret(*secret).value_or("") != *secret) std::abort();
  if (check.wrong_group && (*check.wrong_group < 0 || *check.wrong_group >= recovery_groups)) std::abort();
  return 0;
}
