// A JSON value as a tree, small enough for case files: what is read, and what a method answers.
#pragma once

#include <string>
#include <vector>

#include "core/insight/available.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::reference {

struct Json {
  enum class Kind { null, boolean, number, text, list, object };
  Kind kind = Kind::null;
  double number = 0;
  std::string text;
  std::vector<std::string> names;  // of an object, one per item
  std::vector<Json> items;

  Json() = default;
  Json(double value) : kind(std::isfinite(value) ? Kind::number : Kind::text), number(value), text("not finite") {}
  Json(std::int64_t value) : kind(Kind::number), number(static_cast<double>(value)) {}
  Json(std::size_t value) : kind(Kind::number), number(static_cast<double>(value)) {}
  Json(int value) : kind(Kind::number), number(value) {}
  Json(bool value) : kind(Kind::boolean), number(value ? 1 : 0) {}
  Json(const insight::Available<>& value) {
    if (value) *this = Json(*value);
  }
  template <class T>
  Json(const std::vector<T>& values) : kind(Kind::list) {
    for (const T& value : values) items.emplace_back(value);
  }

  static Json object() {
    Json made;
    made.kind = Kind::object;
    return made;
  }
  // Adds a member and returns the object.
  Json& set(const std::string& name, Json value) {
    names.push_back(name);
    items.push_back(std::move(value));
    return *this;
  }
  // The member called `name`, or null when there is none.
  const Json* find(std::string_view name) const;
  // The member's number, or `otherwise` when there is none.
  double number_or(std::string_view name, double otherwise) const;
  // A list of numbers; what is not a number is left out.
  std::vector<double> numbers() const;
};

// bad_text when the text is not one JSON value.
Result<Json> read_json(std::string_view text);

}  // namespace keel::reference
