// Questionnaires from a file: reading one, scoring a form, and what its scores tell over time.
#pragma once

#include "core/answers/messages_patterns.hpp"
#include "core/forms/refusal.hpp"
#include "core/record/form_kinds.hpp"

namespace keel::answers {

// The file comes as a blob. Either the questionnaire, or what is in the way. `left_out`: what the file hides or works out itself.
struct FileReply {
  std::optional<record::Questionnaire> questionnaire = {};
  std::vector<std::string> left_out = {};
  std::optional<forms::FileRefusal> refusal = {};
  KEEL_FIELDS(FileReply, questionnaire, left_out, refusal)
};

struct FormRequest {
  record::Questionnaire questionnaire;
  std::vector<record::FormAnswer> answers = {};
  KEEL_FIELDS(FormRequest, questionnaire, answers)
};
// `scores` are there only where the form is complete, as the kind `form` keeps them. `opens_safety`: that question comes first (method H5).
struct FormReply {
  bool complete = false;
  bool opens_safety = false;
  std::vector<std::string> unanswered = {};
  std::vector<record::FormScore> scores = {};
  KEEL_FIELDS(FormReply, complete, opens_safety, unanswered, scores)
};

struct FormTime {
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::vector<record::FormAnswer> answers = {};
  KEEL_FIELDS(FormTime, at, offset, answers)
};
// `level`: the light said last, within the hour.
struct FormsRequest {
  record::Questionnaire questionnaire;
  std::vector<FormTime> times = {};
  std::optional<record::Level> level = {};
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(FormsRequest, questionnaire, times, level, now, offset)
};

// A time that it was filled in; without a score where too much was left out. `likely`: 95 %, where the file has a norm.
struct FormPoint {
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::optional<double> score = {};
  std::optional<Likely> likely = {};
  KEEL_FIELDS(FormPoint, at, offset, score, likely)
};
// What can be said of the last score beside the first that counts.
enum class FormVerdict { one, soon, no_norm, noise, lower, higher };
KEEL_VALUES(FormVerdict, one, soon, no_norm, noise, lower, higher)
// Points in 30 days, and which way; absent below five complete forms.
struct FormCourse {
  bool clear = false;
  bool rises = false;
  double points = 0;  // without its sign
  std::optional<Likely> likely = {};
  KEEL_FIELDS(FormCourse, clear, rises, points, likely)
};
struct ScaleCourse {
  std::optional<std::string> name = {};
  std::vector<FormPoint> points = {};  // oldest first, at most 60
  double least = 0;                    // that the scale can come to
  double most = 0;
  bool easier = false;
  FormVerdict verdict = FormVerdict::one;
  std::optional<double> from = {};      // the score that is compared with
  std::optional<double> to = {};        // the last one
  std::optional<Likely> beside = {};    // the range of `from`
  std::optional<double> smallest = {};  // the least change that is more than noise
  bool second = false;                  // `from` is the second time, not the first
  bool no_room = false;                 // no clear step towards easier would fit on the scale
  bool harder = false;                  // something got harder: help and one next step stand beside it
  std::optional<FormCourse> course = {};
  std::vector<double> cutoffs = {};
  std::optional<std::string> source = {};
  KEEL_FIELDS(ScaleCourse, name, points, least, most, easier, verdict, from, to, beside, smallest, second, no_room, harder, course, cutoffs, source)
};
// `withheld`: after red there is nothing here but the body.
struct FormsReply {
  bool withheld = false;
  std::vector<ScaleCourse> scales = {};
  KEEL_FIELDS(FormsReply, withheld, scales)
};

FileReply file_answer(ByteSpan file);               // forms.cpp
FormReply form_answer(const FormRequest& asked);    // forms.cpp
FormsReply forms_answer(const FormsRequest& asked);  // forms.cpp

}  // namespace keel::answers
