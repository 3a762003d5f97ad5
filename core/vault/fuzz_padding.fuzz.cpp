// Fuzzing of padding and of lines: what goes in comes out.
#include <cstdlib>
#include <string>

#include "core/vault/lines.hpp"
#include "core/vault/padding.hpp"

using namespace keel;
using namespace keel::vault;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view text = as_text({bytes, size});
  Bytes plain = padded(text);
  if (plain.size() != padded_size(size) || plain.size() < size) std::abort();
  std::string_view back = unpadded(as_text(plain));
  if (!text.starts_with(back) || text.substr(back.size()).find_first_not_of(' ') != std::string_view::npos)
    std::abort();

  std::string joined;
  for_each_line(text, [&](std::string_view line) { joined.append(line).append("\n"); });
  if (!text.empty() && text.back() != '\n') joined.pop_back();
  if (joined != text) std::abort();
  return 0;
}
