// One pass each way over the same list of fields.
#include "core/observe/packed.hpp"

#include <bit>
#include <cmath>

namespace keel::observe {
namespace {

constexpr std::uint8_t version = 1;

class Writer {
 public:
  static constexpr bool reads = false;

  template <class Int>
  void number(const Int& value) {
    std::uint8_t raw[sizeof(Int)];
    store_le(raw, static_cast<std::make_unsigned_t<Int>>(value));
    append(out, raw);
  }
  void number(const double& value) { number(std::bit_cast<std::uint64_t>(value)); }
  void flag(const bool& value) { number(static_cast<std::uint8_t>(value)); }
  template <class Enum>
  void choice(const Enum& value, Enum) {
    number(static_cast<std::uint8_t>(value));
  }
  void text(const std::string& value) {
    number(static_cast<std::uint32_t>(value.size()));
    append(out, as_bytes(value));
  }
  void id(const Id& value) { append(out, value.bytes); }
  template <class List, class Each>
  void list(const List& items, std::size_t, Each&& each) {
    number(static_cast<std::uint32_t>(items.size()));
    for (const auto& item : items) each(item);
  }

  Bytes out;
};

// The first thing that does not fit ends it: from then on everything reads as nothing.
class Reader {
 public:
  static constexpr bool reads = true;

  explicit Reader(ByteSpan bytes) : left(bytes) {}

  template <class Int>
  void number(Int& value) {
    const std::uint8_t* raw = take(sizeof(Int));
    value = raw ? static_cast<Int>(load_le<std::make_unsigned_t<Int>>(raw)) : Int{};
  }
  void number(double& value) {
    std::uint64_t bits = 0;
    number(bits);
    value = std::bit_cast<double>(bits);
    if (!std::isfinite(value)) fits = false, value = 0;
  }
  void flag(bool& value) {
    std::uint8_t raw = 0;
    number(raw);
    if (raw > 1) fits = false;
    value = raw == 1;
  }
  template <class Enum>
  void choice(Enum& value, Enum last) {
    std::uint8_t raw = 0;
    number(raw);
    if (raw > static_cast<std::uint8_t>(last)) fits = false, raw = 0;
    value = static_cast<Enum>(raw);
  }
  void text(std::string& value) {
    std::uint32_t size = 0;
    number(size);
    if (const std::uint8_t* raw = take(size)) value = as_text({raw, size});
  }
  void id(Id& value) {
    if (const std::uint8_t* raw = take(value.bytes.size())) std::copy_n(raw, value.bytes.size(), value.bytes.begin());
  }
  // `least`: bytes that each item takes at least, so that no length can ask for more memory than there are bytes.
  template <class List, class Each>
  void list(List& items, std::size_t least, Each&& each) {
    std::uint32_t count = 0;
    number(count);
    if (!fits || count > left.size() / least) {
      fits = false;
      return;
    }
    items.resize(count);
    for (auto& item : items) each(item);
  }

  ByteSpan left;
  bool fits = true;

 private:
  const std::uint8_t* take(std::size_t size) {
    if (!fits || left.size() < size) {
      fits = false;
      return nullptr;
    }
    const std::uint8_t* at = left.data();
    left = left.subspan(size);
    return at;
  }
};

template <class Way, class Links>
void pass_links(Way& way, Links& links) {
  way.list(links.first, 4, [&](auto& value) { way.number(value); });
  way.list(links.items, 4, [&](auto& value) { way.number(value); });
}

template <class Way, class Episode>
void pass_episode(Way& way, Episode& episode) {
  way.number(episode.start);
  way.number(episode.day);
  way.number(episode.minute);
  way.number(episode.level);
  way.number(episode.distress);
  way.number(episode.last_level);
  way.number(episode.last_distress);
  way.number(episode.calm_after);
  way.flag(episode.ended);
  way.flag(episode.paused);
}

template <class Way, class Use>
void pass_use(Way& way, Use& use) {
  way.number(use.technique);
  way.number(use.before);
  std::conditional_t<Way::reads, bool, const bool> has_after = use.after.has_value();
  way.flag(has_after);
  std::conditional_t<Way::reads, double, const double> after = use.after.value_or(0);
  way.number(after);
  if constexpr (Way::reads)
    if (has_after) use.after = after;
  way.number(use.minutes);
  way.number(use.day);
}

template <class Way, class Columns>
void pass(Way& way, Columns& seen) {
  way.number(seen.today);
  way.list(seen.episodes, 30, [&](auto& episode) { pass_episode(way, episode); });
  pass_links(way, seen.tags);
  pass_links(way, seen.people);
  pass_links(way, seen.sorts);
  way.list(seen.tag_names, 4, [&](auto& name) { way.text(name); });
  way.list(seen.person_ids, 16, [&](auto& id) { way.id(id); });
  way.list(seen.uses, 37, [&](auto& use) { pass_use(way, use); });
  way.list(seen.technique_names, 4, [&](auto& name) { way.text(name); });
  way.list(seen.urges, 14, [&](auto& urge) {
    way.number(urge.minutes);
    way.choice(urge.ending, insight::UrgeEnding::asked);
    way.number(urge.day);
    way.flag(urge.forgotten);
  });
  way.list(seen.fears, 13, [&](auto& fear) {
    way.number(fear.chance);
    way.choice(fear.outcome, insight::FearOutcome::set_aside);
    way.number(fear.due);
  });
  way.list(seen.days, 4, [&](auto& day) { way.number(day); });
  way.list(seen.asked, 12, [&](auto& day) {
    way.number(day.day);
    way.number(day.count);
  });
}

bool is_sound(const Links& links, std::size_t episodes, std::size_t names) {
  if (links.first.size() != episodes + 1 || links.first.front() != 0 || links.first.back() != links.items.size()) return false;
  for (std::size_t i = 1; i < links.first.size(); ++i)
    if (links.first[i] < links.first[i - 1]) return false;
  for (std::uint32_t item : links.items)
    if (item >= names) return false;
  return true;
}

bool is_sound(const Episode& episode) {
  auto within = [](std::int8_t value, std::int8_t most) { return value >= not_said && value <= most; };
  return episode.minute >= 0 && episode.minute < 1440 && within(episode.level, 2) && within(episode.last_level, 2) && within(episode.distress, 10) &&
         within(episode.last_distress, 10);
}

bool is_sound(const Observed& seen) {
  std::size_t episodes = seen.episodes.size();
  for (const Episode& episode : seen.episodes)
    if (!is_sound(episode)) return false;
  for (const insight::UseEntry& use : seen.uses)
    if (use.technique < insight::just_wait || use.technique >= static_cast<std::int64_t>(seen.technique_names.size())) return false;
  constexpr std::size_t sorts = 3;
  return is_sound(seen.tags, episodes, seen.tag_names.size()) && is_sound(seen.people, episodes, seen.person_ids.size()) && is_sound(seen.sorts, episodes, sorts);
}

}  // namespace

Bytes packed(const Observed& seen) {
  Writer way;
  way.number(version);
  pass(way, seen);
  return std::move(way.out);
}

Result<Observed> unpacked(ByteSpan bytes) {
  Reader way(bytes);
  std::uint8_t found = 0;
  way.number(found);
  Observed seen;
  if (found == version) pass(way, seen);
  if (found != version || !way.fits || !way.left.empty() || !is_sound(seen)) return fail(ErrorCode::bad_text, "these are no columns of a journal");
  return seen;
}

}  // namespace keel::observe
