// Facts about damaged files: what damage costs, and that none goes unnoticed.
#include <doctest/doctest.h>

#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::cut;
using sample::frame_size;
using sample::three_lines;

namespace {

std::vector<std::string> without(std::size_t index) {
  auto lines = three_lines;
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(index));
  return lines;
}

}  // namespace

TEST_CASE("a_file_cut_anywhere_gives_every_whole_frame_and_names_the_torn_tail") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  for (std::size_t size = frames_start; size < file.size(); ++size) {
    std::size_t whole = (size - frames_start) / frame_size;
    auto [lines, report] = sample::read(cut(file, size), vault);
    CAPTURE(size);
    REQUIRE(lines.size() == whole);
    REQUIRE(report.damage.empty());
    REQUIRE(report.end_offset == frames_start + whole * frame_size);
    bool torn = (size - frames_start) % frame_size != 0;
    REQUIRE(report.torn_tail.has_value() == torn);
    if (torn) REQUIRE(report.torn_tail->offset == report.end_offset);
    if (torn) REQUIRE(report.torn_tail->size == size - report.end_offset);
  }
}

TEST_CASE("every_changed_bit_is_noticed_and_costs_at_most_its_own_frame") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  for (std::size_t bit = frames_start * 8; bit < file.size() * 8; ++bit) {
    Bytes changed = file;
    changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
    std::size_t place = bit / 8 - frames_start;
    auto [lines, report] = sample::read(std::move(changed), vault);
    CAPTURE(bit);
    REQUIRE(report.damage.size() == 1);
    REQUIRE_FALSE(report.torn_tail.has_value());
    REQUIRE(report.damage[0].offset == frames_start + place / frame_size * frame_size);
    REQUIRE(report.damage[0].size == frame_size);
    bool in_clear_header = place % frame_size < frame_header_size;
    REQUIRE((report.damage[0].kind == DamageKind::header_repaired) == in_clear_header);
    REQUIRE(lines == (in_clear_header ? three_lines : without(place / frame_size)));
  }
}

TEST_CASE("a_write_that_left_zeros_behind_is_a_torn_tail") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  std::size_t last = frames_start + 2 * frame_size;
  for (std::size_t written = 0; written + 16 <= frame_size; ++written) {
    Bytes torn = file;
    std::fill(torn.begin() + static_cast<std::ptrdiff_t>(last + written), torn.end(), std::uint8_t{0});
    auto [lines, report] = sample::read(torn, vault);
    CAPTURE(written);
    REQUIRE(lines.size() == 2);
    REQUIRE(report.damage.empty());
    REQUIRE(report.torn_tail.has_value());
    REQUIRE(report.torn_tail->offset == last);
  }
  Bytes hole = file;
  std::fill_n(hole.begin() + static_cast<std::ptrdiff_t>(last + 100), 64, std::uint8_t{0});
  CHECK(sample::read(hole, vault).report.torn_tail.has_value());
}

TEST_CASE("bytes_of_a_torn_tail_stand_untouched_in_the_buffer") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  file.resize(file.size() - 5);
  Bytes before = file;
  auto report = read_frames(file, sample::scope_of(vault), vault.ring, [](std::string_view) {});
  REQUIRE(report.torn_tail.has_value());
  auto from = static_cast<std::ptrdiff_t>(report.torn_tail->offset);
  CHECK(std::equal(file.begin() + from, file.end(), before.begin() + from));
}

TEST_CASE("zeros_in_the_middle_are_damage_and_never_cut") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  std::fill_n(file.begin() + frames_start + frame_size, frame_size, std::uint8_t{0});
  auto [lines, report] = sample::read(file, vault);
  CHECK(lines == without(1));
  CHECK_FALSE(report.torn_tail.has_value());
  REQUIRE(report.damage.size() == 1);
  CHECK(report.damage[0].offset == frames_start + frame_size);
  CHECK(report.damage[0].size == frame_size);
}

TEST_CASE("frames_written_behind_an_unfinished_one_are_read") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  for (std::size_t kept = 1; kept < frame_size; kept += 7) {
    Bytes patched = cut(file, frames_start + frame_size + kept);
    patched.insert(patched.end(), file.end() - frame_size, file.end());
    auto [lines, report] = sample::read(patched, vault);
    CAPTURE(kept);
    REQUIRE(lines == without(1));
    REQUIRE_FALSE(report.torn_tail.has_value());
    REQUIRE_FALSE(report.damage.empty());
  }
}

TEST_CASE("a_frame_removed_repeated_or_moved_is_noticed") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  auto frame = [&](std::size_t i) { return ByteSpan(file).subspan(frames_start + i * frame_size, frame_size); };
  auto order = [&](std::vector<std::size_t> wanted) {
    Bytes made = cut(file, frames_start);
    for (std::size_t i : wanted) append(made, frame(i));
    return sample::read(made, vault);
  };
  CHECK(order({0, 2}).report.damage.at(0).kind == DamageKind::missing);
  CHECK(order({1, 2}).report.damage.at(0).kind == DamageKind::missing);
  CHECK(order({0, 1, 1, 2}).report.damage.at(0).kind == DamageKind::out_of_order);
  auto swapped = order({1, 0, 2});
  CHECK(swapped.lines.size() == 3);
  CHECK(swapped.report.damage.size() == 2);
}
