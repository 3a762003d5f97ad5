// Whether columns that came from elsewhere fit together, so that nothing that reads them can step beside them.
#pragma once

#include "core/observe/observed.hpp"

namespace keel::observe {

bool is_sound(const Observed& seen);

}  // namespace keel::observe
