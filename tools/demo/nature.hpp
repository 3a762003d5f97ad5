// What is true of the invented person, and what a journal can find out about them. Distress in tenths of a point.
#pragma once

#include "core/record/episode_kinds.hpp"
#include "tools/made_up/chance.hpp"

namespace keel::tools::demo {

struct Technique {
  std::string_view name;
  int often;    // weight
  int minutes;  // usual length
  int effect;   // on the distress afterwards, beside what goes by itself; no better than waiting at 0
};
std::span<const Technique> techniques();

// Slow improvement over the year with two relapses, as tenths to add.
int weather(int day_number);
// 0 on the first day, 100 on the last.
int progress(int day_number);
// A fortnight without a line, and three thin weeks.
bool is_gap(int day_number);
bool is_thin(int day_number);

// Distress falls by itself after a peak, and a little more with what helps.
int afterwards(Chance& chance, int before, int effect, int day_number);
record::Level level_of(Chance& chance, int distress);
// 0 to 10.
record::Distress whole(int distress);

// Minutes until an urge ends in this way.
std::int64_t urge_lasts(Chance& chance, record::Ending ending);
// Whether it ends, and how; none is an urge that nobody came back to.
std::optional<record::Ending> urge_ends(Chance& chance, int day_number);

}  // namespace keel::tools::demo
