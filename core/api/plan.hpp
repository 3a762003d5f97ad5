// What the host must write: steps over named files, and how to take them back when one fails.
#pragma once

#include "core/record/stamp.hpp"
#include "core/reflect/fields.hpp"

namespace keel::api {

// `a` and `b` take turns as the journal; `inbox` holds what was written while locked; `aside` keeps bytes that were cut off.
enum class FileName : std::uint8_t { a, b, inbox, aside };
KEEL_VALUES(FileName, a, b, inbox, aside)

enum class Action : std::uint8_t { write, flush, truncate };
KEEL_VALUES(Action, write, flush, truncate)

// write: `size` bytes of the reply's blob from `from`, to offset `at` of `file`. truncate: `file` to `at` bytes.
struct PlanStep {
  Action action = Action::flush;
  FileName file = FileName::a;
  std::int64_t at = 0;
  std::int64_t from = 0;
  std::int64_t size = 0;
  KEEL_FIELDS(PlanStep, action, file, at, from, size)
};

// What a place keeps outside its journal: the device it writes as, and the last number that is sure to stand in the file.
struct LastWritten {
  Device device;
  std::int64_t number = 0;
  KEEL_FIELDS(LastWritten, device, number)
};

// The host takes the steps in order. All done: call `plan_done`. Any failure or short write: take the undo steps,
// as many as succeed, then call `plan_failed`. Until then every other change is refused with `pending`.
struct Plan {
  std::vector<PlanStep> steps;
  std::vector<PlanStep> undo;
  bool more = false;                    // after plan_done, call plan_more for the next piece
  std::optional<LastWritten> remember;  // after plan_done, keep this beside the installation id
  KEEL_FIELDS(Plan, steps, undo, more, remember)
};

}  // namespace keel::api
