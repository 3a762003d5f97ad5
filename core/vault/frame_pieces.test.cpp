// Facts about files read in pieces: whatever was cut, changed or left empty, they tell what the whole file tells.
#include <doctest/doctest.h>

#include <random>

#include "tests/support/rounds.hpp"
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::cut;
using sample::read_in_pieces;
using sample::same;

namespace {

// Six frames of different lengths, so that ends of pieces fall everywhere.
Bytes mixed_file(const Vault& vault) {
  std::vector<std::string> lines;
  for (std::size_t length : {20UZ, 700UZ, 240UZ, 3000UZ, 10UZ, 500UZ}) lines.push_back("{\"id\":\"" + std::string(length, 'x') + "\"}");
  return sample::file_with(vault, lines);
}

void check_pieces(const Bytes& file, const Vault& vault) {
  auto whole = sample::read(file, vault);
  for (std::size_t size : {std::size_t{1}, std::size_t{300}, std::size_t{1000}, frames_start, frames_start + 1, frames_start + 777}) {
    auto pieces = read_in_pieces(file, vault, size);
    CAPTURE(size);
    REQUIRE(pieces.lines == whole.lines);
    REQUIRE(same(pieces.report, whole.report));
  }
}

}  // namespace

TEST_CASE("a_whole_file_reads_the_same_in_pieces_of_any_size") {
  auto vault = sample::vault();
  Bytes file = mixed_file(vault);
  auto whole = sample::read(file, vault);
  REQUIRE(whole.lines.size() == 6);
  check_pieces(file, vault);
}

TEST_CASE("a_file_cut_anywhere_reads_the_same_in_pieces") {
  auto vault = sample::vault();
  Bytes file = mixed_file(vault);
  const auto step = static_cast<std::size_t>(testing::rounds(53, 13));
  for (std::size_t size = 0; size < file.size(); size += size < frames_start ? 1024 : step) {
    CAPTURE(size);
    check_pieces(cut(file, size), vault);
  }
}

TEST_CASE("changed_bytes_and_holes_read_the_same_in_pieces") {
  auto vault = sample::vault();
  Bytes file = mixed_file(vault);
  std::mt19937 random(20261122);
  for (int round = 0; round < testing::rounds(100, 400); ++round) {
    CAPTURE(round);
    Bytes changed = file;
    auto place = [&] { return frames_start + random() % (file.size() - frames_start); };
    for (auto hits = random() % 3; hits-- > 0;) changed[place()] ^= static_cast<std::uint8_t>(1U << random() % 8);
    if (random() % 2 == 0) {
      std::size_t from = place();
      std::fill_n(changed.begin() + static_cast<std::ptrdiff_t>(from), std::min<std::size_t>(random() % 900, file.size() - from), std::uint8_t{0});
    }
    if (random() % 3 == 0) changed = cut(changed, place());
    check_pieces(changed, vault);
  }
}
