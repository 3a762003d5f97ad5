// A FHIR Questionnaire (R4 JSON), as a person was given it, read into the questionnaire that the journal keeps.
#pragma once

#include "core/forms/refusal.hpp"
#include "core/record/form_kinds.hpp"

namespace keel::forms {

inline constexpr std::size_t most_bytes = std::size_t{256} << 10;
inline constexpr std::size_t most_lines = 400;      // questions, headings and words between them
inline constexpr std::size_t most_questions = 200;
inline constexpr int most_groups = 6;               // within each other

struct FileRead {
  record::Questionnaire questionnaire;
  std::vector<std::string> left_out;  // items that the file hides or works out itself, by their words
};

// Either everything that is asked, with its scores, or what is in the way and where. O(size).
Read<FileRead> read_file(std::string_view text);

}  // namespace keel::forms
