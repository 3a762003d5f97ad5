// Facts about frames: what comes back, and what does not open or may not be written.
#include <doctest/doctest.h>

#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;
using sample::cut;
using sample::frame_size;
using sample::is_noticed;
using sample::three_lines;

TEST_CASE("every_line_comes_back_in_order_and_nothing_is_amiss") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  REQUIRE(file.size() == frames_start + 3 * frame_size);
  auto [lines, report] = sample::read(file, vault);
  CHECK(lines == three_lines);
  CHECK(report.frames == 3);
  CHECK(report.next_index == 3);
  CHECK(report.end_offset == file.size());
  CHECK(report.end == EndFrame::absent);
  CHECK_FALSE(is_noticed(report));
  CHECK(sample::read(cut(file, frames_start), vault).report.next_index == 0);
}

TEST_CASE("lines_are_slices_of_the_buffer_that_was_read") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  FrameReader reader(file, sample::scope_of(vault), vault.ring);
  while (auto frame = reader.next()) {
    const auto* at = reinterpret_cast<const std::uint8_t*>(frame->text.data());
    CHECK(at > file.data() + frame->offset);
    CHECK(at + frame->text.size() < file.data() + frame->offset + frame_size);
  }
}

TEST_CASE("frames_of_another_vault_generation_or_epoch_do_not_open") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, three_lines);
  auto kinds = [&](const FrameScope& scope, const KeyRing& ring) {
    Bytes copy = file;
    auto report = read_frames(copy, scope, ring, [](std::string_view) { FAIL("a line was read"); });
    REQUIRE(report.damage.size() == 3);
    return report.damage[0].kind;
  };
  CHECK(kinds({vault.header.vault, 2}, vault.ring) == DamageKind::not_authentic);
  CHECK(kinds({sample::id_of(99), 1}, vault.ring) == DamageKind::not_authentic);
  CHECK(kinds(sample::scope_of(vault), sample::vault(64).ring) == DamageKind::unknown_epoch);
}

TEST_CASE("frames_of_every_epoch_in_the_ring_open") {
  auto vault = sample::vault();
  Bytes file = sample::file_with(vault, {three_lines[0]});
  REQUIRE(vault.ring.add(sample::key_of(200)).has_value());
  REQUIRE(write_frame(sample::scope_of(vault), vault.ring.current(), 1, three_lines[1], file).has_value());
  CHECK(sample::read(file, vault).lines == std::vector<std::string>{three_lines[0], three_lines[1]});
}

TEST_CASE("text_that_would_not_come_back_or_not_fit_is_refused") {
  auto vault = sample::vault();
  Bytes to;
  auto code = [&](std::string_view text) {
    return write_frame(sample::scope_of(vault), vault.ring.current(), 0, text, to).error().code;
  };
  CHECK(code("") == ErrorCode::bad_request);
  CHECK(code("line ") == ErrorCode::bad_request);
  CHECK(code("line\n") == ErrorCode::bad_request);
  CHECK(code(std::string(line_limit + 1, 'x')) == ErrorCode::too_long);
  CHECK(to.empty());
  std::string longest(line_limit, 'x');
  Bytes file = sample::file_with(vault, {longest, "after"});
  CHECK(sample::read(file, vault).lines == std::vector<std::string>{longest, "after"});
}
