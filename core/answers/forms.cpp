// Questionnaires in the module of the answers: nothing here needs the journal.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/answers/messages_forms.hpp"
#include "core/base/local_time.hpp"
#include "core/forms/decimal.hpp"
#include "core/forms/read_file.hpp"
#include "core/forms/score.hpp"
#include "core/insight/questionnaire.hpp"

namespace keel::answers {
namespace {

constexpr std::size_t most_points = 60;
constexpr double month = 30;
// Scores come in steps of their weights, means in many digits.
double readable(double value) { return std::round(value * 100) / 100; }
double readable(std::int64_t millionths) { return readable(forms::from_millionths(millionths)); }

using Scale = record::FormScale;

insight::Norm norm_of(const Scale& scale) {
  if (!scale.sd || !scale.reliability) return {};
  return {forms::from_millionths(scale.sd->value), forms::from_millionths(scale.reliability->value)};
}

// The range that holds a score in 95 of 100, after the norm, as far as the scale reaches.
std::optional<Likely> beside(double score, insight::Norm norm, forms::Reach reach) {
  auto change = insight::reliable_change(score, score, norm);
  if (!change) return {};
  double least = forms::from_millionths(reach.least), most = forms::from_millionths(reach.most);
  return Likely{tenths(std::max(change->score_range.lower, least)), tenths(std::min(change->score_range.upper, most))};
}

struct Times {
  std::vector<FormTime> in_order;             // up to now
  std::vector<std::vector<std::optional<std::int64_t>>> scores;  // of each, by scale; none for an incomplete form
};

Times times_of(const FormsRequest& asked) {
  Times times;
  for (const FormTime& time : asked.times)
    if (time.at <= asked.now) times.in_order.push_back(time);
  std::ranges::stable_sort(times.in_order, {}, &FormTime::at);
  for (const FormTime& time : times.in_order) {
    auto scored = forms::score(asked.questionnaire, time.answers);
    if (!scored.complete) scored.scores.assign(asked.questionnaire.scales.size(), std::nullopt);
    times.scores.push_back(std::move(scored.scores));
  }
  return times;
}

std::vector<insight::Form> filled_in(const Times& times, std::size_t scale) {
  std::vector<insight::Form> filled;
  for (std::size_t i = 0; i < times.in_order.size(); ++i) {
    const auto& score = times.scores[i][scale];
    auto day = static_cast<double>(local_day(times.in_order[i].at, times.in_order[i].offset));
    filled.push_back({day, score ? forms::from_millionths(*score) : 0, score.has_value()});
  }
  return filled;
}

void tell_points(const Times& times, std::size_t number, insight::Norm norm, forms::Reach reach, ScaleCourse& course) {
  std::size_t all = times.in_order.size();
  for (std::size_t i = all - std::min(all, most_points); i < all; ++i) {
    FormPoint point{times.in_order[i].at, times.in_order[i].offset, {}, {}};
    if (const auto& score = times.scores[i][number]) {
      point.score = readable(*score);
      point.likely = beside(forms::from_millionths(*score), norm, reach);
    }
    course.points.push_back(std::move(point));
  }
}

FormVerdict verdict_of(const insight::Available<insight::FormChange>& change, std::size_t complete, bool has_norm) {
  if (complete < 2) return FormVerdict::one;
  if (!has_norm) return FormVerdict::no_norm;
  if (!change) return FormVerdict::soon;
  if (!change->change.is_reliable()) return FormVerdict::noise;
  return change->last < change->first ? FormVerdict::lower : FormVerdict::higher;
}

void tell_change(std::span<const insight::Form> filled, const Scale& scale, insight::Norm norm, forms::Reach reach, ScaleCourse& course) {
  auto complete = static_cast<std::size_t>(std::ranges::count_if(filled, &insight::Form::complete));
  auto noise = insight::reliable_change(0, 0, norm);
  auto change = insight::form_change(filled, norm, static_cast<double>(local_time::most_days));
  course.verdict = verdict_of(change, complete, noise.has_value());
  if (noise) course.smallest = tenths(noise->smallest);
  if (!change) return;
  course.from = readable(change->first);
  course.to = readable(change->last);
  course.beside = beside(change->first, norm, reach);
  course.second = change->forms < complete;
  double left = scale.easier ? forms::from_millionths(reach.most) - change->first : change->first - forms::from_millionths(reach.least);
  course.no_room = left < change->change.smallest;
}

void tell_course(std::span<const insight::Form> filled, insight::Norm norm, ScaleCourse& course) {
  auto trend = insight::form_trend(filled, norm, static_cast<double>(local_time::most_days));
  if (!trend) return;
  FormCourse told{trend->is_clear, trend->slope.slope > 0, two_digits(std::abs(trend->slope.slope) * month), {}};
  if (trend->slope.lower && trend->slope.upper) {
    double low = *trend->slope.lower * month, high = *trend->slope.upper * month;
    told.likely = told.rises ? Likely{two_digits(low), two_digits(high)} : Likely{two_digits(-high), two_digits(-low)};
  }
  course.course = told;
}

ScaleCourse course_of(const FormsRequest& asked, const Times& times, std::size_t number) {
  const Scale& scale = asked.questionnaire.scales[number];
  insight::Norm norm = norm_of(scale);
  forms::Reach reach = forms::reach_of(asked.questionnaire, scale);
  ScaleCourse course{.name = scale.name, .least = readable(reach.least), .most = readable(reach.most), .easier = scale.easier, .source = scale.source};
  for (const record::Weight& cutoff : scale.cutoffs) course.cutoffs.push_back(readable(cutoff.value));
  tell_points(times, number, norm, reach, course);
  auto filled = filled_in(times, number);
  tell_change(filled, scale, norm, reach, course);
  tell_course(filled, norm, course);
  auto is_harder = [&](bool rises) { return rises != scale.easier; };
  bool changed = course.verdict == FormVerdict::lower || course.verdict == FormVerdict::higher;
  course.harder = (changed && is_harder(course.verdict == FormVerdict::higher)) || (course.course && course.course->clear && is_harder(course.course->rises));
  return course;
}

}  // namespace

FileReply file_answer(ByteSpan file) {
  auto read = forms::read_file(as_text(file));
  FileReply reply;
  if (!read) {
    reply.refusal = std::move(read.error());
    return reply;
  }
  reply.questionnaire = std::move(read->questionnaire);
  reply.left_out = std::move(read->left_out);
  return reply;
}

FormReply form_answer(const FormRequest& asked) {
  auto scored = forms::score(asked.questionnaire, asked.answers);
  FormReply reply{scored.complete, scored.opens_safety, std::move(scored.unanswered), {}};
  if (!scored.complete) return reply;
  for (std::size_t i = 0; i < scored.scores.size(); ++i) reply.scores.push_back({asked.questionnaire.scales[i].name, {*scored.scores[i]}});
  return reply;
}

FormsReply forms_answer(const FormsRequest& asked) {
  FormsReply reply;
  reply.withheld = asked.level == record::Level::red;
  if (reply.withheld) return reply;
  Times times = times_of(asked);
  for (std::size_t number = 0; number < asked.questionnaire.scales.size(); ++number) reply.scales.push_back(course_of(asked, times, number));
  return reply;
}

}  // namespace keel::answers
