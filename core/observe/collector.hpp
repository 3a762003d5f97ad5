// Takes moments in the order of time and keeps what insights need of each; who is left out is known only at the end.
#pragma once

#include <optional>

#include "core/guide/harm.hpp"
#include "core/observe/numbers.hpp"
#include "core/observe/observe.hpp"

namespace keel::observe {

// A moment with what its line tells before its body.
struct Seen {
  const journal::Version* version = nullptr;
  std::int64_t at = 0, offset = 0;
  std::int32_t day = 0;
  std::string_view body;
};

class Collector {
 public:
  Collector(std::int32_t today, std::size_t moments) : today_(today) { observed_.today = today, row_of_.reserve(moments / 4); }

  // What holds whenever it was written: people, concerns, ticked safety items.
  void take_standing(std::string_view kind, const Seen& seen);
  // What happened, up to the end of yesterday.
  void take_past(std::string_view kind, const Seen& seen);
  Observed finish();

 private:
  struct Urge {
    std::int64_t at = 0, heard = 0;  // UTC ms; `heard`: when its strength was said last
    std::optional<Id> person;
    insight::UrgeEntry entry;
  };
  struct Fear {
    Id id;
    record::Prediction body;
    std::int32_t due = 0;  // local day
  };
  struct Link {
    std::uint32_t row = 0, item = 0;
  };

  std::uint32_t row(const Seen& seen);
  void take_reading(const Seen& seen, bool is_end);
  void take_use(const Seen& seen);
  void take_trigger(const Seen& seen);
  void take_thought(const Seen& seen);
  void take_about(const Seen& seen, std::vector<std::string>& tags, const std::optional<Id>& person);
  void take_urge(const Seen& seen);
  void take_urge_end(const Seen& seen);
  void take_fear(const Seen& seen);

  bool is_quiet(const std::optional<Id>& person) const { return person && quiet_.contains(*person); }
  // The place of each row once those that name a quiet person are gone; none for these.
  std::vector<std::uint32_t> keep_episodes();
  // `leave_out`: items that are not to be linked.
  Links links(std::vector<Link>& from, std::span<const std::uint32_t> places, const std::set<std::uint32_t>& leave_out) const;
  void finish_episodes();
  void finish_urges();
  void finish_fears();
  void finish_days();

  std::int32_t today_;
  Observed observed_;
  boost::unordered_flat_map<std::uint32_t, std::uint32_t> row_of_;  // by the journal's number for an episode
  std::vector<std::int64_t> stirred_at_;                            // per row: when red or yellow was said first
  std::vector<Link> tag_links_, person_links_, sort_links_;
  Numbers<std::string> tags_, techniques_;
  Numbers<Id> people_;
  std::vector<Urge> urges_;
  boost::unordered_flat_map<Id, std::uint32_t, std::hash<Id>> urge_of_;
  std::vector<Fear> fears_;
  boost::unordered_flat_map<Id, insight::FearOutcome, std::hash<Id>> outcomes_;
  std::vector<std::pair<std::int32_t, std::optional<Id>>> asked_;
  std::set<Id> quiet_;
  guide::Harm harm_;
};

}  // namespace keel::observe
