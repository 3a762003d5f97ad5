// The recipe, table by table.
#include "tools/reference/recipe.hpp"

#include <algorithm>

namespace keel::reference {
namespace {

class Draws {
 public:
  explicit Draws(std::uint64_t seed) : state_(seed) {}

  std::int64_t below(std::int64_t limit) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    z ^= z >> 31;
    return static_cast<std::int64_t>(((z >> 32) * static_cast<std::uint64_t>(limit)) >> 32);
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::int64_t, 23> limits = {2880, 2880, 100, 100, 5,   4,   3,    3,   100,  100, 5,  3,
                                                 60,   180,  100, 21,  1000, 100, 1000, 90,  90,   100, 8};

template <std::size_t N>
std::int64_t first_above(const std::array<std::int64_t, N>& cumulative, std::int64_t draw) {
  return std::ranges::upper_bound(cumulative, draw) - cumulative.begin();
}

std::int64_t level_of(std::int64_t score) { return score >= 8 ? 2 : score >= 5 ? 1 : 0; }

constexpr std::array<std::int64_t, 8> trigger_shares = {30, 52, 68, 80, 88, 94, 98, 100}, trigger_effects = {2, 1, 0, 0, 1, -1, 3, 0};
constexpr std::array<std::int64_t, 4> person_shares = {60, 85, 95, 100};
constexpr std::array<std::int64_t, 5> technique_shares = {35, 60, 80, 92, 100}, technique_effects = {2, 1, 3, 0, 1}, context_effects = {0, 1, 0, -1, 0};

std::int64_t effect(const auto& effects, std::int64_t which) { return effects[static_cast<std::size_t>(which)]; }

// `d` is numbered from 1, as in the recipe.
Episode make_episode(const std::array<std::int64_t, 24>& d, std::int64_t i, std::int64_t count, std::int64_t& clock) {
  Episode e;
  e.t_min = clock += 30 + d[1] * d[2] / 2880;
  std::int64_t hour = (clock / 60) % 24;
  e.trigger = first_above(trigger_shares, d[3]);
  e.trigger2 = d[22] < 30 && d[23] != e.trigger ? d[23] : -1;
  e.person = first_above(person_shares, d[4]);
  e.context = d[5];
  std::int64_t night = hour >= 21 || hour < 2 ? 1 : 0;
  e.before = std::clamp<std::int64_t>(2 + effect(trigger_effects, e.trigger) + effect(context_effects, e.context) + night + d[6] + d[7], 0, 10);
  e.level_before = level_of(e.before + d[8] - 1);
  e.technique = d[9] < 15 ? -1 : first_above(technique_shares, d[10]);
  std::int64_t helped = e.technique < 0 ? 0 : effect(technique_effects, e.technique);
  std::int64_t by_itself = e.before > 5 ? (e.before - 5) / 2 : 0;
  e.after = std::clamp<std::int64_t>(e.before - helped - by_itself + d[11] - 2, 0, 10);
  e.level_after = level_of(e.after + d[12] - 1);
  std::int64_t minutes = 1 + d[13] * d[14] / 60;
  e.urge_out = d[15] < 55 ? 1 : d[15] < 85 ? 2 : 0;
  e.urge_min = e.urge_out == 2 ? 1 + minutes / 2 : minutes;
  e.p_pct = 5 * d[16];
  e.outcome = d[18] >= 80 ? -1 : d[17] < 20 + 2 * e.p_pct ? 1 : 0;
  e.paused = d[19] < 300 + 400 * i / count ? 1 : 0;
  e.rec_min = 5 + (d[20] * d[21] / 90) * (2 * count - i) / (2 * count);
  return e;
}

std::vector<double> make_days(std::uint64_t seed, std::int64_t count) {
  std::int64_t days = std::clamp<std::int64_t>(count / 2, 30, 3650);
  Draws draws(seed ^ 0xD1B54A32D192ED03U);
  std::vector<double> daily;
  for (std::int64_t day = 0; day < days; ++day) {
    bool hot = draws.below(4) == 0;
    std::int64_t chance = day < days * 3 / 5 ? (hot ? 30 : 8) : (hot ? 16 : 4);
    int asked = 0;
    for (int draw = 0; draw < 30; ++draw) asked += draws.below(100) < chance ? 1 : 0;
    daily.push_back(asked);
  }
  return daily;
}

}  // namespace

const std::array<Field, 16> fields = {{{"t_min", &Episode::t_min},
                                       {"trigger", &Episode::trigger},
                                       {"trigger2", &Episode::trigger2},
                                       {"person", &Episode::person},
                                       {"context", &Episode::context},
                                       {"before", &Episode::before},
                                       {"level_before", &Episode::level_before},
                                       {"technique", &Episode::technique},
                                       {"after", &Episode::after},
                                       {"level_after", &Episode::level_after},
                                       {"urge_min", &Episode::urge_min},
                                       {"urge_out", &Episode::urge_out},
                                       {"p_pct", &Episode::p_pct},
                                       {"outcome", &Episode::outcome},
                                       {"paused", &Episode::paused},
                                       {"rec_min", &Episode::rec_min}}};

Journal make_journal(std::uint64_t seed, std::int64_t count) {
  Journal journal;
  Draws draws(seed);
  std::int64_t clock = 0;
  for (std::int64_t i = 0; i < count; ++i) {
    std::array<std::int64_t, 24> d{};
    for (std::size_t j = 0; j < limits.size(); ++j) d[j + 1] = draws.below(limits[j]);
    journal.episodes.push_back(make_episode(d, i, count, clock));
  }
  journal.daily = make_days(seed, count);
  return journal;
}

std::uint64_t check_sum(const std::vector<Episode>& episodes) {
  std::uint64_t sum = 14695981039346656037U;
  for (const Episode& episode : episodes)
    for (const Field& field : fields) sum = (sum ^ static_cast<std::uint64_t>(episode.*field.member)) * 1099511628211U;
  return sum;
}

}  // namespace keel::reference
