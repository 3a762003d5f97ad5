// Our own extension `scale` (docs/questionnaires.md), and the score that stands where there is none.
#include "core/forms/read_scale.hpp"

#include <algorithm>

#include "core/forms/decimal.hpp"
#include "core/forms/read_item.hpp"

namespace keel::forms {
namespace {

using record::FormItem;
using record::FormScale;

constexpr std::size_t most_scales = 12;
constexpr std::size_t most_cutoffs = 6;

bool has_weights(const FormItem& item) { return !item.options.empty() && item.options.front().weight.has_value(); }
// A number is its own weight, where a scale names its item.
bool may_count(const FormItem& item) { return item.asks == record::Asks::number || has_weights(item); }

std::vector<std::string> weighted(const std::vector<FormItem>& items) {
  std::vector<std::string> links;
  for (const FormItem& item : items)
    if (has_weights(item)) links.push_back(item.link);
  return links;
}

Read<> read_items(const Extensions& parts, const std::vector<FormItem>& items, const Place& place, FormScale& scale) {
  for (const fhir::Extension& part : parts.all()) {
    if (part.url != "item") continue;
    std::string link = READ(text_of(part, place));
    auto item = std::ranges::find(items, link, &FormItem::link);
    bool fits = item != items.end() && may_count(*item) && !std::ranges::contains(scale.items, link);
    if (!fits) return refuse(Trouble::scale, link, place.text);
    scale.items.push_back(std::move(link));
  }
  if (scale.items.empty()) scale.items = weighted(items);
  return scale.items.empty() ? refuse(Trouble::scale, place) : Read<>{};
}

Read<> read_counting(const Extensions& parts, const Place& place, FormScale& scale) {
  auto method = READ(parts.text("method")).value_or("sum");
  if (method != "sum" && method != "mean") return refuse(Trouble::scale, place);
  scale.counting = method == "sum" ? record::Counting::sum : record::Counting::mean;
  auto higher = READ(parts.text("higher")).value_or("harder");
  if (higher != "harder" && higher != "easier") return refuse(Trouble::scale, place);
  scale.easier = higher == "easier";
  scale.may_miss = READ(parts.integer("missing")).value_or(0);
  bool fits = scale.may_miss >= 0 && scale.may_miss < std::ssize(scale.items);
  return fits ? Read<>{} : refuse(Trouble::scale, place);
}

Read<> read_norm(const Extensions& parts, const Place& place, FormScale& scale) {
  if (auto sd = READ(parts.decimal("sd"))) scale.sd = record::Weight{*sd};
  if (auto reliability = READ(parts.decimal("reliability"))) scale.reliability = record::Weight{*reliability};
  scale.source = READ(parts.text("source"));
  bool fits = (!scale.sd || scale.sd->value > 0) && (!scale.reliability || (scale.reliability->value >= 0 && scale.reliability->value < one)) &&
              (!scale.source || scale.source->size() <= most_text);
  if (!fits) return refuse(Trouble::norm, place);
  for (const fhir::Extension& part : parts.all())
    if (part.url == "cutoff") scale.cutoffs.push_back({READ(decimal_of(part, place))});
  return scale.cutoffs.size() <= most_cutoffs ? Read<>{} : refuse(Trouble::too_many, place);
}

Read<FormScale> scale_of(const fhir::Extension& extension, const std::vector<FormItem>& items) {
  Extensions parts = READ(Extensions::of(extension.extension, {}));
  FormScale scale;
  scale.name = READ(parts.text("name"));
  Place place{{}, scale.name.value_or("")};
  if (place.text.size() > most_text) return refuse(Trouble::text);
  READ(read_items(parts, items, place, scale));
  READ(read_counting(parts, place, scale));
  READ(read_norm(parts, place, scale));
  return scale;
}

}  // namespace

Read<std::vector<FormScale>> scales_of(const Extensions& extensions, const std::vector<FormItem>& items) {
  std::vector<FormScale> scales;
  for (const fhir::Extension& extension : extensions.all()) {
    if (extension.url != fhir::scale) continue;
    if (scales.size() == most_scales) return refuse(Trouble::too_many);
    FormScale scale = READ(scale_of(extension, items));
    if (std::ranges::contains(scales, scale.name, &FormScale::name)) return refuse(Trouble::scale, "", scale.name.value_or(""));
    scales.push_back(std::move(scale));
  }
  if (!scales.empty()) return scales;
  FormScale whole;
  whole.items = weighted(items);
  if (!whole.items.empty()) scales.push_back(std::move(whole));
  return scales;
}

}  // namespace keel::forms
