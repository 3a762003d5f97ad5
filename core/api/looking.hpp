// What the ways of looking at a journal share: places in the order of time, conditions, and moments as they are shown.
#pragma once

#include "core/api/session.hpp"
#include "core/journal/query.hpp"

namespace keel::api {

// What is part of somebody's life rather than of the journal's furniture.
bool is_moment_of_life(std::string_view kind);

Moment moment_of(const record::Parts& parts, std::size_t heads);
// The shown version at `index`.
Result<Moment> moment_at(const journal::Journal& journal, journal::Index index);

// A place in the order of time: "at_id".
struct Mark {
  std::int64_t at = 0;
  Id id;

  std::string text() const { return std::to_string(at) + "_" + id.text(); }
  static Result<Mark> parse(std::string_view text);
};

// How many of the order of time lie before the mark.
std::size_t count_before(journal::Journal& journal, const Mark& mark);
// The same for a page: everything without a mark. bad_request for a limit out of range or text that is no mark.
Result<std::size_t> start_of_page(journal::Journal& journal, const std::optional<std::string>& before, std::int64_t limit);

// The conditions of a request, made ready to be asked of each moment in turn.
class Filter {
 public:
  static Result<Filter> make(journal::Journal& journal, const TimelineRequest& request);
  bool takes(journal::Index index) const;

 private:
  Filter(const journal::Journal& journal, const TimelineRequest& request) : journal_(&journal), kinds_(&request.kinds), query_(request.text.value_or("")) {}

  const journal::Journal* journal_;
  const std::vector<std::string>* kinds_;
  const journal::SearchIndex* index_ = nullptr;  // only where something needs it
  journal::Query query_;
  std::string tag_;  // as it stands in the index
  std::optional<std::uint32_t> person_;
  std::optional<std::uint32_t> episode_;
};

// What a check-in or the end of an episode says about how it was.
struct Feeling {
  std::optional<record::Level> level;
  std::optional<record::Distress> distress;
  std::optional<std::string> line;
  KEEL_FIELDS(Feeling, level, distress, line)
};
// Empty for other kinds.
Feeling feeling_of(const record::Parts& parts);
// The light that was said last before `now` (UTC ms), if that is not long ago.
Result<std::optional<record::Level>> light_at(journal::Journal& journal, std::int64_t now);
// What a trigger, a fear or a mistake is about, in the person's words; empty for other kinds and where nothing was written.
std::optional<std::string> subject_of(const record::Parts& parts);
// Red before yellow before green, and any before none.
std::optional<record::Level> harder(std::optional<record::Level> one, std::optional<record::Level> other);

}  // namespace keel::api
