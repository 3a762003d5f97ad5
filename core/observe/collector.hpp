// Takes moments in the order of time and makes the rows that insights need of them.
#pragma once

#include <optional>

#include "core/observe/said.hpp"
#include "core/record/kinds.hpp"
#include "core/record/practice_kinds.hpp"

namespace keel::observe {

// A moment with what its line tells before its body.
struct Seen {
  journal::Index index = none;
  std::uint32_t episode = none;
  Key key;
  std::int64_t offset = 0;  // minutes
  std::int32_t day = 0;     // local
  std::string_view body;
};

// Whether a moment of this kind is told in the row of its episode.
bool is_of_episode(std::string_view kind);

// What something was said of: its row may stand elsewhere.
struct SpokenOf {
  std::vector<Id> urges, fears;
};

class Collector {
 public:
  Collector(Names& names, Said& ends, Said& outcomes, SpokenOf& spoken_of) : names_(names), ends_(ends), outcomes_(outcomes), spoken_of_(spoken_of) {}

  // Of one episode everything has to be taken, or nothing.
  void take(std::string_view kind, const Seen& seen);
  // Once everything was taken.
  Rows& finish();

 private:
  struct Link {
    std::uint32_t row = 0, item = 0;
  };

  std::uint32_t row(const Seen& seen);
  void take_reading(const Seen& seen, bool is_end);
  void take_trigger(const Seen& seen);
  void take_thought(const Seen& seen);
  void take_about(const Seen& seen, const std::vector<std::string>& tags, const std::optional<Id>& person);
  void take_use(const Seen& seen);
  void take_urge(const Seen& seen);
  void take_urge_end(const Seen& seen);
  void take_fear(const Seen& seen);
  void take_outcome(const Seen& seen);
  void take_asked(const Seen& seen);
  void lay_links(const std::vector<Link>& links, Slice EpisodeRow::* slice);

  Names& names_;
  Said& ends_;
  Said& outcomes_;
  SpokenOf& spoken_of_;
  Rows rows_;
  boost::unordered_flat_map<std::uint32_t, std::uint32_t> row_of_;  // by the journal's number for an episode
  std::vector<std::int64_t> stirred_at_;                            // per row: when red or yellow was said first
  std::vector<Link> tags_, people_;
};

}  // namespace keel::observe
