// The conditions of a timeline: what they mean, and which of them make no sense.
#include <algorithm>

#include "core/api/looking.hpp"
#include "core/journal/fold.hpp"
#include "core/journal/typed_text.hpp"

namespace keel::api {
namespace {

// Longer than any question; the text of an entry is not pasted into a search.
constexpr std::size_t most_query = 1000;

Result<> check(const TimelineRequest& request) {
  if (request.text && request.text->size() > most_query) return fail(ErrorCode::too_long, "this is more than can be searched for at once");
  if (request.tag && request.tag->size() > most_query) return fail(ErrorCode::too_long, "a tag is not that long");
  if (request.from && request.to && *request.from > *request.to) return fail(ErrorCode::bad_request, "a time range ends before it begins");
  return {};
}

}  // namespace

Result<Filter> Filter::make(journal::Journal& journal, const TimelineRequest& request) {
  TRY(check(request));
  Filter filter(journal, request);
  if (request.episode) filter.episode_ = journal.episode_number(*request.episode);
  if (filter.query_.is_empty() && !request.tag && !request.person) return filter;
  filter.index_ = &journal.search_index();
  if (request.tag) filter.tag_ = journal::start_of_tag + journal::folded(*request.tag) + journal::end_of_piece;
  if (request.person) filter.person_ = filter.index_->person(*request.person);
  return filter;
}

bool Filter::takes(journal::Index index) const {
  std::string_view kind = journal_->kind_of(index);
  if (!(kinds_->empty() ? is_moment_of_life(kind) : std::ranges::contains(*kinds_, kind))) return false;
  // An id that nobody speaks of has the number `none`, which is also that of moments without one.
  std::uint32_t episode = journal_->version(index).episode;
  if (episode_ && (episode != *episode_ || episode == journal::none)) return false;
  if (index_ == nullptr) return true;
  const journal::SearchIndex::Entry& entry = index_->entry(index);
  if (person_ && (entry.person != *person_ || entry.person == journal::none)) return false;
  return (tag_.empty() || entry.text.contains(tag_)) && query_.occurs_in(entry.text);
}

}  // namespace keel::api
