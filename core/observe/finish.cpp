// Leaves out what is not to be looked at, and lays the rest out as columns.
#include <algorithm>

#include "core/observe/collector.hpp"

namespace keel::observe {

Observed Collector::finish() {
  finish_episodes();
  finish_urges();
  finish_fears();
  finish_days();
  observed_.person_ids = people_.all();
  observed_.technique_names = techniques_.all();
  return std::move(observed_);
}

std::vector<std::uint32_t> Collector::keep_episodes() {
  std::vector<std::uint32_t> places(observed_.episodes.size(), 0);
  auto ids = people_.all();
  for (const Link& link : person_links_)
    if (quiet_.contains(ids[link.item])) places[link.row] = journal::none;
  std::uint32_t next = 0;
  for (std::uint32_t& place : places)
    if (place != journal::none) place = next++;
  std::size_t row = 0;
  std::erase_if(observed_.episodes, [&](const Episode&) { return places[row++] == journal::none; });
  return places;
}

Links Collector::links(std::vector<Link>& from, std::span<const std::uint32_t> places, const std::set<std::uint32_t>& leave_out) const {
  std::erase_if(from, [&](const Link& link) { return places[link.row] == journal::none || leave_out.contains(link.item); });
  auto key = [](const Link& link) { return std::pair(link.row, link.item); };
  std::ranges::sort(from, {}, key);
  auto [end, last] = std::ranges::unique(from, {}, key);
  from.erase(end, last);
  Links links;
  links.first.assign(observed_.episodes.size() + 1, 0);
  links.items.reserve(from.size());
  for (const Link& link : from) {
    ++links.first[places[link.row] + 1];
    links.items.push_back(link.item);
  }
  for (std::size_t i = 1; i < links.first.size(); ++i) links.first[i] += links.first[i - 1];
  return links;
}

void Collector::finish_episodes() {
  auto places = keep_episodes();
  std::set<std::uint32_t> in_harm;
  auto ids = people_.all();
  for (std::uint32_t number = 0; number < ids.size(); ++number)
    if (harm_.touches(ids[number])) in_harm.insert(number);
  observed_.tags = links(tag_links_, places, {});
  observed_.people = links(person_links_, places, in_harm);
  observed_.sorts = links(sort_links_, places, {});
}

void Collector::finish_urges() {
  for (Urge& urge : urges_) {
    if (is_quiet(urge.person)) continue;
    bool is_open = urge.entry.ending == insight::UrgeEnding::open;
    // One of yesterday may still be going; an older one was not closed.
    urge.entry.forgotten = is_open && urge.entry.day < today_ - 1;
    urge.entry.minutes = static_cast<double>((urge.heard - urge.at + 30'000) / 60'000);
    observed_.urges.push_back(urge.entry);
  }
}

void Collector::finish_fears() {
  for (const Fear& fear : fears_) {
    if (is_quiet(fear.body.person) || harm_.touches(fear.body)) continue;
    auto outcome = outcomes_.find(fear.id);
    double chance = static_cast<double>(fear.body.probability->value) / 100;
    observed_.fears.push_back({chance, outcome == outcomes_.end() ? insight::FearOutcome::open : outcome->second, fear.due});
  }
}

void Collector::finish_days() {
  auto& days = observed_.days;
  if (!std::ranges::is_sorted(days)) std::ranges::sort(days);
  auto [end, last] = std::ranges::unique(days);
  days.erase(end, last);
  for (std::int32_t day : days) observed_.asked.push_back({day, 0});
  for (const auto& [day, person] : asked_) {
    if (is_quiet(person)) continue;
    auto found = std::ranges::lower_bound(observed_.asked, day, {}, &insight::DayCount::day);
    ++found->count;
  }
}

}  // namespace keel::observe
