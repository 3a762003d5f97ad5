// Requests and replies of what the journal tells: its columns, the answers, a suggestion, witnesses.
#pragma once

#include "core/answers/messages.hpp"
#include "core/answers/messages_forms.hpp"
#include "core/api/messages_journal.hpp"
#include "core/record/episode_kinds.hpp"

namespace keel::api {

using answers::FileReply;
using answers::FormReply;
using answers::FormRequest;
using answers::FormsReply;
using answers::FormsRequest;
using answers::InsightsReply;
using answers::OnOffer;
using answers::SuggestReply;
using answers::UrgeRangeReply;

// `have`: the columns that the host still holds, by their `made`.
struct ColumnsRequest {
  std::int64_t now = 0;
  std::int64_t offset = 0;
  std::optional<std::int64_t> have = {};
  KEEL_FIELDS(ColumnsRequest, now, offset, have)
};
// The columns that insights are worked out from, in the blob (core/observe/packed.hpp), and what is known beside them. `same`: they
// still stand, and the blob is empty.
struct ColumnsReply {
  answers::Known known;
  std::int64_t made = 0;  // counts the times that this open journal was read into columns
  bool same = false;
  KEEL_FIELDS(ColumnsReply, known, made, same)
};

// `level`: the light that is not written yet.
struct SuggestRequest {
  std::vector<OnOffer> offered;
  Id episode;
  std::optional<record::Level> level = {};
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(SuggestRequest, offered, episode, level, now, offset)
};
// The person's own times like this one (method N4), up to the end of yesterday; at yellow and green only.
struct WitnessesRequest {
  std::string claim;
  std::optional<Id> person = {};
  std::vector<std::string> tags = {};
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(WitnessesRequest, claim, person, tags, now, offset)
};
struct Witness {
  Id id;  // of the prediction
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::string claim;
  record::Happened happened = record::Happened::no;
  std::optional<std::string> coped = {};
  KEEL_FIELDS(Witness, id, at, offset, claim, happened, coped)
};
// Both sides by the same rule, the nearest first; `more`: how many further ones each side has.
struct WitnessesReply {
  std::vector<Witness> backs = {};
  std::vector<Witness> against = {};
  std::int64_t more_backs = 0;
  std::int64_t more_against = 0;
  KEEL_FIELDS(WitnessesReply, backs, against, more_backs, more_against)
};

}  // namespace keel::api
