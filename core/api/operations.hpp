// The table of operations: name, request, reply. Dispatch and the TypeScript types are made from it.
#pragma once

#include "core/api/messages_guide.hpp"
#include "core/api/messages_insights.hpp"
#include "core/api/messages_journal.hpp"
#include "core/api/messages_looking.hpp"
#include "core/api/messages_vault.hpp"
#include "core/api/reply.hpp"

namespace keel::api {

class Session;

template <class RequestType, class ReplyType>
struct Operation {
  using Request = RequestType;
  using Reply = ReplyType;
  std::string_view name;
  Result<Answer<ReplyType>> (*handle)(Session&, const RequestType&, Blob blob);
};

// One short handler each, in the file named beside it.
Result<Answer<InspectReply>> inspect(Session&, const InspectRequest&, Blob);         // inspect.cpp
Result<Answer<SlotRequest>> new_slot(Session&, const NewSlotRequest&, Blob);         // keys.cpp
Result<Answer<DeriveReply>> derive(Session&, const DeriveRequest&, Blob);            // keys.cpp
Result<Answer<Nothing>> prove(Session&, const ProofRequest&, Blob);                  // keys.cpp
Result<Answer<RecoveryCodeReply>> recovery_code(Session&, const Nothing&, Blob);     // keys.cpp
Result<Answer<RecoveryCheckReply>> recovery_check(Session&, const TextRequest&, Blob);  // keys.cpp
Result<Answer<TextReply>> made_words(Session&, const Nothing&, Blob);                // keys.cpp
Result<Answer<OpenReply>> create(Session&, const CreateRequest&, Blob);              // create.cpp
Result<Answer<OpenReply>> open(Session&, const OpenRequest&, Blob);                  // open.cpp
Result<Answer<OpenPieceReply>> open_begin(Session&, const OpenBeginRequest&, Blob);  // open.cpp
Result<Answer<OpenPieceReply>> open_piece(Session&, const Nothing&, Blob);           // open.cpp
Result<Answer<OpenReply>> summary(Session&, const Nothing&, Blob);                   // open.cpp
Result<Answer<Nothing>> lock(Session&, const Nothing&, Blob);                        // session.cpp
Result<Answer<AppendReply>> append(Session&, const AppendRequest&, Blob);            // append.cpp
Result<Answer<AppendReply>> edit(Session&, const EditRequest&, Blob);                // append.cpp
Result<Answer<AppendReply>> erase(Session&, const EraseRequest&, Blob);              // append.cpp
Result<Answer<SettingsReply>> settings(Session&, const Nothing&, Blob);              // settings.cpp
Result<Answer<AppendReply>> settings_set(Session&, const SettingsSetRequest&, Blob); // settings.cpp
Result<Answer<Nothing>> plan_done(Session&, const Nothing&, Blob);                   // session.cpp
Result<Answer<Nothing>> plan_failed(Session&, const Nothing&, Blob);                 // session.cpp
Result<Answer<CompactReply>> plan_more(Session&, const Nothing&, Blob);              // compact.cpp
Result<Answer<TimelineReply>> timeline(Session&, const TimelineRequest&, Blob);      // read.cpp
Result<Answer<EpisodesReply>> episodes(Session&, const EpisodesRequest&, Blob);      // episodes.cpp
Result<Answer<DaysReply>> days(Session&, const DaysRequest&, Blob);                  // days.cpp
Result<Answer<ShowReply>> show(Session&, const IdRequest&, Blob);                    // read.cpp
Result<Answer<LinesReply>> lines(Session&, const LinesRequest&, Blob);               // read.cpp
Result<Answer<Nothing>> inbox_seal(Session&, const InboxSealRequest&, Blob);         // inbox.cpp
Result<Answer<InboxMergeReply>> inbox_merge(Session&, const NowRequest&, Blob);      // inbox.cpp
Result<Answer<Nothing>> slot_set(Session&, const SlotSetRequest&, Blob);             // slots.cpp
Result<Answer<Nothing>> guarded(Session&, const GuardedRequest&, Blob);              // slots.cpp
Result<Answer<BackupReply>> backup(Session&, const BackupRequest&, Blob);             // slots.cpp
Result<Answer<Nothing>> erase_everything(Session&, const ProofRequest&, Blob);       // slots.cpp
Result<Answer<CompactReply>> compact(Session&, const NowRequest&, Blob);             // compact.cpp
Result<Answer<CompactReply>> repair(Session&, const NowRequest&, Blob);              // compact.cpp
Result<Answer<Nothing>> compact_verify(Session&, const Nothing&, Blob);              // compact.cpp
Result<Answer<Nothing>> forget_old(Session&, const Nothing&, Blob);                  // compact.cpp
Result<Answer<GuideReply>> guide(Session&, const GuideRequest&, Blob);               // guide.cpp
Result<Answer<ResumeReply>> guide_resume(Session&, const ResumeRequest&, Blob);      // guide.cpp
Result<Answer<RepeatsReply>> repeats(Session&, const RepeatsRequest&, Blob);         // repeats.cpp
Result<Answer<DueReply>> due(Session&, const NowRequest&, Blob);                     // due.cpp
Result<Answer<ReviewReply>> review(Session&, const NowRequest&, Blob);               // review.cpp
Result<Answer<PeopleReply>> people(Session&, const Nothing&, Blob);                  // people.cpp
Result<Answer<TagsReply>> tags(Session&, const Nothing&, Blob);                      // tags.cpp
Result<Answer<ColumnsReply>> columns(Session&, const ColumnsRequest&, Blob);         // insights.cpp
Result<Answer<InsightsReply>> insights(Session&, const NowRequest&, Blob);           // insights.cpp
Result<Answer<SuggestReply>> suggest(Session&, const SuggestRequest&, Blob);         // insights.cpp
Result<Answer<WitnessesReply>> witnesses(Session&, const WitnessesRequest&, Blob);   // witnesses.cpp
Result<Answer<UrgeRangeReply>> urge_range(Session&, const NowRequest&, Blob);        // insights.cpp
Result<Answer<FileReply>> questionnaire_read(Session&, const Nothing&, Blob);        // forms.cpp
Result<Answer<FormReply>> form_score(Session&, const FormRequest&, Blob);            // forms.cpp
Result<Answer<FormsReply>> form_history(Session&, const FormsRequest&, Blob);        // forms.cpp

inline constexpr auto OPERATIONS = std::tuple(
    Operation{"inspect", inspect}, Operation{"new_slot", new_slot}, Operation{"derive", derive}, Operation{"prove", prove},
    Operation{"recovery_code", recovery_code}, Operation{"recovery_check", recovery_check}, Operation{"made_words", made_words},
    Operation{"create", create}, Operation{"open", open}, Operation{"open_begin", open_begin}, Operation{"open_piece", open_piece}, Operation{"summary", summary}, Operation{"lock", lock},
    Operation{"append", append}, Operation{"edit", edit}, Operation{"erase", erase}, Operation{"settings", settings},
    Operation{"settings_set", settings_set}, Operation{"plan_done", plan_done}, Operation{"plan_failed", plan_failed},
    Operation{"plan_more", plan_more}, Operation{"timeline", timeline}, Operation{"episodes", episodes},
    Operation{"days", days}, Operation{"show", show}, Operation{"lines", lines},
    Operation{"inbox_seal", inbox_seal}, Operation{"inbox_merge", inbox_merge}, Operation{"slot_set", slot_set},
    Operation{"guarded", guarded}, Operation{"backup", backup}, Operation{"erase_everything", erase_everything},
    Operation{"compact", compact}, Operation{"repair", repair}, Operation{"compact_verify", compact_verify}, Operation{"forget_old", forget_old},
    Operation{"guide", guide}, Operation{"guide_resume", guide_resume}, Operation{"repeats", repeats}, Operation{"due", due}, Operation{"review", review}, Operation{"people", people}, Operation{"tags", tags},
    Operation{"columns", columns}, Operation{"witnesses", witnesses}
#ifndef __wasi__
    , Operation{"insights", insights}, Operation{"urge_range", urge_range}, Operation{"suggest", suggest},
    Operation{"questionnaire_read", questionnaire_read}, Operation{"form_score", form_score}, Operation{"form_history", form_history}
#endif
);

}  // namespace keel::api
