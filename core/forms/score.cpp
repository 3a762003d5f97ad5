// Whole numbers throughout: a sum has one value, on every device.
#include "core/forms/score.hpp"

#include <algorithm>
#include <ranges>

#include "core/forms/decimal.hpp"

namespace keel::forms {
namespace {

using record::FormItem;

// No file has more; a record of another hand may.
constexpr std::size_t most_items = 200;

bool fits(const FormItem& item, std::int64_t value) {
  if (item.asks == record::Asks::choice) return value >= 0 && value < std::ssize(item.options);
  return item.asks == record::Asks::number && value >= item.least.value_or(value) && value <= item.most.value_or(value);
}

std::optional<std::int64_t> answer_to(const FormItem& item, std::span<const record::FormAnswer> answers) {
  for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer)
    if (answer->item == item.link) return fits(item, answer->value) ? std::optional(answer->value) : std::nullopt;
  return {};
}

// A record may come from another hand, so nothing of it is taken for granted.
std::int64_t weight_of(const FormItem& item, std::int64_t value) {
  if (item.asks == record::Asks::number) return std::clamp(value, -largest / one, largest / one) * one;
  const auto& weight = item.options[static_cast<std::size_t>(value)].weight;
  return weight ? weight->value : 0;
}

const FormItem* item_called(const record::Questionnaire& questionnaire, std::string_view link) {
  auto found = std::ranges::find(questionnaire.items, link, &FormItem::link);
  return found == questionnaire.items.end() ? nullptr : &*found;
}

// Of two numbers the nearer whole one, halves away from zero.
std::int64_t divided(std::int64_t value, std::int64_t by) { return (value + (value < 0 ? -by : by) / 2) / by; }

std::optional<std::int64_t> score_of(const record::Questionnaire& questionnaire, const record::FormScale& scale, std::span<const record::FormAnswer> answers) {
  if (scale.items.size() > most_items) return {};
  std::int64_t sum = 0;
  std::int64_t answered = 0;
  for (const std::string& link : scale.items) {
    const FormItem* item = item_called(questionnaire, link);
    auto answer = item != nullptr ? answer_to(*item, answers) : std::nullopt;
    if (!answer) continue;
    sum += weight_of(*item, *answer);
    ++answered;
  }
  std::int64_t items = std::ssize(scale.items);
  if (answered == 0 || items - answered > scale.may_miss) return {};
  if (scale.counting == record::Counting::mean) return divided(sum, answered);
  return answered == items ? sum : divided(sum * items, answered);
}

}  // namespace

Scored score(const record::Questionnaire& questionnaire, std::span<const record::FormAnswer> answers) {
  Scored scored;
  bool required_answered = true;
  for (const FormItem& item : questionnaire.items) {
    if (item.asks == record::Asks::words) continue;
    auto answer = answer_to(item, answers);
    if (!answer) {
      scored.unanswered.push_back(item.link);
      required_answered = required_answered && !item.required;
    }
    scored.opens_safety = scored.opens_safety || (item.safety && answer && answer != item.quiet);
  }
  for (const record::FormScale& scale : questionnaire.scales) scored.scores.push_back(score_of(questionnaire, scale, answers));
  bool all_scored = std::ranges::all_of(scored.scores, [](const auto& one) { return one.has_value(); });
  scored.complete = required_answered && all_scored;
  return scored;
}

Reach reach_of(const record::Questionnaire& questionnaire, const record::FormScale& scale) {
  Reach reach;
  if (scale.items.size() > most_items) return reach;
  for (const std::string& link : scale.items) {
    const FormItem* item = item_called(questionnaire, link);
    if (item == nullptr) continue;
    if (item->asks == record::Asks::number) {
      reach.least += weight_of(*item, item->least.value_or(0));
      reach.most += weight_of(*item, item->most.value_or(0));
      continue;
    }
    if (item->options.empty()) continue;
    auto weight = [](const record::FormOption& option) { return option.weight ? option.weight->value : 0; };
    auto [least, most] = std::ranges::minmax(item->options | std::views::transform(weight));
    reach.least += least;
    reach.most += most;
  }
  std::int64_t items = std::max<std::int64_t>(1, std::ssize(scale.items));
  if (scale.counting == record::Counting::mean) return {divided(reach.least, items), divided(reach.most, items)};
  return reach;
}

}  // namespace keel::forms
