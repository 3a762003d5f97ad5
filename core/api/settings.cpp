// Settings: records with an id of their own name, so that devices agree on them.
#include "core/api/writing.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {

Result<Answer<SettingsReply>> settings(Session& session, const Nothing&, Blob) {
  OpenJournal* open = TRY(session.opened());
  Answer<SettingsReply> answer;
  for (journal::Index index : open->contents.journal.by_time()) {
    if (open->contents.journal.kind_of(index) != "setting") continue;
    record::Parts parts = TRY(record::split(open->contents.journal.version(index).line));
    if (auto setting = reflect::read<record::Setting>(parts.body)) answer.value.settings.push_back({setting->name, setting->value});
  }
  return answer;
}

Result<Answer<AppendReply>> settings_set(Session& session, const SettingsSetRequest& request, Blob) {
  OpenJournal* open = TRY(session.writable());
  if (request.settings.empty()) return fail(ErrorCode::bad_request, "there is nothing to set");
  auto writing = std::make_shared<Writing>(*open, request.now);
  std::vector<Id> ids;
  for (const SettingValue& setting : request.settings) {
    if (is_guarded_setting(setting.name)) return fail(ErrorCode::bad_request, "this setting changes only with the passphrase or code");
    TRY(add_setting(*writing, setting.name, setting.value, request.now, request.offset));
    ids.push_back(setting_id(setting.name));
  }
  return answer_append(session, writing, std::move(ids));
}

}  // namespace keel::api
