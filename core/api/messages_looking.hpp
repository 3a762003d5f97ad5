// Requests and replies of the journal seen as a whole: as episodes, and as a calendar.
#pragma once

#include "core/api/messages_journal.hpp"
#include "core/record/kinds.hpp"

namespace keel::api {

// Whether a wave of distress has ended: not yet, by a moment that says so, or a day after its last moment.
enum class EpisodeState { open, ended, passed };
KEEL_VALUES(EpisodeState, open, ended, passed)

struct KindCount {
  std::string kind;
  std::int64_t count = 0;
  KEEL_FIELDS(KindCount, kind, count)
};

// One episode, told from the shown versions of its moments. Levels and distress are those of its check-ins and its end.
struct Episode {
  Id id;
  EpisodeState state = EpisodeState::open;
  std::int64_t start = 0;   // UTC ms of the first moment
  std::int64_t offset = 0;  // of the first moment
  std::int64_t last = 0;    // UTC ms of the last moment
  std::optional<std::int64_t> end;  // UTC ms; of what ended it, or of the last moment when it passed
  std::optional<record::Level> first_level;
  std::optional<record::Level> hardest_level;
  std::optional<record::Level> last_level;
  std::optional<record::Distress> first_distress;
  std::optional<record::Distress> hardest_distress;
  std::optional<record::Distress> last_distress;
  std::vector<KindCount> kinds;  // in order of first appearance
  std::int64_t count = 0;        // moments of life
  std::optional<std::string> about;  // what it was about, as the person first wrote it: what set it off, the fear, or a mistake
  std::optional<std::string> line;   // what the person wrote at the end
  KEEL_FIELDS(Episode, id, state, start, offset, last, end, first_level, hardest_level, last_level, first_distress, hardest_distress,
              last_distress, kinds, count, about, line)
};

// Either an episode or a moment that belongs to none.
struct EpisodeEntry {
  std::optional<Episode> episode;
  std::optional<Moment> moment;
  KEEL_FIELDS(EpisodeEntry, episode, moment)
};

// Newest start first. `before`: the `next` of the page before.
struct EpisodesRequest {
  std::optional<std::string> before = {};
  std::int64_t limit = 50;  // 1 to 500
  std::int64_t now = 0;     // UTC ms
  KEEL_FIELDS(EpisodesRequest, before, limit, now)
};
struct EpisodesReply {
  std::vector<EpisodeEntry> entries;
  std::optional<std::string> next;
  KEEL_FIELDS(EpisodesReply, entries, next)
};

// Every tag once, whatever its case, as it was written last; the most used first.
struct TagCount {
  std::string tag;
  std::int64_t count = 0;
  KEEL_FIELDS(TagCount, tag, count)
};
struct TagsReply {
  std::vector<TagCount> tags;
  KEEL_FIELDS(TagsReply, tags)
};

// Local days, counted from 1 January 1970 (day 0) by the clock of the place where a moment was; both included.
struct DaysRequest {
  std::int64_t from = 0;
  std::int64_t to = 0;  // at most 1000 days from `from`
  KEEL_FIELDS(DaysRequest, from, to)
};
struct DayEntry {
  std::int64_t day = 0;
  std::optional<record::Level> level;  // the hardest of its check-ins and ends of episodes
  std::int64_t count = 0;              // moments of life, at least one
  KEEL_FIELDS(DayEntry, day, level, count)
};
// Only days with a moment, in order.
struct DaysReply {
  std::vector<DayEntry> days;
  KEEL_FIELDS(DaysReply, days)
};

}  // namespace keel::api
