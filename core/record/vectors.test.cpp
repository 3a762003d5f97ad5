// The vectors of record lines: tests/vectors/records.json, one for every kind at least.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>

#include "core/record/kinds.hpp"
#include "core/record/record.hpp"
#include "core/reflect/read.hpp"

using namespace keel;

namespace {

struct Case {
  std::string meaning, kind, typed, body, id;
  std::uint64_t stamp_time = 0;
  std::uint16_t stamp_counter = 0;
  std::string device;
  std::uint64_t number = 0;
  std::size_t replaces = 0;
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::string episode, via, line;
  KEEL_FIELDS(Case, meaning, kind, typed, body, id, stamp_time, stamp_counter, device, number, replaces, at, offset, episode, via, line)
};

struct Vectors {
  std::string meaning;
  std::vector<Case> cases;
  KEEL_FIELDS(Vectors, meaning, cases)
};

std::vector<Case> vectors() {
  std::FILE* file = std::fopen(KEEL_VECTORS "/records.json", "rb");
  REQUIRE(file != nullptr);
  std::string text(std::size_t{1} << 16, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  auto read = reflect::read<Vectors>(text);
  REQUIRE(read.has_value());
  return read->cases;
}

}  // namespace

TEST_CASE("every_vector_of_a_record_line_means_what_it_says") {
  for (const Case& vector : vectors()) {
    CAPTURE(vector.meaning);
    auto parts = record::split(vector.line);
    REQUIRE(parts.has_value());
    const record::Envelope& envelope = parts->envelope;
    CHECK(envelope.id.text() == vector.id);
    CHECK(envelope.kind == vector.kind);
    CHECK(envelope.stamp.clock == Clock{vector.stamp_time, vector.stamp_counter});
    CHECK(envelope.stamp.device.text() == vector.device);
    CHECK(envelope.stamp.number == vector.number);
    CHECK(envelope.after.size() == vector.replaces);
    CHECK(envelope.at == vector.at);
    CHECK(envelope.offset == vector.offset);
    CHECK((envelope.episode ? envelope.episode->text() : "") == vector.episode);
    CHECK(envelope.via.value_or("") == vector.via);
    CHECK(parts->body == vector.body);
  }
}

TEST_CASE("every_vector_goes_together_again_and_typed_bodies_become_canonical") {
  for (const Case& vector : vectors()) {
    CAPTURE(vector.meaning);
    auto parts = record::split(vector.line);
    REQUIRE(parts.has_value());
    CHECK(record::join(parts->envelope, parts->body) == vector.line);
    auto canonical = record::canonical_body(vector.kind, vector.typed);
    REQUIRE(canonical.has_value());
    CHECK(*canonical == vector.body);
    CHECK(*record::canonical_body(vector.kind, vector.body) == vector.body);
  }
}

TEST_CASE("every_kind_has_a_vector") {
  auto cases = vectors();
  record::for_each_kind([&](auto kind) {
    CAPTURE(kind.name);
    CHECK(std::ranges::any_of(cases, [&](const Case& vector) { return vector.kind == kind.name; }));
  });
}
