// The vectors of files, inboxes and codes: bytes made by another implementation, and what a reader says of them.
#include "core/vault/frame_reader.hpp"
#include "core/vault/inbox.hpp"
#include "core/vault/recovery_code.hpp"
#include "tests/support/vector_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

using Lines = std::vector<std::string>;

struct FrameCase {
  Id vault;
  std::uint64_t generation;
  std::uint32_t index;
  Hex secret;
  Lines lines;
  Hex frame;
  KEEL_FIELDS(FrameCase, vault, generation, index, secret, lines, frame)
};

struct FileCase {
  std::string name;
  Hex frames;
  Lines lines;
  EndFrame end;
  std::vector<DamageKind> damage;
  std::uint64_t torn;
  KEEL_FIELDS(FileCase, name, frames, lines, end, damage, torn)
};

struct InboxCase {
  std::string name;
  Hex secret, inbox;
  Lines lines;
  std::size_t damage;
  std::uint64_t torn;
  KEEL_FIELDS(InboxCase, name, secret, inbox, lines, damage, torn)
};

struct RecoveryCase {
  std::string typed;
  bool complete;
  int wrong_group, swapped_with;
  std::string secret;
  KEEL_FIELDS(RecoveryCase, typed, complete, wrong_group, swapped_with, secret)
};

struct PaddingCase {
  std::size_t size, padded;
  KEEL_FIELDS(PaddingCase, size, padded)
};

crypto::Key row_of(std::uint8_t byte) {
  crypto::Key key;
  std::ranges::fill(key.bytes(), byte);
  return key;
}

// The epochs of vault-epoch.json, oldest first.
KeyRing both_epochs() {
  KeyRing ring = KeyRing::starting_with(row_of(0x22));
  REQUIRE(ring.add(row_of(0x33)).has_value());
  return ring;
}

}  // namespace

TEST_CASE("frames_are_those_of_the_vectors") {
  for (auto& wanted : vectors<FrameCase>("frame")) {
    std::string text;
    for (auto& line : wanted.lines) text.append(text.empty() ? "" : "\n").append(line);
    Bytes frame;
    auto epoch = Epoch::of(wanted.secret.key());
    REQUIRE(write_frame({wanted.vault, wanted.generation}, epoch, wanted.index, text, frame).has_value());
    CHECK(to_hex(frame) == wanted.frame.text());
  }
}

TEST_CASE("files_are_read_and_reported_as_the_vectors_say") {
  Id vault;
  for (std::uint8_t i = 0; i < 16; ++i) vault.bytes[i] = i;
  KeyRing ring = both_epochs();
  for (auto& wanted : vectors<FileCase>("file")) {
    CAPTURE(wanted.name);
    Bytes file(frames_start);
    append(file, wanted.frames.bytes);
    Lines lines;
    auto report = read_frames(file, {vault, 2}, ring, [&](std::string_view line) { lines.emplace_back(line); });
    std::vector<DamageKind> damage;
    for (auto& found : report.damage) damage.push_back(found.kind);
    CHECK(lines == wanted.lines);
    CHECK(report.end == wanted.end);
    CHECK(damage == wanted.damage);
    CHECK((report.torn_tail ? report.torn_tail->size : 0) == wanted.torn);
  }
}

TEST_CASE("inboxes_are_read_and_reported_as_the_vectors_say") {
  for (auto& wanted : vectors<InboxCase>("inbox")) {
    CAPTURE(wanted.name);
    auto reading = read_inbox(wanted.inbox.bytes, KeyRing::starting_with(wanted.secret.key()));
    CHECK(reading.lines == wanted.lines);
    CHECK(reading.damage.size() == wanted.damage);
    CHECK((reading.torn_tail ? reading.torn_tail->size : 0) == wanted.torn);
  }
}

TEST_CASE("recovery_codes_are_judged_as_the_vectors_say") {
  for (auto& wanted : vectors<RecoveryCase>("recovery")) {
    CAPTURE(wanted.typed);
    auto check = check_recovery_code(wanted.typed);
    CHECK(check.complete == wanted.complete);
    CHECK(check.wrong_group.value_or(-1) == wanted.wrong_group);
    CHECK(check.swapped_with.value_or(-1) == wanted.swapped_with);
    CHECK(recovery_secret(wanted.typed).value_or("") == wanted.secret);
  }
}

TEST_CASE("sizes_are_padded_as_the_vectors_say") {
  for (auto& wanted : vectors<PaddingCase>("padding")) CHECK(padded_size(wanted.size) == wanted.padded);
}
