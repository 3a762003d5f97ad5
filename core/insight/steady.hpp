// A dashboard is looked at often, so what it says must not flicker: an insight appears after its gate held for three entries in a row
// and goes after it failed for three. A function of the entries alone, so that two devices agree.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/available.hpp"

namespace keel::insight {

inline constexpr int steady_entries = 3;
// Further back nothing is looked at: where no three entries in a row agree, nothing is claimed.
inline constexpr std::size_t most_entries_back = 20;
// From so many entries on one of them moves no gate to speak of, and the gate is taken as it stands.
inline constexpr std::size_t steady_from = 2000;

// `held(back)`: the gate without the last `back` of the entries. The state is that of the latest three in a row that agree.
template <class Held>
bool is_steadily_shown(std::size_t entries, Held&& held) {
  if (entries >= steady_from) return held(std::size_t{0});
  int run = 0;
  bool last = false;
  for (std::size_t back = 0; back <= entries && back <= most_entries_back; ++back) {
    bool here = held(back);
    run = run > 0 && here == last ? run + 1 : 1;
    last = here;
    if (run == steady_entries) return here;
  }
  return false;
}

// The same for three states: `at(back)` is the showing without the last `back` entries.
template <class At>
Showing steady_showing(std::size_t entries, At&& at) {
  if (is_steadily_shown(entries, [&](std::size_t back) { return at(back) == Showing::shown; })) return Showing::shown;
  bool is_early = is_steadily_shown(entries, [&](std::size_t back) { return at(back) != Showing::hidden; });
  return is_early ? Showing::early_sign : Showing::hidden;
}

// An answer without the last 0, 1, 2, ... entries, each worked out once and only when somebody asks.
template <class Answer, class Ask>
class Backwards {
 public:
  explicit Backwards(Ask ask) : ask_(std::move(ask)) {}

  const Available<Answer>& without(std::size_t back) {
    if (back >= answers_.size()) answers_.resize(back + 1);
    if (!answers_[back]) answers_[back].emplace(ask_(back));
    return *answers_[back];
  }

 private:
  Ask ask_;
  std::vector<std::optional<Available<Answer>>> answers_;
};

template <class Answer, class Ask>
Backwards<Answer, Ask> backwards(Ask ask) {
  return Backwards<Answer, Ask>(std::move(ask));
}

}  // namespace keel::insight
