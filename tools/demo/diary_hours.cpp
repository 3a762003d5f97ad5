// A hard hour: how it begins, the body first, how it is now, and the close.
#include "tools/demo/diary.hpp"

namespace keel::tools::demo {
namespace {

constexpr std::string_view markers[] = {"paused",          "held_uncertainty",      "let_silence_be",   "down_alone",    "asked_directly",
                                        "let_comfort_me", "talked_about_fear", "told_how_i_was", "boundary_without_guilt"};
constexpr int marker_weights[] = {30, 18, 15, 22, 10, 8, 6, 8, 4};

}  // namespace

Hour Diary::begin(int day_number, std::int64_t at) {
  const Story& story = next_story();
  int distress = 56 + story.heavier + weather(day_number) + static_cast<int>(chance_.bell(8));
  Hour hour{day_number, story, std::clamp(distress, 38, 100)};
  telling_.begin_episode(at);
  check_in(hour, record::Step::start);
  if (chance_.in_hundred(62)) {
    telling_.pass(0);
    record::Trigger trigger;
    trigger.what = story.set_off;
    trigger.sort = story.sort;
    trigger.tags = {std::string(story.tag)};
    trigger.person = person(story.who);
    telling_.tell(trigger);
  }
  return hour;
}

void Diary::check_in(Hour& hour, record::Step step) {
  record::CheckIn check;
  hour.level = level_of(chance_, hour.distress);
  check.level = hour.level;
  check.distress = whole(hour.distress);
  check.step = step;
  if (step == record::Step::start && chance_.in_hundred(14)) check.note = stirred_.next();
  telling_.tell(check);
}

// One of the techniques, a second where it is still a lot, or a wait of about the same length.
void Diary::body_first(Hour& hour) {
  telling_.pass(1);
  bool again = true;
  for (int tries = 0; again && tries < 2; ++tries) {
    if (tries == 0 && chance_.in_hundred(15)) {
      telling_.pass(chance_.between(4, 12));
      hour.distress = afterwards(chance_, hour.distress, 0, hour.day_number);
    } else {
      int weights[5];
      for (std::size_t i = 0; i < 5; ++i) weights[i] = techniques()[i].often;
      const Technique& technique = techniques()[chance_.weighted(weights)];
      record::TechniqueUse use;
      use.technique = technique.name;
      use.before = whole(hour.distress);
      std::int64_t end = telling_.at() + technique.minutes * minute_ms + chance_.between(-40'000, 90'000);
      use.end = end;
      hour.distress = afterwards(chance_, hour.distress, technique.effect, hour.day_number);
      use.after = whole(hour.distress);
      use.origin = chance_.in_hundred(70) ? record::Origin::chosen : record::Origin::suggested;
      telling_.tell(use);
      telling_.go_to(end);
      telling_.pass(0);
    }
    check_in(hour, record::Step::again);
    telling_.pass(0);
    again = hour.distress >= 68 && chance_.in_hundred(60);
  }
}

void Diary::go(Hour& hour, Way way) {
  switch (way) {
    case Way::none: return;
    case Way::wave: return wave(hour);
    case Way::examine: {
      Id record = examine(hour);
      constexpr int days[] = {1, 1, 1, 3, 7};
      if (chance_.in_hundred(84)) expect(hour, record, chance_.one_of(days));
      return;
    }
    case Way::message: {
      constexpr int fates[] = {20, 30, 50};
      return message(hour, static_cast<record::Fate>(chance_.weighted(fates)));
    }
    case Way::reach_out: telling_.pass(4); return reach_out(hour.story.who);
    case Way::kindness: telling_.pass(3); return kindness();
    case Way::pause: return pause(hour);
    case Way::concern: telling_.pass(3); return concern();
  }
}

void Diary::close(Hour& hour) {
  telling_.pass(chance_.between(1, 4));
  hour.distress = std::max(hour.distress - static_cast<int>(chance_.between(0, 6)), 0);
  record::EpisodeEnd end;
  end.level = level_of(chance_, hour.distress);
  end.distress = whole(hour.distress);
  for (std::int64_t i = chance_.in_hundred(30 + progress(hour.day_number) / 3) ? chance_.between(1, 2) : 0; i > 0; --i) {
    std::string_view marker = markers[chance_.weighted(marker_weights)];
    if (!std::ranges::contains(end.markers, marker)) end.markers.emplace_back(marker);
  }
  if (chance_.in_hundred(55)) end.line = keep_.next();
  telling_.tell(end);
}

}  // namespace keel::tools::demo
