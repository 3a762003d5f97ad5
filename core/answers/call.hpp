// The calls of the module that works out the answers: the columns of a journal come in as a blob, an answer leaves as JSON.
#pragma once

#include <string>

#include "core/base/bytes.hpp"

namespace keel::answers {

// `{"op":"insights","args":{"level":...}}`, `urge_range`, or `suggest` with a Choose; of questionnaires `questionnaire_read` with the file
// for a blob, `form_score` and `form_history` without one. The reply is `{"ok":...}` or `{"error":{...}}`.
std::string call(std::string_view request, ByteSpan columns);

}  // namespace keel::answers
