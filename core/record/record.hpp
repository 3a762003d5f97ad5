// One version of one record: its envelope, and its body as the text that was written.
#pragma once

#include "core/base/id.hpp"
#include "core/record/stamp.hpp"
#include "core/reflect/fields.hpp"

namespace keel::record {

// Bodies longer than this are refused before they are written (bytes of JSON).
inline constexpr std::size_t max_body = std::size_t{4} << 20;

// Everything about a version but its body. `at` is UTC ms, `offset` the local offset from UTC in minutes.
struct Envelope {
  Id id;
  Stamp stamp;
  std::vector<Stamp> after;             // the stamps that this version replaces
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::string kind;
  std::optional<Id> episode;            // ties the moments of one wave of distress together
  std::optional<std::string> via;       // "inbox": written while the journal was locked
  std::optional<std::string> sig;       // base64url Ed25519 signature, on `erased`
  reflect::Unknown unknown;
  KEEL_FIELDS(Envelope, id, stamp, after, at, offset, kind, episode, via, sig)
};

// Reads a record line without looking into its body: `body` is the last member of the line, and what is
// returned in `body` is the slice from its first character to the line's closing brace. bad_text.
struct Parts {
  Envelope envelope;
  std::string_view body;
};
Result<Parts> split(std::string_view line);

// The canonical line: the envelope's fields, unknown ones, then the body.
std::string join(const Envelope& envelope, std::string_view body);

// The bytes a device signs for a version: its line without `sig`.
std::string signed_text(const Envelope& envelope, std::string_view body);

// A body that may be written: a JSON object that fits its kind (any object for a kind unknown here), in canonical form.
// bad_text when it does not fit; too_long above max_body.
Result<std::string> canonical_body(std::string_view kind, std::string_view body);

}  // namespace keel::record
