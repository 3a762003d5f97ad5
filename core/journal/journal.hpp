// The journal in memory: every version held, which of them are heads, what is erased, and the order of time.
// Its state does not depend on the order in which versions arrive.
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <deque>

#include "core/journal/by_episode.hpp"
#include "core/journal/numbers.hpp"
#include "core/journal/retired.hpp"
#include "core/journal/search_index.hpp"
#include "core/journal/version.hpp"

namespace keel::journal {

enum class Added {
  fresh,      // it is now part of the journal
  known,      // the same bytes are held, or its number is retired
  forbidden,  // its id is erased, so its number is retired from now on
  conflict,   // another text has the same device and number: both are kept, and this is an alarm
};

// What is to be logged: the journal adds the stamp and, for an edit, what it replaces.
struct Entry {
  Id id;
  std::string kind;
  std::int64_t at = 0;      // UTC ms
  std::int64_t offset = 0;  // minutes
  std::optional<Id> episode;
  std::optional<std::string> via;
};

class Journal {
 public:
  // About so many versions will be added: their index is laid out once.
  void expect(std::size_t versions);
  // Adds a line whose bytes outlive the journal. bad_text leaves the journal as it was.
  Result<Added> add(std::string_view line);
  // Adds a line that the journal keeps itself.
  Result<Added> add_owned(std::string line);
  void retire(const Retired& ranges);

  // The envelope of a new version of `entry.id` that replaces all its heads, by `device` at wall time `now` (UTC ms).
  record::Envelope next_version(const Entry& entry, const Device& device, std::int64_t now) const;

  // Versions of an id that no other replaces, the shown one first; empty when erased or unknown.
  std::vector<Index> heads(const Id& id) const;
  bool is_erased(const Id& id) const;
  const Version& version(Index index) const { return versions_[index]; }
  std::string_view kind_of(Index index) const { return kinds_[versions_[index].kind]; }
  std::size_t version_count() const { return versions_.size(); }
  std::uint64_t last_number(const Device& device) const;
  const Retired& retired() const { return retired_; }
  // How often versions were retired, of which some may have been shown.
  std::size_t retirings() const { return retirings_; }
  // How many episodes versions speak of: their numbers are below it.
  std::size_t episode_count() const { return episodes_.size(); }
  // Every line held, in order of arrival.
  const std::vector<Version>& versions() const { return versions_; }

  // The shown version of every id that is not erased, oldest first by (at, id).
  const std::vector<Index>& by_time();
  // The shown version of an id; none when it is erased or unknown.
  Index shown(const Id& id);
  // What is typed in those, and whom they are about. Holds until the journal changes.
  const SearchIndex& search_index();
  // The number of an episode as in Version; none when no version speaks of it.
  std::uint32_t episode_number(const Id& id) const;
  // The shown moments of an episode, oldest first. Holds until the journal changes.
  std::span<const Index> moments_of(std::uint32_t episode);

  // What compaction keeps: heads and tombstones, in order of time. The numbers of all others are retired.
  struct Kept {
    std::vector<Index> versions;
    Retired retired;
  };
  Kept compacted() const;

 private:
  struct Writer {
    std::uint64_t last_number = 0;
    Clock last_clock;
    Numbers held;
  };

  bool holds_line(const Id& id, std::string_view line) const;
  void place(const record::Envelope& envelope, std::string_view line, Writer& writer, Thread& thread);
  void heads_of(const Thread& thread, std::vector<Index>& out) const;
  bool comes_before(Index left, Index right) const;
  void sort_by_time(std::vector<Index>& versions) const;
  void take_from_order(Thread& thread);
  void put_in_order(Thread& thread);
  void order_all();

  std::uint16_t kind_number(std::string_view kind);
  std::uint32_t number_episode(const std::optional<Id>& id);

  std::vector<Version> versions_;
  std::vector<std::string> kinds_;  // every kind seen
  std::deque<std::string> owned_;
  boost::unordered_flat_map<Id, Thread, std::hash<Id>> threads_;
  std::map<Device, Writer> writers_;
  Retired retired_;
  std::size_t retirings_ = 0;
  std::vector<Index> by_time_;
  boost::unordered_flat_map<Id, std::uint32_t, std::hash<Id>> episodes_;  // every episode seen, by number
  ByEpisode by_episode_;
  SearchIndex search_index_;  // of what stands in by_time_, once it is built
  bool ordered_ = false;
};

}  // namespace keel::journal
