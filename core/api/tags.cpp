// The tags that the journal speaks of.
#include <algorithm>

#include "core/api/looking.hpp"
#include "core/api/messages_looking.hpp"
#include "core/journal/fold.hpp"
#include "core/reflect/read.hpp"

namespace keel::api {
namespace {

struct Tagged {
  std::vector<std::string> tags;
  KEEL_FIELDS(Tagged, tags)
};

bool carries_tags(std::string_view kind) { return kind == "trigger" || kind == "thought_record"; }

}  // namespace

Result<Answer<TagsReply>> tags(Session& session, const Nothing&, Blob) {
  journal::Journal& journal = TRY(session.opened())->contents.journal;
  Answer<TagsReply> answer;
  std::vector<TagCount>& found = answer.value.tags;
  boost::unordered_flat_map<std::string, std::size_t> places;
  const auto& order = journal.by_time();
  for (auto place = order.rbegin(); place != order.rend(); ++place) {
    if (!carries_tags(journal.kind_of(*place))) continue;
    auto body = reflect::read<Tagged>(TRY(record::split(journal.version(*place).line)).body);
    if (!body) continue;
    for (std::string& tag : body->tags) {
      if (tag.empty()) continue;
      auto [known, fresh] = places.try_emplace(journal::folded(tag), found.size());
      if (fresh) found.push_back({std::move(tag), 0});
      ++found[known->second].count;
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, &TagCount::count);
  return answer;
}

}  // namespace keel::api
