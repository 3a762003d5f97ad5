// What counts as the same fear.
#include "core/guide/repeats.hpp"

#include <algorithm>

#include "core/guide/content_words.hpp"

namespace keel::guide {
namespace {

bool was_chosen_again(const Fear& fear, const Examined& earlier) {
  return fear.again && (*fear.again == earlier.id || fear.again == earlier.body.again);
}

}  // namespace

bool shares_half(std::string_view one, std::string_view other) {
  std::set<std::string> words = content_words(one);
  std::set<std::string> others = content_words(other);
  std::size_t shorter = std::min(words.size(), others.size());
  std::size_t shared = 0;
  for (const std::string& word : words) shared += others.contains(word) ? 1 : 0;
  return shorter > 0 && shared * 2 >= shorter;
}

bool is_examination(const record::ThoughtRecord& body) {
  if (!body.safety.empty()) return false;
  return body.belief_before || body.belief_after || body.acted || body.adds_up || body.about || body.balanced || !body.supports.empty() ||
         !body.against.empty();
}

bool is_same_fear(const Fear& fear, const Examined& earlier) {
  if (fear.person != earlier.body.person) return false;
  return was_chosen_again(fear, earlier) || shares_half(fear.claim, earlier.body.claim.value_or(""));
}

Repeats repeats(const Fear& fear, std::span<const Examined> earlier, std::int64_t now) {
  Repeats found;
  std::size_t lately = 1;  // this one
  std::int64_t latest = 0;
  for (const Examined& one : earlier) {
    std::int64_t ago = now - one.at;
    if (ago < 0 || ago >= loop_within || !is_examination(one.body)) continue;
    ++lately;
    if (ago >= repeat_within || !is_same_fear(fear, one) || (found.earlier && one.at < latest)) continue;
    found.earlier = one.id;
    latest = one.at;
  }
  if (lately > most_in_loop) found.verdict = Verdict::loop;
  else if (found.earlier) found.verdict = Verdict::repeat;
  return found;
}

}  // namespace keel::guide
