// Requests and replies around moments: logging, changing, erasing, reading, the inbox, settings.
#pragma once

#include "core/base/id.hpp"
#include "core/reflect/fields.hpp"
#include "core/vault/text_bytes.hpp"

namespace keel::api {

using reflect::Raw;

// Something to log. `at` UTC ms, `offset` local offset in minutes, `body` an object that fits the kind.
struct NewMoment {
  std::optional<Id> id;  // random when absent
  std::string kind;
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::optional<Id> episode;
  Raw body;
  KEEL_FIELDS(NewMoment, id, kind, at, offset, episode, body)
};

struct AppendRequest {
  std::vector<NewMoment> moments;
  std::int64_t now = 0;
  KEEL_FIELDS(AppendRequest, moments, now)
};
struct AppendReply {
  std::vector<Id> ids;
  KEEL_FIELDS(AppendReply, ids)
};

// The fields that this version does not know stay as they were.
struct EditRequest {
  Id id;
  std::optional<std::int64_t> at;
  Raw body;
  std::int64_t now = 0;
  KEEL_FIELDS(EditRequest, id, at, body, now)
};
struct EraseRequest {
  Id id;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(EraseRequest, id, now, offset)
};

// A moment as it is shown. `heads` over 1: it was also written on another device; `show` gives all.
struct Moment {
  Id id;
  std::string kind;
  std::int64_t at = 0;
  std::int64_t offset = 0;
  std::optional<Id> episode;
  std::optional<std::string> via;
  std::int64_t heads = 1;
  Raw body;
  KEEL_FIELDS(Moment, id, kind, at, offset, episode, via, heads, body)
};

// Newest first; every condition given must hold. `before`: the `next` of the page before. `kinds`: only these, or all but
// what is not a moment of life.
struct TimelineRequest {
  std::optional<std::string> before = {};
  std::int64_t limit = 50;  // 1 to 500
  std::vector<std::string> kinds = {};
  std::optional<std::string> text = {};  // words that were typed, in any order; a phrase in double quotes
  std::optional<Id> person = {};         // a person record
  std::optional<std::string> tag = {};
  std::optional<std::int64_t> from = {};  // UTC ms, included
  std::optional<std::int64_t> to = {};    // UTC ms, excluded
  std::optional<Id> episode = {};
  KEEL_FIELDS(TimelineRequest, before, limit, kinds, text, person, tag, from, to, episode)
};
struct TimelineReply {
  std::vector<Moment> moments;
  std::optional<std::string> next;
  KEEL_FIELDS(TimelineReply, moments, next)
};
struct IdRequest {
  Id id;
  KEEL_FIELDS(IdRequest, id)
};
// The shown version first.
struct ShowReply {
  std::vector<Moment> heads;
  KEEL_FIELDS(ShowReply, heads)
};

// The stored lines of what compaction would keep, in order of time, for an export. `from` counts lines.
struct LinesRequest {
  std::int64_t from = 0;
  std::int64_t limit = 1000;
  KEEL_FIELDS(LinesRequest, from, limit)
};
struct LinesReply {
  std::vector<Raw> lines;
  bool more = false;
  KEEL_FIELDS(LinesReply, lines, more)
};

// Needs no key but the public one: seals moments for an inbox that is `size` bytes long. Blob: the inbox.
struct InboxSealRequest {
  vault::TextArray<32> to;
  std::vector<NewMoment> moments;
  KEEL_FIELDS(InboxSealRequest, to, moments)
};
// Blob: the inbox. Where something has merged, call once more with the same blob: then the inbox is emptied.
struct InboxMergeReply {
  std::int64_t merged = 0;
  std::int64_t refused = 0;  // not a moment that may be written while locked
  std::int64_t damaged = 0;
  KEEL_FIELDS(InboxMergeReply, merged, refused, damaged)
};

struct SettingValue {
  std::string name;
  std::string value;
  KEEL_FIELDS(SettingValue, name, value)
};
struct SettingsReply {
  std::vector<SettingValue> settings;
  KEEL_FIELDS(SettingsReply, settings)
};
struct SettingsSetRequest {
  std::vector<SettingValue> settings;
  std::int64_t now = 0;
  std::int64_t offset = 0;
  KEEL_FIELDS(SettingsSetRequest, settings, now, offset)
};

}  // namespace keel::api
