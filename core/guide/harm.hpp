// What is tied to harm (methods P6 and P12): claims and people with a ticked safety item. Nothing about them is asked back, counted,
// called as a witness or shown as care.
#pragma once

#include <map>
#include <set>

#include "core/guide/repeats.hpp"

namespace keel::guide {

class Harm {
 public:
  // In any order; everything has to be seen before anything is asked.
  void see(const Id& id, const record::ThoughtRecord& body);
  void see(const record::Concern& body, const Id& id = {});
  // What was seen under this id holds no more.
  void forget(const Id& id);

  bool is_empty() const { return ticked_.empty(); }
  // Somebody whom a ticked claim names, or whom the examination it came from names.
  bool touches(const Id& person) const;
  bool touches(const record::Prediction& prediction) const;
  // A thought record: its own ticks, its person, or the same claim.
  bool touches(const Id& id, const record::ThoughtRecord& body) const;
  // Everybody for whom that holds.
  std::set<Id> people() const;

 private:
  struct Ticked {
    Id id;
    std::optional<Id> person;
    std::optional<Id> thought_record;
    std::string claim;
  };
  struct Asked {
    std::string_view claim;
    std::optional<Id> person;
    std::optional<Id> thought_record;
  };

  bool touches(const Asked& asked) const;
  std::optional<Id> person_of(const Ticked& ticked) const;
  // Thought records of one fear lead back to the first of them.
  std::optional<Id> first(std::optional<Id> id) const;

  std::vector<Ticked> ticked_;
  std::map<Id, Id> persons_;  // of thought records
  std::map<Id, Id> earlier_;
};

}  // namespace keel::guide
