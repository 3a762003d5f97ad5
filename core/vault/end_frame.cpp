// The line of an end frame.
#include "core/vault/end_frame.hpp"

#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/text_bytes.hpp"

namespace keel::vault {

namespace {

enum class Control : std::uint8_t { end };
KEEL_VALUES(Control, end)

struct EndLine {
  Control keel = Control::end;
  std::uint32_t count = 0;
  TextArray<32> hash;
  KEEL_FIELDS(EndLine, keel, count, hash)
};

}  // namespace

std::string end_line(const FrameTotals& totals) {
  return reflect::write(EndLine{.count = totals.frames, .hash = {totals.hash}});
}

std::optional<FrameTotals> read_end_line(std::string_view text) {
  // Asked of every frame: a full parse only where the start leaves no doubt.
  if (!text.starts_with(R"({"keel":"end")")) return std::nullopt;
  auto line = reflect::read<EndLine>(text);
  if (!line) return std::nullopt;
  return FrameTotals{line->count, line->hash.bytes};
}

}  // namespace keel::vault
