// Parting a query into words and phrases, and looking for them.
#include "core/journal/query.hpp"

#include <algorithm>

#include "core/journal/fold.hpp"

namespace keel::journal {

// Folded as a whole first: then every quote is plain and all white space is a space.
Query::Query(std::string_view typed) {
  std::string text = folded(typed);
  bool inside = false;
  std::size_t from = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    bool ends = at == text.size() || text[at] == '"' || (text[at] == ' ' && !inside);
    if (!ends) continue;
    add(std::string_view(text).substr(from, at - from));
    if (at < text.size() && text[at] == '"') inside = !inside;
    from = at + 1;
  }
}

void Query::add(std::string_view needle) {
  while (needle.starts_with(' ')) needle.remove_prefix(1);
  while (needle.ends_with(' ')) needle.remove_suffix(1);
  if (needle.empty()) return;
  needles_.emplace_back(needle);
  if (needles_.front().size() < needle.size()) needles_.front().swap(needles_.back());
}

bool Query::occurs_in(std::string_view text) const {
  return std::ranges::all_of(needles_, [&](const std::string& needle) { return text.contains(needle); });
}

}  // namespace keel::journal
