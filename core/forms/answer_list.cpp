// What a list says itself, or what it was expanded to when the file was made.
#include "core/forms/answer_list.hpp"

#include "core/reflect/read.hpp"

namespace keel::forms {
namespace {

using reflect::Raw;
using Codes = std::vector<Raw>;

// C++ keeps the word `concept` to itself, so that no field can have that name.
Result<Codes> concepts_of(const Raw& include) {
  auto whole = TRY(reflect::read<fhir::Include>(include.text));
  Codes codes;
  if (!whole.filter.empty() || !whole.valueSet.empty()) return codes;
  reflect::Cursor from(include.text);
  if (TRY(reflect::detail::read_members(from, whole, "concept"))) TRY(reflect::read_value(from, codes));
  return codes;
}

// Nothing where a part of the list stands elsewhere.
Result<Codes> composed(const Raw& text) {
  auto compose = TRY(reflect::read<fhir::Compose>(text.text));
  Codes codes;
  if (!compose.exclude.empty()) return codes;
  for (const Raw& include : compose.include) {
    Codes more = TRY(concepts_of(include));
    if (more.empty()) return more;
    codes.insert(codes.end(), more.begin(), more.end());
  }
  return codes;
}

// Nothing where codes are headings of others.
Result<Codes> expanded(const Raw& text) {
  auto expansion = TRY(reflect::read<fhir::Expansion>(text.text));
  for (const Raw& raw : expansion.contains) {
    auto code = TRY(reflect::read<fhir::Contained>(raw.text));
    if (code.abstract || code.inactive || !code.contains.empty()) return Codes();
  }
  return expansion.contains;
}

Result<Codes> codes_of(const fhir::ValueSet& list) {
  Codes codes;
  if (list.compose) codes = TRY(composed(*list.compose));
  if (codes.empty() && list.expansion) codes = TRY(expanded(*list.expansion));
  return codes;
}

}  // namespace

Read<Codes> AnswerLists::codes(const Raw& reference, const Place& place) const {
  auto name = reflect::read<std::string>(reference.text);
  if (!name || !name->starts_with('#')) return refuse(Trouble::list_elsewhere, place);
  for (const Raw& raw : contained_) {
    auto list = reflect::read<fhir::ValueSet>(raw.text);
    if (!list || list->resourceType != "ValueSet" || list->id != name->substr(1)) continue;
    if (!list->modifierExtension.empty()) return refuse(Trouble::modifier, place);
    auto codes = codes_of(*list);
    if (!codes) return refuse(Trouble::unreadable, place);
    if (codes->empty()) return refuse(Trouble::list_elsewhere, place);
    return *std::move(codes);
  }
  return refuse(Trouble::list_elsewhere, place);
}

}  // namespace keel::forms
