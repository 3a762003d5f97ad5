// Synthetic journals by the recipe in tests/reference/insight/RECIPE.md: integers only, the same on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace keel::reference {

struct Episode {
  std::int64_t t_min = 0, trigger = 0, trigger2 = 0, person = 0, context = 0, before = 0, level_before = 0, technique = 0;
  std::int64_t after = 0, level_after = 0, urge_min = 0, urge_out = 0, p_pct = 0, outcome = 0, paused = 0, rec_min = 0;
};

struct Field {
  std::string name;
  std::int64_t Episode::* member;
};
// In the order of the check sum.
extern const std::array<Field, 16> fields;

struct Journal {
  std::vector<Episode> episodes;
  std::vector<double> daily;  // asked to hear it again, per day
};

Journal make_journal(std::uint64_t seed, std::int64_t count);

std::uint64_t check_sum(const std::vector<Episode>& episodes);

}  // namespace keel::reference
