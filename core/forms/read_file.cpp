// Groups become headings of one list, in the order of the file.
#include "core/forms/read_file.hpp"

#include <algorithm>
#include <set>

#include "core/forms/read_item.hpp"
#include "core/forms/read_scale.hpp"
#include "core/reflect/read.hpp"

namespace keel::forms {
namespace {

using record::FormItem;

// Any resource of the standard.
struct Kind {
  std::string resourceType;
  KEEL_FIELDS(Kind, resourceType)
};

class Lines {
 public:
  explicit Lines(const AnswerLists& lists) : lists_(lists) {}
  Read<> add(const std::vector<reflect::Raw>& items, int depth) {
    for (const reflect::Raw& raw : items) READ(add(raw, depth));
    return {};
  }

  std::vector<FormItem> lines;
  std::vector<std::string> left_out;

 private:
  Read<> add(const reflect::Raw& raw, int depth) {
    ItemFound found = READ(find_item(raw));
    if (depth > most_groups) return refuse(Trouble::too_deep, found.place);
    if (!links_.insert(found.place.link).second) return refuse(Trouble::link, found.place);
    if (is_left_out(found)) {
      left_out.push_back(found.place.text.empty() ? found.place.link : found.place.text);
      return {};
    }
    if (auto line = READ(line_of(found, lists_))) {
      questions_ += line->asks != record::Asks::words;
      lines.push_back(*std::move(line));
    }
    if (lines.size() > most_lines || questions_ > most_questions) return refuse(Trouble::too_many, found.place);
    return add(found.item.item, depth + 1);
  }

  AnswerLists lists_;
  std::set<std::string> links_;
  std::size_t questions_ = 0;
};

bool is_asking(const FormItem& item) { return item.asks != record::Asks::words; }

// Whether a higher number of this item belongs to an easier time, after every scale that counts it.
bool is_easier(const FormItem& item, const std::vector<record::FormScale>& scales) {
  auto counts = [&](const record::FormScale& scale) { return std::ranges::contains(scale.items, item.link); };
  return std::ranges::any_of(scales, counts) && std::ranges::none_of(scales, [&](const record::FormScale& scale) { return counts(scale) && !scale.easier; });
}

// The answer that says least of harm, where the file tells which one that is. Without it every answer opens the question.
std::optional<std::int64_t> quiet_answer(const FormItem& item, bool easier) {
  if (item.asks == record::Asks::number) return easier ? item.most : item.least;
  if (item.options.empty() || !item.options.front().weight) return {};
  auto weight = [](const record::FormOption& option) { return option.weight->value; };
  auto found = easier ? std::ranges::max_element(item.options, {}, weight) : std::ranges::min_element(item.options, {}, weight);
  return found - item.options.begin();
}

Read<> check_texts(const fhir::Questionnaire& file) {
  for (const auto* text : {&file.url, &file.version, &file.name, &file.title, &file.copyright})
    if (*text && (*text)->size() > most_text * 2) return refuse(Trouble::text);
  return {};
}

Read<fhir::Questionnaire> resource_of(std::string_view text) {
  if (text.size() > most_bytes) return refuse(Trouble::too_long);
  constexpr std::string_view mark = "\xef\xbb\xbf";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  // The depth is checked before anything is looked into.
  auto whole = reflect::read<reflect::Raw>(text);
  if (!whole) return refuse(Trouble::unreadable);
  auto kind = reflect::read<Kind>(whole->text);
  if (!kind || kind->resourceType != "Questionnaire") return refuse(Trouble::not_a_questionnaire);
  auto file = reflect::read<fhir::Questionnaire>(whole->text);
  if (!file) return refuse(Trouble::unreadable);
  return *std::move(file);
}

}  // namespace

Read<FileRead> read_file(std::string_view text) {
  fhir::Questionnaire file = READ(resource_of(text));
  READ(check_texts(file));
  if (!file.modifierExtension.empty()) return refuse(Trouble::modifier);
  Lines lines{AnswerLists(file.contained)};
  READ(lines.add(file.item, 0));
  if (std::ranges::none_of(lines.lines, is_asking)) return refuse(Trouble::empty);
  Extensions extensions = READ(Extensions::of(file.extension, {}));
  record::Questionnaire made;
  made.title = file.title ? *file.title : file.name.value_or("");
  made.url = file.url;
  made.version = file.version;
  made.copyright = file.copyright;
  made.scales = READ(scales_of(extensions, lines.lines));
  made.items = std::move(lines.lines);
  for (FormItem& item : made.items)
    if (is_asking(item)) item.quiet = quiet_answer(item, is_easier(item, made.scales));
  return FileRead{std::move(made), std::move(lines.left_out)};
}

}  // namespace keel::forms
