// How long urges last and how they end; and the range that the wave shows of it.
#include <algorithm>
#include <array>

#include "core/answers/answers.hpp"
#include "core/insight/steady.hpp"

namespace keel::answers {
namespace {

using insight::Showing;

constexpr double an_hour = 60;
constexpr std::int64_t ended_for_range = 10;
constexpr double least_share = 0.1, most_share = 0.8;

insight::Available<insight::UrgeCurve> curve_without(const observe::Observed& seen, std::size_t back) {
  return insight::urge_curve(std::span(seen.urges).first(seen.urges.size() - std::min(back, seen.urges.size())), seen.today);
}

Showing steadily(const observe::Observed& seen) {
  bool shown = insight::is_steadily_shown(seen.urges.size(), [&](std::size_t back) { return curve_without(seen, back).has_value(); });
  return shown ? Showing::shown : Showing::hidden;
}

// Tenths that add up to ten: whole ones first, then the largest remainders.
OfTen of_ten(const insight::IncidenceRow& row) {
  std::array<double, 4> shares = {row.causes[0].share * 10, row.causes[1].share * 10, row.causes[2].share * 10, row.still_there * 10};
  std::array<std::int64_t, 4> whole{};
  std::int64_t left = 10;
  for (std::size_t k = 0; k < shares.size(); ++k) left -= whole[k] = static_cast<std::int64_t>(shares[k]);
  for (; left > 0; --left) {
    std::size_t most = 0;
    for (std::size_t k = 1; k < shares.size(); ++k)
      if (shares[k] - static_cast<double>(whole[k]) > shares[most] - static_cast<double>(whole[most])) most = k;
    ++whole[most];
  }
  return {whole[0], whole[1], whole[2], whole[3]};
}

double share(double value) { return std::round(value * 1000) / 1000; }

UrgeStep step_of(const insight::IncidenceRow& row) {
  return {std::llround(row.time), share(row.causes[0].share), share(row.causes[1].share), share(row.causes[2].share), share(row.still_there), row.at_risk};
}

UrgeRow row_of(std::int64_t minute, const insight::IncidenceRow& row) {
  return {minute, hundredths(row.causes[0].share), likely(row.causes[0].log_log, in_100), hundredths(row.causes[1].share), likely(row.causes[1].log_log, in_100),
          hundredths(row.causes[2].share), hundredths(row.still_there)};
}

std::optional<double> minutes(const insight::Available<>& value) { return value ? std::optional(two_digits(*value)) : std::nullopt; }

// Where the last urge was lost sight of before the hour, the curve has no tail to speak of.
bool reaches(const insight::Incidence& curve, double minute) {
  return !curve.rows.empty() && (curve.rows.back().time >= minute || curve.rows.back().still_there < 1e-9);
}

void tell_curve(const insight::Incidence& curve, UrgesAnswer& answer) {
  for (const insight::IncidenceRow& row : curve.rows)
    if (row.time <= an_hour) answer.steps.push_back(step_of(row));
  for (std::int64_t minute : {5, 10, 15, 30, 60}) {
    const insight::IncidenceRow* row = insight::row_at(curve, static_cast<double>(minute));
    if (row && reaches(curve, static_cast<double>(minute))) answer.rows.push_back(row_of(minute, *row));
  }
  const insight::IncidenceRow* last = insight::row_at(curve, an_hour);
  if (last && reaches(curve, an_hour)) answer.by_an_hour = of_ten(*last);
}

}  // namespace

UrgesAnswer urges_answer(const observe::Observed& seen) {
  UrgesAnswer answer;
  auto now = curve_without(seen, 0);
  if (!now) {
    answer.standing = not_available(now);
    answer.standing.entries = static_cast<std::int64_t>(seen.urges.size());
    for (const insight::UrgeEntry& urge : seen.urges) answer.ended += urge.ending == insight::UrgeEnding::open ? 0 : 1;
    return answer;
  }
  answer.standing = {steadily(seen), {}, now->count, now->days};
  answer.ended = now->ended;
  answer.open = now->open;
  answer.forgotten = now->forgotten;
  if (answer.standing.showing == Showing::hidden) {
    answer.standing.why = insight::Missing::too_few;
    return answer;
  }
  answer.sure = hundredths(now->range_share);
  answer.half = minutes(now->half.estimate);
  answer.half_low = minutes(now->half.lower);
  answer.half_high = minutes(now->half.upper);
  answer.may_say_passes = now->may_say_passes;
  tell_curve(now->curve, answer);
  return answer;
}

UrgeRangeReply urge_range_answer(const observe::Observed& seen) {
  auto now = curve_without(seen, 0);
  if (!now || now->ended < ended_for_range || steadily(seen) == Showing::hidden) return {};
  std::vector<double> times;
  std::vector<std::uint8_t> ended;
  for (const insight::UrgeEntry& urge : seen.urges) {
    times.push_back(urge.minutes);
    ended.push_back(urge.ending == insight::UrgeEnding::open ? 0 : 1);
  }
  auto any = insight::survival(times, ended);
  if (!any) return {};
  auto least = insight::quantile(*any, least_share).estimate, most = insight::quantile(*any, most_share).estimate;
  // Minutes that start and end alike are no range.
  if (!least || !most || !(*least < *most)) return {};
  return {two_digits(*least), two_digits(*most)};
}

}  // namespace keel::answers
