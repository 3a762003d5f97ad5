// The smaller texts of the demo year: lines to keep, notes, kind words, calm words.
#pragma once

#include "tools/demo/stories.hpp"

namespace keel::tools::demo {

// A mistake in its true size.
struct Slip {
  Who who;
  std::string_view what;
  std::string_view size;
  std::string_view friend_hears;
  std::string_view repair;
};
// A need, a limit or some space, said calmly.
struct CalmWords {
  Who who;
  std::string_view behaviour;
  std::string_view feeling;
  std::string_view need;
  std::string_view request;
  std::string_view text;
};
// A real problem, written down as a fact.
struct Real {
  Who who;
  std::string_view what;
};

std::span<const std::string_view> lines_to_keep();
std::span<const std::string_view> notes();
std::span<const std::string_view> settled_notes();  // of a green check-in
std::span<const std::string_view> stirred_notes();  // of a yellow or red one
std::span<const std::string_view> wishes();         // what to say after a pause
std::span<const Slip> slips();
std::span<const CalmWords> calm_words();
std::span<const Real> real_problems();

}  // namespace keel::tools::demo
