// Facts about opening a file that the host hands over in pieces.
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

// Twenty notes, half of them in a batch, half as single frames.
MemoryDisk half_compacted() {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  for (int i = 0; i < 20; ++i) {
    host.log("note", "{\"text\":\"" + std::string(static_cast<std::size_t>(i) * 97 % 700, 'x') + std::to_string(i) + "\"}").value();
    if (i == 9) CHECK(host.compact().has_value());
  }
  return disk;
}

}  // namespace

TEST_CASE("a_journal_opens_the_same_in_pieces_of_any_size_and_goes_on") {
  MemoryDisk disk = half_compacted();
  MemoryDisk same = disk;
  MemoryHost whole(same);
  auto expected = whole.open().value();
  for (std::size_t piece : {1UZ, 500UZ, 8192UZ, 9000UZ, 100000UZ}) {
    CAPTURE(piece);
    MemoryDisk copy = disk;
    MemoryHost host(copy);
    host.piece = piece;
    auto opened = host.open();
    REQUIRE(opened.has_value());
    CHECK(reflect::write(*opened) == reflect::write(expected));
    CHECK(host.bodies() == whole.bodies());
    CHECK(host.bodies().size() == 20);
    CHECK(host.log("note", R"({"text":"one more"})").has_value());
    CHECK(copy.file(host.session.open->file).size() > same.file(whole.session.open->file).size() - 600);
  }
}

TEST_CASE("a_torn_tail_is_put_aside_and_cut_also_in_pieces") {
  MemoryDisk disk = half_compacted();
  MemoryDisk same = disk;
  MemoryHost whole(same);
  whole.open().value();
  Bytes& file = disk.file(whole.session.open->file);
  Bytes torn(file.end() - 300, file.end() - 5);
  file.resize(file.size() - 5);
  MemoryHost host(disk);
  host.piece = 1000;
  CHECK(host.open().value().tail_cut);
  CHECK(host.bodies().size() == 19);
  CHECK(std::ranges::search(disk.file(FileName::aside), torn).size() == torn.size());
}

TEST_CASE("another_piece_than_the_wanted_one_is_refused_and_opening_can_begin_again") {
  MemoryDisk disk = half_compacted();
  MemoryHost host(disk);
  auto found = host.inspect().value();
  FileName name = found.candidates[0].file == "b" ? FileName::b : FileName::a;
  const Bytes& file = disk.file(name);
  api::OpenBeginRequest whole{host.open_request(found.candidates[0].file, slot_key(1)), static_cast<std::int64_t>(file.size())};
  auto first = [&] { return Blob::copy_of(ByteSpan(file).first(9000)); };
  REQUIRE(host.ask<api::OpenPieceReply>("open_begin", whole, first()).value().wanted);
  auto shorter = [&] { return Blob::copy_of(ByteSpan(file).first(100)); };
  CHECK_FALSE(host.ask<api::OpenPieceReply>("open_piece", api::Nothing{}, shorter()).has_value());
  CHECK_FALSE(host.ask<api::OpenPieceReply>("open_piece", api::Nothing{}, first()).has_value());
  CHECK_FALSE(host.ask<api::TimelineReply>("timeline", api::TimelineRequest{}).has_value());
  whole.size = 100;
  CHECK_FALSE(host.ask<api::OpenPieceReply>("open_begin", whole, first()).has_value());
  host.piece = 9000;
  CHECK(host.open().has_value());
}
