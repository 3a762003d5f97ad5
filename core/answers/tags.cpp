// What goes with stronger episodes, for one family of tags.
#include <algorithm>

#include "core/answers/answers.hpp"
#include "core/insight/steady.hpp"
#include "core/insight/triggers.hpp"

namespace keel::answers {
namespace {

constexpr std::size_t most_lines = 12;
constexpr std::int64_t entries_to_say = 2;

// The columns of episodes that began with distress, as core/insight takes them.
struct Columns {
  std::vector<double> distress;
  std::vector<std::uint32_t> first = {0}, tags;
  std::vector<std::int32_t> day;
  std::vector<std::uint8_t> red;

  insight::TaggedEpisodes without(std::size_t back, std::size_t tag_count) const {
    std::size_t n = distress.size() - std::min(back, distress.size());
    return {{std::span(distress).first(n), std::span(first).first(n + 1), std::span(tags).first(first[n]), tag_count}, std::span(day).first(n), std::span(red).first(n)};
  }
};

Columns columns_of(const observe::Observed& seen, const observe::Links& links) {
  Columns columns;
  for (std::size_t i = 0; i < seen.episodes.size(); ++i) {
    const observe::Episode& episode = seen.episodes[i];
    bool has_tags = links.first[i] != links.first[i + 1];
    if (!has_tags || !episode.is_stirred() || episode.distress == observe::not_said) continue;
    columns.distress.push_back(episode.distress);
    std::span items = std::span(links.items).subspan(links.first[i], links.first[i + 1] - links.first[i]);
    columns.tags.insert(columns.tags.end(), items.begin(), items.end());
    columns.first.push_back(static_cast<std::uint32_t>(columns.tags.size()));
    columns.day.push_back(episode.day);
    columns.red.push_back(episode.level == 2 ? 1 : 0);
  }
  return columns;
}

TagLine line_of(const insight::TagInsight& tag, std::string name, double average) {
  TagLine line{std::move(name), tag.showing, tag.count, tag.days};
  line.difference = tenths(tag.difference);
  line.plain = tenths(tag.raw_mean - average);
  line.likely = likely(tag.range, tenths);
  line.above = tag.difference > 0;
  line.enough = tag.enough;
  line.points = tenths(std::abs(tag.difference));
  line.points_likely = line.above ? line.likely : Likely{0 - line.likely.high, 0 - line.likely.low};
  return line;
}

// The claim first, then the strongest; people stay in the order of their names.
void arrange(std::vector<TagLine>& lines, Order order) {
  if (order == Order::by_name) return std::ranges::sort(lines, {}, &TagLine::name), void();
  std::ranges::stable_sort(lines, std::ranges::greater{}, [](const TagLine& line) { return std::pair(line.showing, line.difference); });
  if (lines.size() > most_lines) lines.resize(most_lines);
}

}  // namespace

TagsAnswer tags_answer(const observe::Observed& seen, const observe::Links& links, std::span<const std::string> names, Order order) {
  TagsAnswer answer;
  Columns columns = columns_of(seen, links);
  auto found = insight::backwards<insight::Triggers>([&](std::size_t back) { return insight::triggers(columns.without(back, names.size()), seen.today); });
  const auto now = found.without(0);
  if (!now) {
    answer.standing = not_available(now);
    answer.standing.entries = static_cast<std::int64_t>(columns.distress.size());
    return answer;
  }
  answer.standing.entries = now->episodes;
  answer.standing.days = now->days;
  answer.average = tenths(now->overall);
  for (insight::TagInsight tag : now->tags) {
    tag.showing = insight::steady_showing(columns.distress.size(), [&](std::size_t back) {
      const auto& then = found.without(back);
      if (!then) return insight::Showing::hidden;
      auto same = std::ranges::find(then->tags, tag.tag, &insight::TagInsight::tag);
      return same == then->tags.end() ? insight::Showing::hidden : same->showing;
    });
    if (tag.count < entries_to_say) {
      ++answer.few;
      continue;
    }
    answer.standing.showing = std::max(answer.standing.showing, tag.showing);
    answer.lines.push_back(line_of(tag, names[tag.tag], now->overall));
  }
  arrange(answer.lines, order);
  for (std::uint32_t tag : now->always) answer.always.push_back(names[tag]);
  for (auto [one, other] : now->pairs) answer.pairs.push_back({names[one], names[other]});
  constexpr std::size_t most_named = 12;
  if (answer.pairs.size() > most_named) answer.pairs.resize(most_named);
  return answer;
}

}  // namespace keel::answers
