// The columns of a journal that goes on: what changed since is read, and nothing else again, whether it was added, dated back, changed
// or erased. The columns are the same as those of a journal that is read for the first time.
#pragma once

#include <limits>
#include <set>

#include "core/guide/harm.hpp"
#include "core/journal/journal.hpp"
#include "core/observe/changed.hpp"
#include "core/observe/collector.hpp"
#include "core/observe/days_used.hpp"

namespace keel::observe {

class Observer {
 public:
  // `now` UTC ms, `offset` minutes: the place where it is asked. A body that cannot be read does not count. `since` UTC ms: moments
  // before it are not looked at. Tells which columns are others than before. The first time O(n log n) in moments; afterwards what
  // changed is read, and the columns that it belongs to are laid out anew.
  Result<Changed> look(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since = std::numeric_limits<std::int64_t>::min());
  const Observed& seen() const { return seen_; }
  Observed& seen() { return seen_; }

 private:
  // A moment that is not past yet.
  struct Waiting {
    journal::Index index = none;
    std::int64_t at = 0;
    std::int32_t day = 0;
  };
  // Keys of rows that go.
  struct Gone {
    std::vector<Key> episodes, uses, urges, fears, asked;
  };
  enum Taken : std::uint8_t { nowhere = 0, standing = 1, past = 2 };

  bool follows(const journal::Journal& journal, std::int32_t today) const;
  Result<void> take_changes(journal::Journal& journal, std::int64_t now, std::int64_t since);
  std::vector<journal::Index> changed(journal::Journal& journal, std::int64_t now);
  Result<void> take(const journal::Journal& journal, journal::Index index, std::int64_t now, std::int64_t since, Collector& into);
  Result<void> drop(journal::Journal& journal, journal::Index index);
  void drop_row(std::string_view kind, const Seen& seen);
  void take_standing(std::string_view kind, const Seen& seen);
  void drop_standing(std::string_view kind, const Id& id);
  void count_days(std::string_view kind, const Seen& seen, bool is_new);
  Result<void> read_touched(const journal::Journal& journal, Collector& into);
  void resolve_spoken_of(journal::Journal& journal);
  void exchange_rows(Rows& fresh);
  void exchange_episodes(std::vector<EpisodeRow>& fresh);
  Result<void> apply_standing(const journal::Journal& journal, Rows& fresh);

  bool is_quiet(std::uint32_t person) const { return person != none && quiet_.contains(names_.people[person]); }
  void lay_out();
  void lay_out_episodes();
  void lay_out_uses();
  void lay_out_urges();
  void lay_out_fears();
  void lay_out_days();

  std::int32_t today_ = 0;
  std::size_t versions_ = 0, retirings_ = 0;  // of the journal, when it was looked at
  std::vector<std::uint8_t> taken_;           // by version
  std::vector<Waiting> waiting_;
  std::vector<journal::Index> next_, first_;  // the moments of each episode that are told in its row: by version, by episode
  std::vector<journal::Index> row_made_by_;   // by episode
  std::vector<std::uint32_t> touched_;        // episodes to be read again

  Rows rows_;
  Names names_;
  Said ends_, outcomes_;
  DaysUsed days_;
  std::set<Id> quiet_;
  guide::Harm harm_;

  Gone gone_;
  Changed stale_;  // what has to be laid out
  SpokenOf spoken_of_;
  bool quiet_changed_ = false, harm_changed_ = false;
  Observed seen_;
};

}  // namespace keel::observe
