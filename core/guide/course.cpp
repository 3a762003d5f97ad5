// One step after the other.
#include "core/guide/course.hpp"

#include "core/guide/offers.hpp"

namespace keel::guide {
namespace {

Course asked_for_safety(Course course, Stage back) {
  course.back = back;
  course.stage = Stage::safety;
  return course;
}

// What was not said keeps its last value: a skipped number is not a zero.
Course said(Course course, const Move& step) {
  if (step.level) course.level = step.level;
  if (step.distress) course.distress = step.distress;
  bool closing = course.stage == Stage::close;
  bool to_body = course.stage == Stage::temperature && course.level == Level::red;
  if (safety_is_due(course, step.at)) return asked_for_safety(course, closing ? Stage::close : Stage::choose);
  if (closing) return course;
  course.stage = to_body ? Stage::body : Stage::choose;
  return course;
}

Course finished_here(Course course) {
  switch (course.stage) {
    case Stage::body: course.stage = Stage::again; break;
    case Stage::wave: course.stage = Stage::close; break;
    default: course.stage = Stage::choose;
  }
  return course;
}

Course answered(Course course, const Move& step) {
  course.answered = true;
  course.stage = step.safe == record::Said::yes ? course.back : Stage::held;
  return course;
}

// From where the question was asked by the person, they go on there; a running technique is not taken up again.
Stage place_after_safety(const Course& course) {
  bool counts = course.stage != Stage::temperature && course.stage != Stage::body;
  return counts ? course.stage : Stage::choose;
}

}  // namespace

bool safety_is_due(const Course& course, std::int64_t now) {
  if (course.answered || course.level != Level::red || !course.distress || course.distress->value < safety_distress) return false;
  return course.tried >= safety_techniques || now - course.started >= safety_after;
}

bool has_lapsed(const Course& course, std::int64_t now) { return now - course.last >= ends_after; }

Result<Course> after(const Course& before, const Move& step) {
  if (!is_offered(before, step)) return fail(ErrorCode::bad_request, "this step is not offered here");
  if (step.act == Act::answer && !step.safe) return fail(ErrorCode::bad_request, "an answer to the question of safety is yes, no or unsure");
  Course course = before;
  if (course.started == 0) course.started = step.at;
  course.last = step.at;
  if (before.stage == Stage::body) ++course.tried;
  switch (step.act) {
    case Act::say: return said(course, step);
    case Act::body: course.stage = Stage::body; return course;
    case Act::go: course.stage = *step.to; return course;
    case Act::done: return finished_here(course);
    case Act::leave: course.stage = Stage::choose; return course;
    case Act::unsafe: return asked_for_safety(course, place_after_safety(course));
    case Act::answer: return answered(course, step);
    case Act::close: course.stage = Stage::close; return course;
    case Act::finish: course.stage = Stage::over; return course;
  }
  return fail(ErrorCode::bad_request, "this step is not known");
}

Course taken_up(const Resumed& resumed) {
  Course course;
  course.stage = Stage::choose;
  course.level = resumed.level;
  course.distress = resumed.distress;
  course.tried = resumed.tried;
  course.started = resumed.started;
  course.last = resumed.last;
  return course;
}

Result<Course> course_of(Course course, std::span<const Move> steps) {
  for (const Move& step : steps) course = TRY(after(course, step));
  return course;
}

}  // namespace keel::guide
