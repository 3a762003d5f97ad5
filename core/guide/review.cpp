// When a weekly review has something to say.
#include "core/guide/review.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/local_time.hpp"

namespace keel::guide {
namespace {

struct Days : ReviewDays {
  bool hold(std::int64_t at, std::int64_t offset) const {
    std::int64_t day = local_day(at, offset);
    return day >= from && day <= until;
  }
};

bool is_left_out(const Lived& lived, const std::optional<Id>& person) { return person && lived.left_out.contains(*person); }

std::vector<KeptLine> lines_of(const Lived& lived, const Days& days) {
  std::vector<KeptLine> found;
  for (const Written& one : lived.written)
    if (days.hold(one.line.at, one.line.offset) && !is_left_out(lived, one.person)) found.push_back(one.line);
  std::ranges::sort(found, std::ranges::greater{}, [](const KeptLine& one) { return std::tie(one.at, one.id); });
  if (found.size() > most_lines) found.resize(most_lines);
  return found;
}

// Asking once is not counted.
bool more_than_once_on_a_day(const Lived& lived, const Days& days) {
  std::map<std::int64_t, std::size_t> times;
  for (const AskedAgain& one : lived.asked_again)
    if (days.hold(one.at, one.offset) && !is_left_out(lived, one.person)) ++times[local_day(one.at, one.offset)];
  return std::ranges::any_of(times, [](const auto& day) { return day.second > 1; });
}

// The last of them in the days of the review, so that what was said once is not said again.
bool passed_in_a_row(const Lived& lived, const Days& days) {
  std::vector<const EndedWave*> waves;
  for (const EndedWave& one : lived.waves)
    if (local_day(one.at, one.offset) <= days.until && !frightens(one.urge) && !is_left_out(lived, one.person)) waves.push_back(&one);
  if (waves.size() < waves_in_a_row) return false;
  std::ranges::sort(waves, std::ranges::greater{}, &EndedWave::at);
  waves.resize(waves_in_a_row);
  if (!days.hold(waves.front()->at, waves.front()->offset)) return false;
  if (!std::ranges::all_of(waves, [](const EndedWave* one) { return one->end == record::Ending::passed; })) return false;
  return std::ranges::none_of(lived.asks, [&](std::int64_t at) { return at >= waves.back()->at; });
}

}  // namespace

bool frightens(std::string_view urge) {
  constexpr std::array of = std::to_array<std::string_view>({"look_in_phone", "turn_up", "follow", "threaten", "keep_calling"});
  return std::ranges::contains(of, urge);
}

bool is_asking(std::string_view behaviour) {
  constexpr std::array of = std::to_array<std::string_view>({"need", "boundary", "talked_about_fear", "asked_directly", "let_comfort_me", "told_how_i_was"});
  return std::ranges::contains(of, behaviour);
}

std::optional<ReviewDays> review_due(std::optional<std::int64_t> first_day, std::optional<std::int64_t> reviewed_until, std::int64_t now, std::int64_t offset) {
  std::int64_t yesterday = local_day(now, offset) - 1;
  ReviewDays days{yesterday - review_days + 1, yesterday};
  if (!first_day || *first_day > days.from) return std::nullopt;
  // A review from a clock that ran ahead holds nothing up.
  if (reviewed_until && *reviewed_until <= days.until && *reviewed_until >= days.from) return std::nullopt;
  return days;
}

std::optional<WeeklyReview> weekly_review(const Lived& lived, std::int64_t now, std::int64_t offset) {
  std::optional<ReviewDays> due = review_due(lived.first_day, lived.reviewed_until, now, offset);
  if (!due) return std::nullopt;
  Days days{*due};
  WeeklyReview review{days.from, days.until, lines_of(lived, days), lived.counts, {}};
  if (more_than_once_on_a_day(lived, days)) review.invites = Invitation::asking_again;
  else if (passed_in_a_row(lived, days)) review.invites = Invitation::reaching_out;
  bool speaks = !review.lines.empty() || review.counts.any() || review.invites;
  return speaks ? std::optional(std::move(review)) : std::nullopt;
}

}  // namespace keel::guide
