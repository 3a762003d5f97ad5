// The sentences for every error code of the core, and for the disk's.
#include "cli/trouble.hpp"

#include <cerrno>
#include <cstring>
#include <span>

namespace keel::cli {
namespace {

struct Known {
  std::string_view code;
  ExitCode exit;
  std::string_view sentence;
};

constexpr Known known[] = {
    {"not_a_journal", ExitCode::refused, "This file is not a journal. Give the path of a journal file to --journal."},
    {"newer_version", ExitCode::newer_version,
     "This journal was written by a newer version of Evenkeel. Update this program, then try again; the file is untouched."},
    {"damaged", ExitCode::damaged,
     "A part of this journal file is damaged. Run verify to see where, and repair to write a clean copy of all that can be read."},
    {"wrong_key", ExitCode::wrong_key,
     "That does not open this journal. Try again, or use --recovery with the recovery code."},
    {"weak_parameters", ExitCode::refused,
     "This file asks for a key that is too easy or too costly, so it was not made by Evenkeel. Use another copy of it."},
    {"no_such_record", ExitCode::refused, "There is no such entry. Run list to see the entries and their ids."},
    {"read_only", ExitCode::damaged,
     "This journal file is damaged in places, so nothing is added to it. Run repair first; all that can be read is kept."},
    {"too_long", ExitCode::refused, "This is longer than one entry can hold. Split it into several entries."},
    {"inbox_forged", ExitCode::damaged,
     "The inbox beside this journal does not belong to it, so nothing was taken from it. Move the .inbox file away."},
    {"no_memory", ExitCode::storage, "There is not enough free memory. Close other programs, then try again."},
};

std::string sentence_of(std::string_view message) {
  std::string text(message);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text + ". Nothing was written; change the request and try again.";
}

}  // namespace

Trouble trouble_from_core(std::string_view code, std::string_view message) {
  for (const Known& entry : known) {
    if (entry.code == code) return {entry.exit, std::string(code), std::string(entry.sentence)};
  }
  return {ExitCode::refused, std::string(code), sentence_of(message)};
}

Trouble storage_trouble(int error, std::string_view doing) {
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
    return {ExitCode::storage, "storage_full",
            "The disk is full, so " + std::string(doing) +
                " did not succeed. What was saved before is safe; make room, then try again."};
  }
  return {ExitCode::storage, "storage_failed",
          "The system refused " + std::string(doing) + " (" + std::strerror(error) +
              "). What was saved before is safe; check the path and its permissions, then try again."};
}

}  // namespace keel::cli
