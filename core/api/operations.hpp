// The table of operations: name, request, reply. Dispatch and the TypeScript types are made from it.
#pragma once

#include "core/api/messages_journal.hpp"
#include "core/api/messages_vault.hpp"
#include "core/api/reply.hpp"

namespace keel::api {

class Session;

template <class RequestType, class ReplyType>
struct Operation {
  using Request = RequestType;
  using Reply = ReplyType;
  std::string_view name;
  Result<Answer<ReplyType>> (*handle)(Session&, const RequestType&, Bytes blob);
};

// One short handler each, in the file named beside it.
Result<Answer<InspectReply>> inspect(Session&, const InspectRequest&, Bytes);         // inspect.cpp
Result<Answer<SlotRequest>> new_slot(Session&, const NewSlotRequest&, Bytes);         // keys.cpp
Result<Answer<DeriveReply>> derive(Session&, const DeriveRequest&, Bytes);            // keys.cpp
Result<Answer<Nothing>> prove(Session&, const ProofRequest&, Bytes);                  // keys.cpp
Result<Answer<RecoveryCodeReply>> recovery_code(Session&, const Nothing&, Bytes);     // keys.cpp
Result<Answer<RecoveryCheckReply>> recovery_check(Session&, const TextRequest&, Bytes);  // keys.cpp
Result<Answer<TextReply>> made_words(Session&, const Nothing&, Bytes);                // keys.cpp
Result<Answer<OpenReply>> create(Session&, const CreateRequest&, Bytes);              // create.cpp
Result<Answer<OpenReply>> open(Session&, const OpenRequest&, Bytes);                  // open.cpp
Result<Answer<OpenReply>> summary(Session&, const Nothing&, Bytes);                   // open.cpp
Result<Answer<Nothing>> lock(Session&, const Nothing&, Bytes);                        // session.cpp
Result<Answer<AppendReply>> append(Session&, const AppendRequest&, Bytes);            // append.cpp
Result<Answer<AppendReply>> edit(Session&, const EditRequest&, Bytes);                // append.cpp
Result<Answer<AppendReply>> erase(Session&, const EraseRequest&, Bytes);              // append.cpp
Result<Answer<SettingsReply>> settings(Session&, const Nothing&, Bytes);              // settings.cpp
Result<Answer<AppendReply>> settings_set(Session&, const SettingsSetRequest&, Bytes); // settings.cpp
Result<Answer<Nothing>> plan_done(Session&, const Nothing&, Bytes);                   // session.cpp
Result<Answer<Nothing>> plan_failed(Session&, const Nothing&, Bytes);                 // session.cpp
Result<Answer<CompactReply>> plan_more(Session&, const Nothing&, Bytes);              // compact.cpp
Result<Answer<TimelineReply>> timeline(Session&, const TimelineRequest&, Bytes);      // read.cpp
Result<Answer<ShowReply>> show(Session&, const IdRequest&, Bytes);                    // read.cpp
Result<Answer<LinesReply>> lines(Session&, const LinesRequest&, Bytes);               // read.cpp
Result<Answer<Nothing>> inbox_seal(Session&, const InboxSealRequest&, Bytes);         // inbox.cpp
Result<Answer<InboxMergeReply>> inbox_merge(Session&, const NowRequest&, Bytes);      // inbox.cpp
Result<Answer<Nothing>> slot_set(Session&, const SlotSetRequest&, Bytes);             // slots.cpp
Result<Answer<BackupReply>> backup(Session&, const ProofRequest&, Bytes);             // slots.cpp
Result<Answer<Nothing>> erase_everything(Session&, const ProofRequest&, Bytes);       // slots.cpp
Result<Answer<CompactReply>> compact(Session&, const NowRequest&, Bytes);             // compact.cpp
Result<Answer<Nothing>> compact_verify(Session&, const NowRequest&, Bytes);           // compact.cpp

inline constexpr auto OPERATIONS = std::tuple(
    Operation{"inspect", inspect}, Operation{"new_slot", new_slot}, Operation{"derive", derive}, Operation{"prove", prove},
    Operation{"recovery_code", recovery_code}, Operation{"recovery_check", recovery_check}, Operation{"made_words", made_words},
    Operation{"create", create}, Operation{"open", open}, Operation{"summary", summary}, Operation{"lock", lock},
    Operation{"append", append}, Operation{"edit", edit}, Operation{"erase", erase}, Operation{"settings", settings},
    Operation{"settings_set", settings_set}, Operation{"plan_done", plan_done}, Operation{"plan_failed", plan_failed},
    Operation{"plan_more", plan_more}, Operation{"timeline", timeline}, Operation{"show", show}, Operation{"lines", lines},
    Operation{"inbox_seal", inbox_seal}, Operation{"inbox_merge", inbox_merge}, Operation{"slot_set", slot_set},
    Operation{"backup", backup}, Operation{"erase_everything", erase_everything}, Operation{"compact", compact},
    Operation{"compact_verify", compact_verify});

}  // namespace keel::api
