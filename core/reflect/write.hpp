// Structs into canonical JSON: fields in declared order, no white space, absent ones left out.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdio>

#include "core/reflect/fields.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::reflect {

template <class T>
void write_value(std::string& to, const T& value);

namespace detail {

// Nine significant digits: more than any figure here has. The shortest form would cost a phone 110 KB of tables.
inline void write_number(std::string& to, double value) {
  char text[32];
  to.append(text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.9g", value)));
}

template <std::integral Number>
void write_number(std::string& to, Number value) {
  char text[32];
  auto end = std::to_chars(text, text + sizeof text, value).ptr;
  to.append(text, static_cast<std::size_t>(end - text));
}

// Absent optionals, empty lists and false take no room.
template <class T>
bool is_absent(const T& value) {
  if constexpr (is_optional<T>) return !value.has_value();
  else if constexpr (is_vector<T>) return value.empty();
  else if constexpr (std::same_as<T, bool>) return !value;
  else return false;
}

}  // namespace detail

// The members of an object without its braces, unknown ones last.
template <Described T>
void write_members(std::string& to, const T& object) {
  std::size_t start = to.size();
  for_each_field(object, [&](std::string_view name, const auto& member) {
    if (detail::is_absent(member)) return;
    if (to.size() != start) to += ',';
    to.append("\"").append(name).append("\":");
    write_value(to, member);
  });
  if constexpr (KeepsUnknown<T>) {
    if (object.unknown.members.empty()) return;
    if (to.size() != start) to += ',';
    to += object.unknown.members;
  }
}

template <class T>
void write_value(std::string& to, const T& value) {
  if constexpr (is_optional<T>) {
    write_value(to, *value);
  } else if constexpr (is_vector<T>) {
    to += '[';
    for (std::size_t i = 0; i < value.size(); ++i) {
      if (i > 0) to += ',';
      write_value(to, value[i]);
    }
    to += ']';
  } else if constexpr (is_ranged<T>) {
    detail::write_number(to, value.value);
  } else if constexpr (std::same_as<T, bool>) {
    to += value ? "true" : "false";
  } else if constexpr (std::integral<T> || std::same_as<T, double>) {
    detail::write_number(to, value);
  } else if constexpr (std::same_as<T, std::string>) {
    write_string(to, value);
  } else if constexpr (std::same_as<T, Raw>) {
    to += value.text;
  } else if constexpr (DescribedEnum<T>) {
    to.append("\"").append(name_of(value)).append("\"");
  } else if constexpr (Textual<T>) {
    to.append("\"").append(value.text()).append("\"");
  } else {
    static_assert(Described<T>, "this type has no field list");
    to += '{';
    write_members(to, value);
    to += '}';
  }
}

template <class T>
std::string write(const T& value) {
  std::string text;
  write_value(text, value);
  return text;
}

}  // namespace keel::reflect
