// Values by the type that the standard gives them.
#include "core/forms/extensions.hpp"

#include <algorithm>

#include "core/forms/decimal.hpp"
#include "core/reflect/read.hpp"

namespace keel::forms {

Read<Extensions> Extensions::of(const std::vector<reflect::Raw>& list, const Place& place) {
  Extensions found;
  found.place_ = place;
  for (const reflect::Raw& raw : list) {
    auto extension = reflect::read<fhir::Extension>(raw.text);
    if (!extension) return refuse(Trouble::unreadable, place);
    found.all_.push_back(std::move(*extension));
  }
  return found;
}

const fhir::Extension* Extensions::find(std::string_view url) const {
  auto found = std::ranges::find(all_, url, &fhir::Extension::url);
  return found == all_.end() ? nullptr : &*found;
}

Read<std::optional<std::string>> Extensions::text(std::string_view url) const {
  const fhir::Extension* found = find(url);
  if (found == nullptr) return std::nullopt;
  return READ(text_of(*found, place_));
}

Read<bool> Extensions::flag(std::string_view url) const {
  const fhir::Extension* found = find(url);
  if (found == nullptr) return false;
  auto value = found->valueBoolean ? reflect::read<bool>(found->valueBoolean->text) : fail(ErrorCode::bad_text, "there is no value");
  if (!value) return refuse(Trouble::unreadable, place_);
  return *value;
}

Read<std::optional<std::int64_t>> Extensions::integer(std::string_view url) const {
  const fhir::Extension* found = find(url);
  if (found == nullptr) return std::nullopt;
  auto value = found->valueInteger ? reflect::read<std::int64_t>(found->valueInteger->text) : fail(ErrorCode::bad_text, "there is no value");
  if (!value) return refuse(Trouble::number, place_);
  return *value;
}

Read<std::optional<std::int64_t>> Extensions::decimal(std::string_view url) const {
  const fhir::Extension* found = find(url);
  if (found == nullptr) return std::nullopt;
  return READ(decimal_of(*found, place_));
}

Read<std::int64_t> decimal_of(const fhir::Extension& extension, const Place& place) {
  const auto& value = extension.valueDecimal ? extension.valueDecimal : extension.valueInteger;
  auto number = value ? millionths_of(value->text) : std::nullopt;
  if (!number) return refuse(Trouble::number, place);
  return *number;
}

Read<std::string> text_of(const fhir::Extension& extension, const Place& place) {
  const auto& value = extension.valueString ? extension.valueString : extension.valueCode;
  auto text = value ? reflect::read<std::string>(value->text) : fail(ErrorCode::bad_text, "there is no value");
  if (!text) return refuse(Trouble::unreadable, place);
  return *std::move(text);
}

}  // namespace keel::forms
