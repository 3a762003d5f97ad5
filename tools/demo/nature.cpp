// The effects that are planted. Breathing is truly better than the rest; the walk is no better than waiting.
#include "tools/demo/nature.hpp"

#include <array>

#include "tools/demo/until.hpp"

namespace keel::tools::demo {
namespace {

constexpr Technique all[] = {{"breathing", 34, 5, -14}, {"senses", 20, 3, -6}, {"object", 11, 3, -4}, {"splash", 11, 2, -6}, {"walk", 16, 12, 0}};

constexpr int at_peak = 62;
constexpr int later = 49;

// Minutes in order: half of those that pass do so within 18.
constexpr std::array passed{4, 6, 8, 9, 11, 12, 14, 15, 17, 18, 20, 22, 25, 28, 32, 38, 45, 58};
constexpr std::array acted{1, 2, 3, 4, 5, 5, 7, 9, 12, 16, 24};
constexpr std::array asked{9, 12, 15, 20, 26, 35, 48};

bool within(int number, int first, int last) { return number >= first && number <= last; }

}  // namespace

std::span<const Technique> techniques() { return all; }

int progress(int day_number) { return day_number * 100 / last_day; }

int weather(int day_number) {
  int trend = 8 - progress(day_number) / 7;
  int relapse = within(day_number, 138, 159) ? 14 : within(day_number, 255, 270) ? 10 : 0;
  return trend + relapse;
}

bool is_gap(int day_number) { return within(day_number, 160, 174); }
bool is_thin(int day_number) { return within(day_number, 49, 55) || within(day_number, 210, 223); }

int afterwards(Chance& chance, int before, int effect, int day_number) {
  int noise = static_cast<int>(chance.bell(7));
  return std::clamp(later + 6 * (before - at_peak) / 10 + effect + weather(day_number) / 3 + noise, 0, 100);
}

record::Level level_of(Chance& chance, int distress) {
  int felt = distress + static_cast<int>(chance.bell(4));
  if (felt >= 73) return record::Level::red;
  return felt >= 34 ? record::Level::yellow : record::Level::green;
}

record::Distress whole(int distress) { return {std::clamp((distress + 5) / 10, 0, 10)}; }

std::int64_t urge_lasts(Chance& chance, record::Ending ending) {
  if (ending == record::Ending::passed) return chance.one_of(passed);
  return ending == record::Ending::acted ? chance.one_of(acted) : chance.one_of(asked);
}

std::optional<record::Ending> urge_ends(Chance& chance, int day_number) {
  int acting = 32 - progress(day_number) / 5;
  const int weights[] = {54, acting, 8 + progress(day_number) / 12, 5};
  std::size_t way = chance.weighted(weights);
  if (way == 3) return {};
  return way == 0 ? record::Ending::passed : way == 1 ? record::Ending::acted : record::Ending::asked;
}

}  // namespace keel::tools::demo
