// What an item asks, its answers and their weights.
#include "core/forms/read_item.hpp"

#include <algorithm>

#include "core/forms/decimal.hpp"
#include "core/reflect/read.hpp"

namespace keel::forms {
namespace {

// Enough of an item to name it where the rest cannot be read.
struct Named {
  std::optional<std::string> linkId;
  std::optional<std::string> text;
  KEEL_FIELDS(Named, linkId, text)
};

bool is_within(std::int64_t number, std::int64_t limit) { return number >= -limit && number <= limit; }

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

std::string words_of(const fhir::Item& item) {
  std::string text = item.text.value_or("");
  if (!item.prefix || is_blank(*item.prefix)) return is_blank(text) ? "" : text;
  return is_blank(text) ? *item.prefix : *item.prefix + " " + text;
}

Read<std::optional<std::int64_t>> weight_of(const Extensions& extensions) {
  for (std::string_view url : {fhir::ordinal_value, fhir::ordinal_value_of_a_list, fhir::ordinal_value_of_release_3, fhir::item_weight})
    if (auto weight = READ(extensions.decimal(url))) return weight;
  return std::nullopt;
}

Read<record::FormOption> coded_option(const reflect::Raw& raw, const Place& place) {
  auto coding = reflect::read<fhir::Coding>(raw.text);
  if (!coding) return refuse(Trouble::option, place);
  record::FormOption option;
  option.text = coding->display ? *coding->display : coding->code.value_or("");
  if (auto weight = READ(weight_of(READ(Extensions::of(coding->extension, place))))) option.weight = record::Weight{*weight};
  return option;
}

Read<record::FormOption> checked(record::FormOption option, const Place& place) {
  if (is_blank(option.text) || option.text.size() > most_text) return refuse(Trouble::option, place);
  if (option.weight && !is_within(option.weight->value, most_number * one)) return refuse(Trouble::number, place);
  return option;
}

// A whole number counts as its own weight.
Read<record::FormOption> option_of(const reflect::Raw& raw, const Place& place) {
  auto answer = reflect::read<fhir::AnswerOption>(raw.text);
  if (!answer) return refuse(Trouble::option, place);
  if (!answer->modifierExtension.empty()) return refuse(Trouble::modifier, place);
  record::FormOption option;
  if (answer->valueCoding) {
    option = READ(coded_option(*answer->valueCoding, place));
  } else if (answer->valueInteger) {
    auto number = reflect::read<std::int64_t>(answer->valueInteger->text);
    if (!number || !is_within(*number, most_number)) return refuse(Trouble::number, place);
    option = {std::to_string(*number), record::Weight{*number * one}, {}};
  } else if (answer->valueString) {
    option.text = reflect::read<std::string>(answer->valueString->text).value_or("");
  }
  if (auto weight = READ(weight_of(READ(Extensions::of(answer->extension, place))))) option.weight = record::Weight{*weight};
  return checked(std::move(option), place);
}

Read<record::FormOption> listed_option(const reflect::Raw& raw, const Place& place) {
  if (auto answer = reflect::read<fhir::AnswerOption>(raw.text); answer && !answer->modifierExtension.empty()) return refuse(Trouble::modifier, place);
  return checked(READ(coded_option(raw, place)), place);
}

Read<> read_choice(const ItemFound& found, const AnswerLists& lists, record::FormItem& line) {
  const auto& [item, extensions, place] = found;
  if (item.answerConstraint && *item.answerConstraint != "optionsOnly") return refuse(Trouble::type, place);
  bool is_listed = item.answerOption.empty() && item.answerValueSet;
  auto answers = is_listed ? READ(lists.codes(*item.answerValueSet, place)) : item.answerOption;
  if (answers.empty()) return refuse(Trouble::option, place);
  if (answers.size() > most_options) return refuse(Trouble::too_many, place);
  for (const reflect::Raw& raw : answers) line.options.push_back(READ(is_listed ? listed_option(raw, place) : option_of(raw, place)));
  auto weighted = std::ranges::count_if(line.options, [](const record::FormOption& option) { return option.weight.has_value(); });
  if (weighted != 0 && weighted != std::ssize(line.options)) return refuse(Trouble::weight, place);
  return {};
}

Read<> read_number(const ItemFound& found, record::FormItem& line) {
  line.asks = record::Asks::number;
  line.least = READ(found.extensions.integer(fhir::min_value)).value_or(0);
  line.most = READ(found.extensions.integer(fhir::max_value)).value_or(most_number);
  bool small = is_within(*line.least, most_number) && is_within(*line.most, most_number) && *line.least < *line.most;
  return small ? Read<>{} : refuse(Trouble::number, found.place);
}

}  // namespace

Read<ItemFound> find_item(const reflect::Raw& raw) {
  auto named = reflect::read<Named>(raw.text).value_or(Named());
  Place place{named.linkId.value_or(""), named.text.value_or("")};
  if (is_blank(place.link) || place.link.size() > most_text) return refuse(Trouble::link, "", place.text);
  auto item = reflect::read<fhir::Item>(raw.text);
  if (!item) return refuse(Trouble::unreadable, place);
  Extensions extensions = READ(Extensions::of(item->extension, place));
  return ItemFound{*std::move(item), std::move(extensions), std::move(place)};
}

bool is_conditional(const ItemFound& found) { return !found.item.enableWhen.empty() || found.extensions.has(fhir::enabled_by); }

bool is_left_out(const ItemFound& found) {
  auto hidden = found.extensions.flag(fhir::hidden);
  return found.item.readOnly || found.extensions.has(fhir::calculated) || (hidden && *hidden) || (found.item.type == "display" && is_conditional(found));
}

Read<std::optional<record::FormItem>> line_of(const ItemFound& found, const AnswerLists& lists) {
  const auto& [item, extensions, place] = found;
  if (!item.modifierExtension.empty()) return refuse(Trouble::modifier, place);
  if (is_conditional(found)) return refuse(Trouble::condition, place);
  if (item.repeats) return refuse(Trouble::several, place);
  record::FormItem line;
  line.link = item.linkId;
  line.text = words_of(item);
  bool asks = item.type != "group" && item.type != "display";
  if (!asks && line.text.empty()) return std::nullopt;
  if (line.text.empty() || line.text.size() > most_text) return refuse(Trouble::text, place);
  line.required = asks && item.required;
  line.safety = asks && READ(extensions.flag(fhir::safety));
  if (!asks) line.asks = record::Asks::words;
  else if (item.type == "choice" || item.type == "coding") READ(read_choice(found, lists, line));
  else if (item.type == "integer") READ(read_number(found, line));
  else return refuse(Trouble::type, place);
  return line;
}

}  // namespace keel::forms
