// The course of one episode (methods P2 to P6, P9, P12 to P15, H5): where the person stands and what they did so far.
// Values only: time comes in with every step.
#pragma once

#include <span>

#include "core/record/values.hpp"

namespace keel::guide {

using record::Distress;
using record::Level;

// One screen's worth of the path each.
enum class Stage {
  temperature,  // how is it inside, right now
  body,         // a technique runs
  again,        // how is it now
  safety,       // "Are you safe right now?"
  held,         // not safe or not sure: crisis lines and own people fill the screen, body techniques stay below
  choose,       // the ways on, all of equal weight
  examine,      // cross-examination
  concern,      // a real problem, written down as a fact
  wave,         // an urge is watched
  message,      // written unsent
  pause,        // a pause in a talk
  reach_out,    // the composer
  kindness,     // after a mistake
  close,        // how is it now, markers, one line
  over,
};
KEEL_VALUES(Stage, temperature, body, again, safety, held, choose, examine, concern, wave, message, pause, reach_out, kindness, close, over)

// What a person can do. Everything asked may be left empty.
enum class Act {
  say,      // the light and the number of this moment, either may be missing
  body,     // start a technique
  go,       // to one of the ways on: `to`
  done,     // finished here, with whatever was written
  leave,    // out of here and back to the ways on
  unsafe,   // "I am not safe", from every screen
  answer,   // to the question of safety
  close,    // to the end of the episode
  finish,   // the end is written
};
KEEL_VALUES(Act, say, body, go, done, leave, unsafe, answer, close, finish)

struct Move {
  Act act = Act::say;
  std::int64_t at = 0;  // UTC ms
  std::optional<Level> level{};
  std::optional<Distress> distress{};
  std::optional<Stage> to{};
  std::optional<record::Said> safe{};
  KEEL_FIELDS(Move, act, at, level, distress, to, safe)
};

struct Course {
  Stage stage = Stage::temperature;
  Stage back = Stage::choose;  // where the question of safety came from
  std::optional<Level> level{};
  std::optional<Distress> distress{};
  std::int64_t tried = 0;  // techniques begun and ended
  std::int64_t started = 0;
  std::int64_t last = 0;
  bool answered = false;  // the question of safety
  bool operator==(const Course&) const = default;
};

// Distress from which the question of safety comes, after so many techniques or so long (method H5).
inline constexpr std::int64_t safety_distress = 8;
inline constexpr int safety_techniques = 2;
inline constexpr std::int64_t safety_after = 20 * 60 * 1000;  // ms
// An episode that nobody goes on with ends by itself.
inline constexpr std::int64_t ends_after = 24 * 60 * 60 * 1000;  // ms

bool safety_is_due(const Course& course, std::int64_t now);
// Whether the episode ended by itself before `now` (UTC ms); a clock that jumped back ends nothing.
bool has_lapsed(const Course& course, std::int64_t now);

// An episode that is taken up again: at the ways on, with what its moments tell.
struct Resumed {
  std::optional<Level> level{};
  std::optional<Distress> distress{};
  std::int64_t tried = 0;
  std::int64_t started = 0;  // UTC ms, of the first moment
  std::int64_t last = 0;     // UTC ms, of the last one
  KEEL_FIELDS(Resumed, level, distress, tried, started, last)
};
Course taken_up(const Resumed& resumed);

// The course after one more step; bad_request where the screen does not offer it.
Result<Course> after(const Course& course, const Move& step);
// The course after all of them in order. bad_request as above.
Result<Course> course_of(Course from, std::span<const Move> steps);

}  // namespace keel::guide
