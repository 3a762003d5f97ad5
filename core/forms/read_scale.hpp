// The scores of a questionnaire: those that its file describes, or the sum of everything with a weight.
#pragma once

#include "core/forms/extensions.hpp"
#include "core/record/form_kinds.hpp"

namespace keel::forms {

// `extensions` of the questionnaire itself. None where nothing has a weight.
Read<std::vector<record::FormScale>> scales_of(const Extensions& extensions, const std::vector<record::FormItem>& items);

}  // namespace keel::forms
