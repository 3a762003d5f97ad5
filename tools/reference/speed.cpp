// insight_speed [EPISODES]: every insight, cold, from a synthetic journal of that many episodes; prints milliseconds of
// processor time, the median of nine.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "core/insight/asked_again.hpp"
#include "core/insight/fear_ledger.hpp"
#include "core/insight/progress.hpp"
#include "core/insight/techniques.hpp"
#include "core/insight/triggers.hpp"
#include "core/insight/urge_curve.hpp"
#include "core/insight/when.hpp"
#include "tools/reference/recipe.hpp"

namespace keel::reference {
namespace {

using namespace insight;

// The journal as the arrays that the insights take.
struct Inputs {
  std::vector<UrgeEntry> urges;
  std::vector<FearEntry> fears;
  std::vector<UseEntry> uses;
  std::vector<WhenEntry> times;
  std::vector<RecoveryEntry> recoveries;
  std::vector<ShareEntry> pauses;
  std::vector<DayCount> days;
  std::vector<std::uint8_t> before, after, red;
  std::vector<double> distress;
  std::vector<std::int32_t> day;
  struct Family {
    std::vector<std::uint32_t> first = {0}, tags;
    std::size_t count;
  };
  std::array<Family, 3> families = {{{{0}, {}, 8}, {{0}, {}, 4}, {{0}, {}, 5}}};
  std::int32_t today = 0;
};

Inputs inputs_of(const Journal& journal) {
  Inputs in;
  auto tag = [](Inputs::Family& family, std::int64_t one, std::int64_t other) {
    for (std::int64_t which : {one, other})
      if (which >= 0) family.tags.push_back(static_cast<std::uint32_t>(which));
    family.first.push_back(static_cast<std::uint32_t>(family.tags.size()));
  };
  for (const Episode& e : journal.episodes) {
    auto day = static_cast<std::int32_t>(e.t_min / 1440);
    auto level = static_cast<double>(e.before);
    in.urges.push_back({static_cast<double>(e.urge_min), static_cast<UrgeEnding>(e.urge_out), day, false});
    in.fears.push_back({static_cast<double>(e.p_pct) / 100, e.outcome < 0 ? FearOutcome::open : e.outcome > 0 ? FearOutcome::happened : FearOutcome::did_not, day});
    in.uses.push_back({e.technique, level, static_cast<double>(e.after), 15, day});
    in.times.push_back({static_cast<double>(e.t_min % 1440) / 60, level, day});
    in.recoveries.push_back({static_cast<double>(e.rec_min), day});
    in.pauses.push_back({e.paused != 0, day});
    in.before.push_back(static_cast<std::uint8_t>(e.level_before));
    in.after.push_back(static_cast<std::uint8_t>(e.level_after));
    in.red.push_back(e.level_before == 2 ? 1 : 0);
    in.distress.push_back(level);
    in.day.push_back(day);
    tag(in.families[0], e.trigger, e.trigger2);
    tag(in.families[1], e.person, -1);
    tag(in.families[2], e.context, -1);
    in.today = day + 1;
  }
  for (std::size_t i = 0; i < journal.daily.size(); ++i) in.days.push_back({static_cast<std::int32_t>(i), static_cast<std::int64_t>(journal.daily[i])});
  return in;
}

struct Step {
  const char* name;
  bool (*run)(const Inputs&);
};

constexpr std::array<Step, 8> steps = {{
    {"urge curve", [](const Inputs& in) { return urge_curve(in.urges, in.today).has_value(); }},
    {"fear ledger", [](const Inputs& in) { return fear_ledger(in.fears, in.today).has_value(); }},
    {"techniques", [](const Inputs& in) { return techniques(in.uses, in.today).has_value(); }},
    {"triggers, people, contexts",
     [](const Inputs& in) {
       return std::ranges::all_of(in.families, [&](const Inputs::Family& family) {
         return triggers({{in.distress, family.first, family.tags, family.count}, in.day, in.red}, in.today).has_value();
       });
     }},
    {"when", [](const Inputs& in) { return when(in.times, {}, in.today).has_value(); }},
    {"progress", [](const Inputs& in) { return recovery(in.recoveries, in.today) && pauses(in.pauses, in.today); }},
    {"levels", [](const Inputs& in) { return level_moves(in.before, in.after).has_value(); }},
    {"asked again", [](const Inputs& in) { return asked_again(in.days, in.today).has_value(); }},
}};

int run(std::int64_t episodes) {
  Inputs in = inputs_of(make_journal(0x5eed0003, episodes));
  double all = 0;
  for (const Step& step : steps) {
    std::vector<double> times;
    bool answered = true;
    for (int round = 0; round < 9; ++round) {
      std::clock_t begun = std::clock();
      answered = step.run(in) && answered;
      times.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    all += times[4];
    std::printf("%-28s %8.2f ms%s\n", step.name, times[4], answered ? "" : "  (not available)");
  }
  std::printf("%-28s %8.2f ms from %lld episodes\n", "all", all, static_cast<long long>(episodes));
  return 0;
}

}  // namespace
}  // namespace keel::reference

int main(int count, char** words) { return keel::reference::run(count > 1 ? std::atoll(words[1]) : 100'000); }
