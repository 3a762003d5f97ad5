// Looking into the extensions of a FHIR element by their names.
#pragma once

#include "core/forms/fhir.hpp"
#include "core/forms/refusal.hpp"

namespace keel::forms {

// Where in the file something stands, for a refusal.
struct Place {
  std::string link;
  std::string text;
};

inline std::unexpected<FileRefusal> refuse(Trouble trouble, const Place& place) { return refuse(trouble, place.link, place.text); }

class Extensions {
 public:
  static Read<Extensions> of(const std::vector<reflect::Raw>& list, const Place& place);

  bool has(std::string_view url) const { return find(url) != nullptr; }
  const fhir::Extension* find(std::string_view url) const;
  const std::vector<fhir::Extension>& all() const { return all_; }

  // The value of the first one by that name; nothing where there is none. A value of another type is refused.
  Read<std::optional<std::string>> text(std::string_view url) const;  // valueString or valueCode
  Read<bool> flag(std::string_view url) const;                        // false where there is none
  Read<std::optional<std::int64_t>> integer(std::string_view url) const;
  Read<std::optional<std::int64_t>> decimal(std::string_view url) const;  // millionths, of valueDecimal or valueInteger

 private:
  std::vector<fhir::Extension> all_;
  Place place_;
};

// Of one extension: the decimal that it holds, in millionths.
Read<std::int64_t> decimal_of(const fhir::Extension& extension, const Place& place);
Read<std::string> text_of(const fhir::Extension& extension, const Place& place);

}  // namespace keel::forms
