// One answer of the insights each, made of what was observed: the function of core/insight, its hysteresis, and rounding for reading.
#pragma once

#include <cmath>

#include "core/answers/messages.hpp"
#include "core/observe/changed.hpp"

namespace keel::answers {

// Everything at once; at red nothing.
InsightsReply all_answers(const observe::Observed& seen, const Known& known = {});  // all.cpp
// Those whose columns changed, and not the week, which is told from the others.
void answer_again(InsightsReply& reply, const observe::Observed& seen, const observe::Changed& changed);  // all.cpp
WeekAnswer week_answer(const InsightsReply& reply, const Known& known);             // week.cpp
SuggestReply suggestion(const observe::Observed& seen, const Choose& asked);                        // suggestion.cpp

// `names`: of the items of `links`, by their number. A ranking has the strongest first; without one, order says nothing.
enum class Order { by_strength, by_name };
TagsAnswer tags_answer(const observe::Observed& seen, const observe::Links& links, std::span<const std::string> names, Order order);  // tags.cpp
WhenAnswer when_answer(const observe::Observed& seen);              // when.cpp
TechniquesAnswer techniques_answer(const observe::Observed& seen);  // techniques.cpp
UrgesAnswer urges_answer(const observe::Observed& seen);            // urges.cpp
UrgeRangeReply urge_range_answer(const observe::Observed& seen);    // urges.cpp
LedgerAnswer ledger_answer(const observe::Observed& seen);          // ledger.cpp
RecoveryAnswer recovery_answer(const observe::Observed& seen);      // progress.cpp
PausesAnswer pauses_answer(const observe::Observed& seen);          // progress.cpp
LevelsAnswer levels_answer(const observe::Observed& seen);          // levels.cpp
AskedAnswer asked_answer(const observe::Observed& seen);            // asked.cpp

// Nothing is a plain zero, without a sign.
inline double tenths(double value) { return std::round(value * 10) / 10 + 0.0; }
inline std::int64_t hundredths(double share) { return std::llround(share * 100); }
inline double in_100(double share) { return static_cast<double>(hundredths(share)); }

// Two digits: 0.87, 3.4, 28, 140.
inline double two_digits(double value) {
  if (value == 0 || !std::isfinite(value)) return 0;
  double size = std::floor(std::log10(std::abs(value))) - 1;
  double step = std::pow(10, std::abs(size));
  return size < 0 ? std::round(value * step) / step : std::round(value / step) * step;
}

template <class Round>
Likely likely(const insight::Range& range, Round&& round) {
  return {static_cast<double>(round(range.lower)), static_cast<double>(round(range.upper))};
}

template <class Round>
std::optional<Likely> likely(const insight::Available<insight::Range>& range, Round&& round) {
  return range ? std::optional(likely(*range, round)) : std::nullopt;
}

template <class Value>
Standing not_available(const insight::Available<Value>& answer) {
  return {insight::Showing::hidden, answer.error(), 0, 0};
}

}  // namespace keel::answers
