// Which days and hours have something in them: mostly evenings, most of all on Sundays.
#include "tools/demo/year.hpp"

#include <array>

#include "tools/demo/diary.hpp"

namespace keel::tools::demo {
namespace {

// No hour takes longer than this.
constexpr std::int64_t longest = 150 * minute_ms;
// The last days are told one by one.
constexpr int told_by_hand = 10;

constexpr std::array hours_of_day{0, 0, 0, 0, 0, 0, 1, 3, 5, 3, 2, 2, 3, 2, 2, 2, 3, 4, 7, 10, 13, 14, 10, 4};
constexpr int sunday = 6;
constexpr std::array days_with_something_real{96, 301};

class Calendar {
 public:
  Calendar(std::uint64_t seed, Until until) : diary_(seed, until), until_(until) {}

  std::vector<api::NewMoment> fill() {
    diary_.meet_people(until_.on_day(0, 18 * 60));
    free_from_ = diary_.now() + 5 * minute_ms;
    for (int number = 0; number <= last_day - told_by_hand; ++number)
      if (!is_gap(number)) fill(number);
    last_days();
    answer();
    auto moments = diary_.take();
    std::ranges::stable_sort(moments, {}, &api::NewMoment::at);
    return moments;
  }

 private:
  void fill(int number) {
    if (std::ranges::contains(days_with_something_real, number)) return at_clock(last_day - number, 16 * 60 + 10, [&](std::int64_t at) { diary_.hard_hour(number, at, Way::concern); });
    Chance& chance = diary_.chance();
    int hard = 47 + weather(number) + (until_.weekday(number) == sunday ? 40 : 0);
    int calm = 8 + progress(number) / 12;
    if (is_thin(number)) hard = calm = 9;
    if (chance.in_hundred(13)) at_some_hour(number, [&](std::int64_t at) { diary_.note(at); });
    if (chance.in_hundred(calm)) at_some_hour(number, [&](std::int64_t at) { diary_.calm_hour(number, at); });
    if (chance.in_hundred(3)) at_some_hour(number, [&](std::int64_t at) { diary_.calm_words_alone(at); });
    if (!chance.in_hundred(hard)) return;
    at_some_hour(number, [&](std::int64_t at) { diary_.hard_hour(number, at); });
    if (chance.in_hundred(12)) at_some_hour(number, [&](std::int64_t at) { diary_.hard_hour(number, at); });
  }

  // Not at all where something else is still being told.
  template <class Tell>
  void at_some_hour(int number, Tell&& tell) {
    Chance& chance = diary_.chance();
    std::int64_t minutes = static_cast<std::int64_t>(chance.weighted(hours_of_day)) * 60 + chance.below(60);
    at_time(until_.on_day(number, minutes) + chance.below(minute_ms), tell);
  }
  template <class Tell>
  void at_time(std::int64_t at, Tell&& tell) {
    if (at < free_from_ || at + longest > until_.at) return;
    tell(at);
    free_from_ = diary_.now() + 20 * minute_ms;
  }

  // Two outcomes are still ahead, three have come due, a message waits, an urge runs. Few enough fears in the last week that
  // looking at one more is no loop yet.
  void last_days() {
    auto fear = [&](int before, int clock, int days) {
      at_clock(before, clock, [&](std::int64_t at) { diary_.fear_with_date(last_day - before, at, days); });
    };
    auto hard = [&](int before, int clock, Way way) {
      at_clock(before, clock, [&](std::int64_t at) { diary_.hard_hour(last_day - before, at, way); });
    };
    fear(9, 20 * 60 + 12, 7);
    fear(8, 12 * 60 + 31, 7);
    hard(7, 19 * 60 + 30, Way::wave);
    hard(6, 21 * 60 + 4, Way::kindness);
    fear(5, 20 * 60 + 41, 7);
    hard(4, 18 * 60 + 2, Way::wave);
    at_clock(3, 8 * 60 + 15, [&](std::int64_t at) { diary_.note(at); });
    hard(3, 21 * 60 + 26, Way::pause);
    fear(2, 19 * 60 + 47, 1);
    at_clock(2, 22 * 60 + 8, [&](std::int64_t at) { diary_.message_to_reread(last_day - 2, at); });
    at_clock(1, 7 * 60 + 50, [&](std::int64_t at) { diary_.note(at); });
    fear(1, 17 * 60 + 20, 3);
    at_clock(1, 21 * 60 + 30, [&](std::int64_t at) { diary_.calm_hour(last_day - 1, at); });
    std::int64_t begun = until_.at - 34 * minute_ms;
    if (begun > free_from_) diary_.running_urge(last_day, begun);
  }
  template <class Tell>
  void at_clock(int days_before, int minutes, Tell&& tell) {
    at_time(until_.on_day(last_day - days_before, minutes), tell);
  }

  // Most feared outcomes are answered on the evening they are due or soon after; some are forgotten, the latest wait.
  void answer() {
    Chance& chance = diary_.chance();
    const auto expected = diary_.expected();
    for (const Expected& one : expected) {
      std::int64_t later = chance.in_hundred(70) ? chance.between(5, 160) * minute_ms : day_ms - 10 * hour_ms + chance.between(0, 120) * minute_ms;
      bool lately = one.due > until_.on_day(last_day - 3, 0);
      if (!lately && chance.in_hundred(88)) diary_.outcome(one, one.due + later);
    }
  }

  Diary diary_;
  Until until_;
  std::int64_t free_from_ = 0;
};

}  // namespace

std::vector<api::NewMoment> year(std::uint64_t seed, Until until) { return Calendar(seed, until).fill(); }

}  // namespace keel::tools::demo
