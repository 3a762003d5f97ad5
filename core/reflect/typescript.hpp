// TypeScript types from the field lists.
#pragma once

#include <map>
#include <set>

#include "core/reflect/fields.hpp"

namespace keel::reflect {

// Collects the declarations that a set of types needs, by name.
class TypeScript {
 public:
  // The TypeScript name of T; declares what it is made of.
  template <class T>
  std::string name() {
    if constexpr (is_optional<T>) return name<typename T::value_type>();
    else if constexpr (is_vector<T>) return name<typename T::value_type>() + "[]";
    else if constexpr (std::same_as<T, bool>) return "boolean";
    else if constexpr (is_ranged<T> || std::integral<T> || std::same_as<T, double>) return "number";
    else if constexpr (std::same_as<T, Raw>) return "unknown";
    else if constexpr (DescribedEnum<T>) return enum_name<T>();
    else if constexpr (std::same_as<T, std::string> || Textual<T>) return "string";
    else return struct_name<T>();
  }

  // Names that two different types go by: only one of them could be declared.
  const std::set<std::string>& clashes() const { return clashes_; }

  std::string text() const {
    std::string all;
    for (const auto& [name, declaration] : declarations_) all += declaration + "\n";
    return all;
  }

 private:
  // The type's qualified name, as the compiler spells it.
  template <class T>
  static std::string_view whole_name() {
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(text.find("T = ") + 4);
    return text.substr(0, text.find_first_of("];"));
  }

  // The last part of it.
  template <class T>
  std::string plain_name() {
    std::string_view text = whole_name<T>(), whole = text;
    if (auto colon = text.rfind(':'); colon != text.npos) text = text.substr(colon + 1);
    std::string own(text);
    auto owner = owners_.try_emplace(own, whole).first;
    if (owner->second != whole) clashes_.insert(own);
    return own;
  }

  template <class T>
  std::string enum_name() {
    std::string own = plain_name<T>();
    std::string values;
    for_each_value<T>([&](std::string_view value, T) { values += (values.empty() ? "'" : " | '") + std::string(value) + "'"; });
    declarations_[own] = "export type " + own + " = " + values + ";";
    return own;
  }

  template <class T>
  std::string struct_name() {
    std::string own = plain_name<T>();
    if (declarations_.contains(own)) return own;
    declarations_[own] = "";
    std::string fields;
    T sample{};
    for_each_field(sample, [&](std::string_view field, auto& member) {
      using Member = std::remove_cvref_t<decltype(member)>;
      // What the writer leaves out when it is absent, a reader must expect to be absent.
      constexpr bool may_be_absent = is_optional<Member> || is_vector<Member> || std::same_as<Member, bool>;
      fields += "  " + std::string(field) + (may_be_absent ? "?: " : ": ") + name<Member>() + ";\n";
    });
    declarations_[own] = fields.empty() ? "export type " + own + " = Record<string, never>;" : "export interface " + own + " {\n" + fields + "}";
    return own;
  }

  std::map<std::string, std::string> declarations_;
  std::map<std::string, std::string> owners_;  // the whole name of what is declared
  std::set<std::string> clashes_;
};

}  // namespace keel::reflect
