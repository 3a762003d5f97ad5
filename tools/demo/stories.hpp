// What happens to the invented person of the demo year, in their own words. Nobody in it is real.
#pragma once

#include <span>
#include <string_view>

#include "core/record/episode_kinds.hpp"

namespace keel::tools::demo {

enum class Who { nobody, partner, friend_of_old, sister, colleague };

struct Person {
  Who who;
  std::string_view name;
  std::string_view relation;
};
std::span<const Person> people();

// One fear: what sets it off, what speaks for it and against it, what is expected and what then happens.
struct Story {
  Who who;
  record::TriggerSort sort;
  int heavier;  // tenths of a point of distress, on top of an ordinary one
  std::string_view tag;
  std::string_view set_off;
  std::string_view claim;
  std::string_view backs;
  std::string_view against;
  std::string_view more_against;
  std::string_view balanced;
  std::string_view expected;
  std::string_view turned_out;  // when it did not happen
  std::string_view came_true;   // when it did, at least in part
  std::string_view unsent;
  std::string_view urge;
};
std::span<const Story> stories_with_partner();
std::span<const Story> stories_with_others();

}  // namespace keel::tools::demo
