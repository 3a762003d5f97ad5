// Fuzzing of the frame reader: any bytes behind the headers, and a sound file with any changes made to it.
#include <cstdlib>

#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

const std::vector<std::string> lines{"zero", "one", "two", "three", "four", "five"};
constexpr std::size_t frame_size = frame_overhead + 256;

// Each four bytes: an offset behind the headers (u16), what to change there (u8), how many bytes on (u8).
// Returns which frames were touched.
std::array<bool, 6> change(Bytes& file, ByteSpan changes) {
  std::array<bool, 6> touched{};
  for (; changes.size() >= 4; changes = changes.subspan(4)) {
    std::size_t at = load_le<std::uint16_t>(changes.data()) % (file.size() - frames_start);
    for (std::size_t i = 0; i <= changes[3] && at < file.size() - frames_start; ++i, ++at) {
      file[frames_start + at] ^= changes[2];
      touched[at / frame_size] = touched[at / frame_size] || changes[2] != 0;
    }
  }
  return touched;
}

// Whatever happens to the others, a frame that nobody touched is read, and no line appears that was never written.
void check_changed(const Vault& vault, const Bytes& sound, ByteSpan changes) {
  Bytes file = sound;
  auto touched = change(file, changes);
  auto reading = sample::read(file, vault);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!touched[i] && std::ranges::count(reading.lines, lines[i]) != 1) std::abort();
  }
  for (auto& line : reading.lines) {
    if (std::ranges::find(lines, line) == lines.end()) std::abort();
  }
  bool noticed = !reading.report.damage.empty() || reading.report.torn_tail;
  if (file != sound && !noticed) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Vault vault = sample::vault();
  static const Bytes sound = sample::file_with(vault, lines);
  check_changed(vault, sound, {bytes, size});

  Bytes file(frames_start);
  append(file, {bytes, size});
  auto reading = sample::read(file, vault);
  if (reading.report.end_offset > file.size()) std::abort();
  auto pieces = sample::read_in_pieces(file, vault, 1 + size % 9000);
  if (pieces.lines != reading.lines || !sample::same(pieces.report, reading.report)) std::abort();
  return 0;
}
