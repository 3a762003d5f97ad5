// One field list per struct drives everything: stored JSON, API JSON, TypeScript types, samples for fuzzing.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.hpp"

// Inside a struct, behind its members: the names and the order of its fields in JSON.
#define KEEL_FIELDS(Type, ...) BOOST_DESCRIBE_CLASS(Type, (), (__VA_ARGS__), (), ())
// Behind an enum class: its values by their names.
#define KEEL_VALUES(Type, ...) BOOST_DESCRIBE_ENUM(Type, __VA_ARGS__)

namespace keel::reflect {

// The members of an object that this version does not know, as they stood: `"name":value,"name":value`.
// A struct with a member `Unknown unknown` (outside its field list) keeps them over an edit.
struct Unknown {
  std::string members;
  bool operator==(const Unknown&) const = default;
};

// Any JSON value as its own text; checked, never interpreted.
struct Raw {
  std::string text;
  bool operator==(const Raw&) const = default;
};

// A whole number from Low to High, both included; anything else is refused.
template <std::int64_t Low, std::int64_t High>
struct Ranged {
  std::int64_t value = Low;
  static constexpr bool holds(std::int64_t number) { return number >= Low && number <= High; }
  bool operator==(const Ranged&) const = default;
};

template <class T>
concept Described = boost::describe::has_describe_members<std::remove_const_t<T>>::value && !std::is_enum_v<T>;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

// A value with a text form of its own, such as Id or Stamp.
template <class T>
concept Textual = requires(const T& value, std::string_view text) {
  { value.text() } -> std::convertible_to<std::string>;
  { T::parse(text) } -> std::same_as<Result<T>>;
};

template <class T>
concept KeepsUnknown = requires(T& value) {
  { value.unknown } -> std::same_as<Unknown&>;
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_ranged = false;
template <std::int64_t Low, std::int64_t High>
inline constexpr bool is_ranged<Ranged<Low, High>> = true;

template <class T>
using FieldsOf = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
inline constexpr std::size_t field_count = boost::mp11::mp_size<FieldsOf<T>>::value;

// Calls visit(name, member) for every field in order.
template <Described T, class Visit>
constexpr void for_each_field(T& object, Visit&& visit) {
  boost::mp11::mp_for_each<FieldsOf<std::remove_const_t<T>>>([&](auto field) { visit(std::string_view(field.name), object.*field.pointer); });
}

// Calls visit(name, value) for every value of an enum.
template <DescribedEnum T, class Visit>
constexpr void for_each_value(Visit&& visit) {
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto entry) { visit(std::string_view(entry.name), entry.value); });
}

template <DescribedEnum T>
constexpr std::string_view name_of(T wanted) {
  std::string_view found;
  for_each_value<T>([&](std::string_view name, T value) {
    if (value == wanted) found = name;
  });
  return found;
}

template <DescribedEnum T>
constexpr std::optional<T> value_of(std::string_view wanted) {
  std::optional<T> found;
  for_each_value<T>([&](std::string_view name, T value) {
    if (name == wanted) found = value;
  });
  return found;
}

}  // namespace keel::reflect
