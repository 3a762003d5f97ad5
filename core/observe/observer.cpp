// What changed in the journal since it was looked at last.
#include "core/observe/observer.hpp"

#include "core/base/local_time.hpp"

namespace keel::observe {
namespace {

// What is kept about the journal itself: no use of a day.
bool is_furniture(std::string_view kind) { return kind == "setting" || kind == "draft" || kind == "vault_event" || kind == "erased"; }

// What holds whenever it was written.
bool is_standing(std::string_view kind) { return kind == "person" || kind == "concern" || kind == "thought_record"; }

Result<Seen> seen_at(const journal::Journal& journal, journal::Index index) {
  const journal::Version& version = journal.version(index);
  record::Parts parts = TRY(record::split(version.line));
  auto day = static_cast<std::int32_t>(local_day(version.at, parts.envelope.offset));
  return Seen{index, version.episode, {version.at, version.id}, parts.envelope.offset, day, parts.body};
}

void sort_by_time(const journal::Journal& journal, std::vector<journal::Index>& moments) {
  std::ranges::sort(moments, {}, [&](journal::Index index) { return Key{journal.version(index).at, journal.version(index).id}; });
}

}  // namespace

bool Observer::follows(const journal::Journal& journal, std::int32_t today) const {
  // What was retired may have been shown, and what was past cannot become the future: then everything is read.
  return today >= today_ && journal.version_count() >= versions_ && journal.retirings() == retirings_;
}

Result<Changed> Observer::look(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since) {
  auto today = static_cast<std::int32_t>(local_day(now, offset));
  if (versions_ == 0 || !follows(journal, today)) *this = {};
  if (today != today_) stale_ = everything;
  today_ = today;
  if (auto taken = take_changes(journal, now, since); !taken) {
    *this = {};
    return std::unexpected(taken.error());
  }
  lay_out();
  versions_ = journal.version_count();
  retirings_ = journal.retirings();
  return std::exchange(stale_, {});
}

// The first time everything that is shown; afterwards what is shown of the ids that have a new version, and what is past by now.
std::vector<journal::Index> Observer::changed(journal::Journal& journal, std::int64_t now) {
  if (versions_ == 0) return journal.by_time();
  std::vector<journal::Index> found;
  auto find = [&](const Id& id) {
    if (journal::Index shown = journal.shown(id); shown != none) found.push_back(shown);
  };
  for (std::size_t i = versions_; i < journal.version_count(); ++i) find(journal.version(static_cast<journal::Index>(i)).id);
  std::erase_if(waiting_, [&](const Waiting& moment) {
    bool is_past = moment.day < today_ && moment.at <= now;
    if (is_past) find(journal.version(moment.index).id);
    return is_past;
  });
  sort_by_time(journal, found);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

Result<void> Observer::take_changes(journal::Journal& journal, std::int64_t now, std::int64_t since) {
  taken_.resize(journal.version_count(), nowhere);
  next_.resize(journal.version_count(), none);
  first_.resize(journal.episode_count(), none);
  row_made_by_.resize(journal.episode_count(), none);
  for (std::size_t i = versions_; i < journal.version_count(); ++i)
    for (journal::Index of_id = journal.version(static_cast<journal::Index>(i)).next; of_id != none; of_id = journal.version(of_id).next)
      if (taken_[of_id] != nowhere) TRY(drop(journal, of_id));
  Collector batch(names_, ends_, outcomes_, spoken_of_);
  for (journal::Index index : changed(journal, now)) TRY(take(journal, index, now, since, batch));
  TRY(read_touched(journal, batch));
  resolve_spoken_of(journal);
  Rows& fresh = batch.finish();
  TRY(apply_standing(journal, fresh));
  exchange_rows(fresh);
  return {};
}

Result<void> Observer::take(const journal::Journal& journal, journal::Index index, std::int64_t now, std::int64_t since, Collector& into) {
  std::string_view kind = journal.kind_of(index);
  if (is_furniture(kind) || (taken_[index] & past)) return {};
  bool stands = is_standing(kind);
  if (journal.version(index).at < since && !stands) return {};
  Seen seen = TRY(seen_at(journal, index));
  if (stands && !(taken_[index] & standing)) {
    take_standing(kind, seen);
    taken_[index] |= standing;
  }
  if (seen.key.at < since) return {};
  if (seen.day >= today_ || seen.key.at > now) return waiting_.push_back({index, seen.key.at, seen.day}), Result<void>{};
  taken_[index] |= past;
  count_days(kind, seen, true);
  if (seen.episode == none || !is_of_episode(kind)) return into.take(kind, seen), Result<void>{};
  next_[index] = std::exchange(first_[seen.episode], index);
  if (row_made_by_[seen.episode] == none) into.take(kind, seen);
  else touched_.push_back(seen.episode);
  return {};
}

Result<void> Observer::drop(journal::Journal& journal, journal::Index index) {
  std::string_view kind = journal.kind_of(index);
  std::uint8_t taken = std::exchange(taken_[index], nowhere);
  Seen seen = TRY(seen_at(journal, index));
  if (taken & standing) drop_standing(kind, seen.key.id);
  if (!(taken & past)) return {};
  count_days(kind, seen, false);
  if (seen.episode == none || !is_of_episode(kind)) return drop_row(kind, seen), Result<void>{};
  journal::Index* link = &first_[seen.episode];
  while (*link != index) link = &next_[*link];
  *link = next_[index];
  // Where there is no row, no moment of it could be read.
  if (row_made_by_[seen.episode] != none) touched_.push_back(seen.episode);
  return {};
}

Result<void> Observer::read_touched(const journal::Journal& journal, Collector& into) {
  std::ranges::sort(touched_);
  touched_.erase(std::ranges::unique(touched_).begin(), touched_.end());
  std::vector<journal::Index> moments;
  for (std::uint32_t episode : touched_) {
    const journal::Version& made = journal.version(std::exchange(row_made_by_[episode], none));
    gone_.episodes.push_back({made.at, made.id});
    moments.clear();
    for (journal::Index index = first_[episode]; index != none; index = next_[index]) moments.push_back(index);
    sort_by_time(journal, moments);
    for (journal::Index index : moments) into.take(journal.kind_of(index), TRY(seen_at(journal, index)));
  }
  touched_.clear();
  return {};
}

}  // namespace keel::observe
