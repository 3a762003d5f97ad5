// Which way something goes over time; "unclear" is an answer.
#pragma once

#include "core/reflect/fields.hpp"

namespace keel::insight {

enum class Direction { unclear, unchanged, shorter, longer };
KEEL_VALUES(Direction, unclear, unchanged, shorter, longer)

}  // namespace keel::insight
