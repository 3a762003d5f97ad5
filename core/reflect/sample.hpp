// For tests and fuzzing only: a plausible value of any type with a field list.
#pragma once

#include "core/reflect/fields.hpp"

namespace keel::reflect {

// Every optional is there, every list has one element, every flag is set; a Textual type gives its own default.
template <class T>
T sample() {
  T value{};
  if constexpr (is_optional<T>) value = sample<typename T::value_type>();
  else if constexpr (is_vector<T>) value.push_back(sample<typename T::value_type>());
  else if constexpr (std::same_as<T, bool>) value = true;
  else if constexpr (std::integral<T>) value = 7;
  else if constexpr (std::same_as<T, double>) value = 0.5;
  else if constexpr (std::same_as<T, std::string>) value = "a \"b\" \xc3\xa9\n";
  else if constexpr (std::same_as<T, Raw>) value.text = R"({"text":"a","later":[1.5,null,{"b":true}]})";
  else if constexpr (Described<T>) {
    for_each_field(value, [](std::string_view, auto& member) { member = sample<std::remove_cvref_t<decltype(member)>>(); });
  }
  return value;
}

}  // namespace keel::reflect
