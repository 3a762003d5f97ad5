// Writes one moment after the other, each later than the one before, with the body of its kind.
#pragma once

#include "core/api/messages_journal.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/write.hpp"
#include "tools/demo/until.hpp"
#include "tools/made_up/chance.hpp"

namespace keel::tools::demo {

template <class Body>
constexpr std::string_view name_of_kind() {
  std::string_view name;
  record::for_each_kind([&](auto kind) {
    if constexpr (std::is_same_v<typename decltype(kind)::Body, Body>) name = kind.name;
  });
  return name;
}

class Telling {
 public:
  Telling(Chance& chance, Until until) : chance_(chance), until_(until) {}

  // What follows belongs to a new episode, or to none.
  void begin_episode(std::int64_t at) {
    at_ = at;
    episode_ = chance_.id();
  }
  void stand_alone(std::int64_t at) {
    at_ = at;
    episode_.reset();
  }

  // Some seconds more than that.
  void pass(std::int64_t minutes) { at_ += minutes * minute_ms + chance_.between(1'000, 50'000); }
  // To the minute_ms and the second.
  void go_to(std::int64_t at) { at_ = at; }
  std::int64_t at() const { return at_; }

  template <class Body>
  Id tell(const Body& body) {
    Id id = chance_.id();
    told_.push_back({id, std::string(name_of_kind<Body>()), at_, until_.offset, episode_, {reflect::write(body)}});
    return id;
  }

  std::vector<api::NewMoment> take() { return std::move(told_); }

 private:
  Chance& chance_;
  Until until_;
  std::int64_t at_ = 0;
  std::optional<Id> episode_;
  std::vector<api::NewMoment> told_;
};

}  // namespace keel::tools::demo
