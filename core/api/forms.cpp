// Questionnaires from a file, natively; in wasm they are asked of the module of the answers.
#ifndef __wasi__
#include "core/api/session.hpp"

namespace keel::api {

Result<Answer<FileReply>> questionnaire_read(Session&, const Nothing&, Blob file) {
  return Answer<FileReply>{answers::file_answer(file.bytes()), {}, {}};
}

Result<Answer<FormReply>> form_score(Session&, const FormRequest& request, Blob) { return Answer<FormReply>{answers::form_answer(request), {}, {}}; }

Result<Answer<FormsReply>> form_history(Session&, const FormsRequest& request, Blob) { return Answer<FormsReply>{answers::forms_answer(request), {}, {}}; }

}  // namespace keel::api
#endif
