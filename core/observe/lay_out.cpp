// Leaves out what is not to be looked at, and lays the rest out as columns.
#include <algorithm>

#include "core/observe/observer.hpp"
#include "core/reflect/read.hpp"

namespace keel::observe {
namespace {

// Numbers as columns have them: in the order of first appearance among what is told.
class Told {
 public:
  explicit Told(std::size_t most) : numbers_(most, none) {}
  std::uint32_t of(std::uint32_t item) {
    if (numbers_[item] == none) {
      numbers_[item] = static_cast<std::uint32_t>(items.size());
      items.push_back(item);
    }
    return numbers_[item];
  }

  std::vector<std::uint32_t> items;  // by number

 private:
  std::vector<std::uint32_t> numbers_;
};

void clear(Links& links) {
  links.first.assign(1, 0);
  links.items.clear();
}

// The items added since the last row are those of this one: each once, in order.
void close_row(Links& links) {
  auto own = std::span(links.items).subspan(links.first.back());
  if (own.size() > 1) {
    std::ranges::sort(own);
    links.items.resize(links.items.size() - std::ranges::unique(own).size());
  }
  links.first.push_back(static_cast<std::uint32_t>(links.items.size()));
}

constexpr unsigned sort_count = 3;

}  // namespace

void Observer::lay_out_episodes() {
  Told tags(names_.tags.size()), people(names_.people.size());
  std::vector<std::uint32_t> written(names_.tags.size(), none);  // by tag: the spelling used last
  std::vector<bool> quiet(names_.people.size()), in_harm(names_.people.size());
  for (std::uint32_t person = 0; person < names_.people.size(); ++person) {
    quiet[person] = is_quiet(person);
    in_harm[person] = !harm_.is_empty() && harm_.touches(names_.people[person]);
  }
  seen_.episodes.clear();
  for (Links* links : {&seen_.tags, &seen_.people, &seen_.sorts}) clear(*links);
  auto items = [&](const Slice& slice) { return std::span(names_.items).subspan(slice.from, slice.count); };
  for (const EpisodeRow& row : rows_.episodes) {
    if (std::ranges::any_of(items(row.people), [&](std::uint32_t person) { return quiet[person]; })) continue;
    seen_.episodes.push_back(row.episode);
    for (std::uint32_t spelling : items(row.tags)) {
      std::uint32_t tag = names_.tag_of[spelling];
      written[tag] = spelling;
      seen_.tags.items.push_back(tags.of(tag));
    }
    for (std::uint32_t person : items(row.people))
      if (!in_harm[person]) seen_.people.items.push_back(people.of(person));
    for (unsigned sort = 0; sort < sort_count; ++sort)
      if (row.sorts >> sort & 1U) seen_.sorts.items.push_back(sort);
    for (Links* links : {&seen_.tags, &seen_.people, &seen_.sorts}) close_row(*links);
  }
  seen_.tag_names.clear();
  for (std::uint32_t tag : tags.items) seen_.tag_names.push_back(names_.spellings[written[tag]]);
  seen_.person_ids.clear();
  for (std::uint32_t person : people.items) seen_.person_ids.push_back(names_.people[person]);
}

void Observer::lay_out_uses() {
  Told techniques(names_.techniques.size());
  seen_.uses.clear();
  for (const UseRow& row : rows_.uses) {
    insight::UseEntry& use = seen_.uses.emplace_back(row.entry);
    if (use.technique != insight::just_wait) use.technique = techniques.of(static_cast<std::uint32_t>(use.technique));
  }
  seen_.technique_names.clear();
  for (std::uint32_t technique : techniques.items) seen_.technique_names.push_back(names_.techniques[technique]);
}

void Observer::lay_out_urges() {
  seen_.urges.clear();
  for (const UrgeRow& row : rows_.urges) {
    if (is_quiet(row.person)) continue;
    // One of yesterday may still be going; an older one was not closed.
    seen_.urges.emplace_back(row.entry).forgotten = row.entry.ending == insight::UrgeEnding::open && row.entry.day < today_ - 1;
  }
}

void Observer::lay_out_fears() {
  seen_.fears.clear();
  for (const FearRow& row : rows_.fears)
    if (!row.in_harm && !is_quiet(row.person)) seen_.fears.push_back(row.entry);
}

void Observer::lay_out_days() {
  seen_.days.clear();
  seen_.asked.clear();
  for (const DaysUsed::Used& used : days_.all()) {
    if (used.day >= today_) break;
    seen_.days.push_back(used.day);
    seen_.asked.push_back({used.day, 0});
  }
  for (const AskedRow& row : rows_.asked)
    if (!is_quiet(row.person)) ++std::ranges::lower_bound(seen_.asked, row.day, {}, &insight::DayCount::day)->count;
}

void Observer::lay_out() {
  seen_.today = today_;
  if (stale_.episodes) lay_out_episodes();
  if (stale_.uses) lay_out_uses();
  if (stale_.urges) lay_out_urges();
  if (stale_.fears) lay_out_fears();
  if (stale_.days || stale_.asked) lay_out_days();
}

}  // namespace keel::observe
