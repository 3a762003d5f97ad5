// Facts about compaction: batches, pieces, the end frame and the reading back.
#include <doctest/doctest.h>

#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

std::vector<std::string> many_lines(std::size_t count) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < count; ++i) lines.push_back(std::to_string(i) + std::string(300, 'x'));
  return lines;
}

struct Written {
  Bytes file;
  FrameTotals totals;
  std::size_t pieces = 0;
};

Written compact(const Vault& vault, const std::vector<std::string>& lines) {
  CompactionWriter writer(sample::scope_of(vault), vault.ring);
  Written written{.file = sample::start_of(vault), .totals = {}};
  auto take = [&] {
    REQUIRE(writer.at() == written.file.size());
    append(written.file, writer.take_piece());
    ++written.pieces;
  };
  for (const std::string& line : lines) {
    REQUIRE(writer.add(line).has_value());
    if (writer.has_piece()) take();
  }
  REQUIRE(writer.finish().has_value());
  take();
  written.totals = writer.totals();
  return written;
}

Vault second_generation() {
  auto vault = sample::vault();
  vault.header.generation = 2;
  return vault;
}

}  // namespace

TEST_CASE("compacted_lines_come_back_from_batches_closed_by_an_end_frame") {
  auto vault = second_generation();
  auto lines = many_lines(10000);
  auto written = compact(vault, lines);
  CHECK(written.pieces == 3);
  CHECK(written.totals.frames == 47);
  auto reading = sample::read(written.file, vault);
  CHECK(reading.lines == lines);
  CHECK(reading.report.frames == 48);
  CHECK(reading.report.end == EndFrame::valid);
  CHECK(reading.report.is_complete(2));
  CHECK(reading.report.damage.empty());
  CHECK(is_as_written(reading.report, written.file.size(), written.totals));
}

TEST_CASE("nothing_to_keep_still_makes_a_complete_file") {
  auto vault = second_generation();
  auto written = compact(vault, {});
  CHECK(written.totals.frames == 0);
  CHECK(sample::read(written.file, vault).report.is_complete(2));
}

TEST_CASE("a_file_without_its_end_frame_is_incomplete_from_the_second_generation_on") {
  auto vault = second_generation();
  auto written = compact(vault, many_lines(300));
  Bytes cut(written.file.begin(), written.file.end() - static_cast<std::ptrdiff_t>(frame_overhead + 256));
  auto report = sample::read(cut, vault).report;
  CHECK_FALSE(report.is_complete(2));
  CHECK(report.is_complete(1));
}

TEST_CASE("an_end_frame_that_counts_other_frames_is_contradicted") {
  auto vault = second_generation();
  auto written = compact(vault, many_lines(500));
  auto other = compact(vault, many_lines(501));
  REQUIRE(written.totals.frames == other.totals.frames);
  auto end_of = [](const Bytes& file) { return ByteSpan(file).last(frame_overhead + 256); };
  std::ranges::copy(end_of(other.file), written.file.end() - static_cast<std::ptrdiff_t>(frame_overhead + 256));
  CHECK(sample::read(written.file, vault).report.end == EndFrame::contradicted);
}

TEST_CASE("appends_follow_the_end_frame") {
  auto vault = second_generation();
  auto written = compact(vault, {"one", "two"});
  REQUIRE(write_frame(sample::scope_of(vault), vault.ring.current(), 2, "three", written.file).has_value());
  auto reading = sample::read(written.file, vault);
  CHECK(reading.lines == std::vector<std::string>{"one", "two", "three"});
  CHECK(reading.report.next_index == 3);
  CHECK(reading.report.is_complete(2));
  CHECK(reading.report.damage.empty());
}

TEST_CASE("reading_back_notices_every_changed_byte_and_every_cut") {
  auto vault = second_generation();
  auto written = compact(vault, {"one", "two"});
  auto verifies = [&](Bytes file) {
    return is_as_written(sample::read(file, vault).report, file.size(), written.totals);
  };
  REQUIRE(verifies(written.file));
  for (std::size_t at = frames_start; at < written.file.size(); ++at) {
    Bytes changed = written.file;
    changed[at] ^= 0x10;
    CHECK_FALSE(verifies(changed));
    CHECK_FALSE(verifies(Bytes(written.file.begin(), written.file.begin() + static_cast<std::ptrdiff_t>(at))));
  }
  Bytes longer = written.file;
  longer.push_back(0);
  CHECK_FALSE(verifies(longer));
}

TEST_CASE("lines_that_would_not_come_back_are_refused") {
  auto vault = second_generation();
  CompactionWriter writer(sample::scope_of(vault), vault.ring);
  for (const char* line : {"", "ends in a space ", "two\nlines"}) {
    CHECK(writer.add(line).error().code == ErrorCode::bad_request);
  }
  REQUIRE(writer.add(std::string(batch_limit + 1, 'x')).has_value());
  CHECK(writer.add(std::string(line_limit + 1, 'x')).error().code == ErrorCode::too_long);
}
