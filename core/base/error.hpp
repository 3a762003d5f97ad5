// What can go wrong, as data: a code for programs and a fixed sentence for people.
#pragma once

#include <cstdint>
#include <string_view>

namespace keel {

enum class ErrorCode : std::uint8_t {
  bad_request,      // the caller broke the contract of a call
  bad_text,         // not UTF-8, or not the JSON that was expected
  too_long,         // over a stated limit
  not_a_journal,    // no header of this format
  newer_version,    // written by a newer version of the product
  damaged,          // authenticated bytes do not verify
  wrong_key,        // no slot opens with this secret
  weak_parameters,  // key derivation costs outside the accepted range
  no_such_record,   // the id is not in the journal
  read_only,        // opened in a way that forbids writing
  pending,          // an earlier write has not been answered yet
  locked,           // no key is loaded
  inbox_full,       // the inbox has reached its limit
  inbox_forged,     // the inbox key of the header is not the key ring's
  no_memory,        // an allocation was refused
};

// The wire name of a code, as in the API and in the command line's --json output.
constexpr std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_request: return "bad_request";
    case ErrorCode::bad_text: return "bad_text";
    case ErrorCode::too_long: return "too_long";
    case ErrorCode::not_a_journal: return "not_a_journal";
    case ErrorCode::newer_version: return "newer_version";
    case ErrorCode::damaged: return "damaged";
    case ErrorCode::wrong_key: return "wrong_key";
    case ErrorCode::weak_parameters: return "weak_parameters";
    case ErrorCode::no_such_record: return "no_such_record";
    case ErrorCode::read_only: return "read_only";
    case ErrorCode::pending: return "pending";
    case ErrorCode::locked: return "locked";
    case ErrorCode::inbox_full: return "inbox_full";
    case ErrorCode::inbox_forged: return "inbox_forged";
    case ErrorCode::no_memory: return "no_memory";
  }
  return "bad_request";
}

// `message` is always a string literal, so nothing a person wrote can enter an error or a log.
struct Error {
  ErrorCode code;
  const char* message;

  template <std::size_t N>
  constexpr Error(ErrorCode c, const char (&literal)[N]) : code(c), message(literal) {}
};

}  // namespace keel
