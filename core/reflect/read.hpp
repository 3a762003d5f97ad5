// JSON text into structs. Required fields must be there, known fields must fit, unknown ones are kept or passed over.
#pragma once

#include <array>
#include <charconv>
#include <cmath>

#include "core/reflect/fields.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::reflect {

// Reads one value at the cursor into `out`. bad_text when the text does not fit the type.
template <class T>
Result<> read_value(Cursor& from, T& out);

namespace detail {

template <class Number>
Result<> read_number(Cursor& from, Number& out) {
  std::string_view slice = TRY(from.number_slice());
  auto [end, error] = std::from_chars(slice.data(), slice.data() + slice.size(), out);
  if (error != std::errc() || end != slice.data() + slice.size()) return fail(ErrorCode::bad_text, "a number does not fit its field");
  return {};
}

// libc++ 19 has no from_chars for double; strtod on a bounded copy reads the same grammar in the "C" locale.
Result<> read_double(Cursor& from, double& out);

template <class T>
Result<> read_elements(Cursor& from, std::vector<T>& out) {
  if (!from.take('[')) return fail(ErrorCode::bad_text, "a list was expected");
  out.clear();
  if (from.take(']')) return {};
  do TRY(read_value(from, out.emplace_back()));
  while (from.take(','));
  return from.take(']') ? Result<>{} : fail(ErrorCode::bad_text, "a list does not end");
}

template <class T>
constexpr bool is_required() {
  return !is_optional<T> && !is_vector<T> && !std::same_as<T, bool>;
}

template <class T>
struct FieldReader {
  T& object;
  std::array<bool, field_count<T>> seen{};
  std::size_t expected = 0;  // what was written in declared order is found at the first look

  // Reads the value at the cursor into the field called `name`. False when there is none.
  Result<bool> read(std::string_view name, Cursor& from) {
    Result<bool> found = try_fields(name, from, expected, seen.size());
    return !found || *found ? found : try_fields(name, from, 0, expected);
  }

  Result<bool> try_fields(std::string_view name, Cursor& from, std::size_t first, std::size_t last) {
    Result<bool> found = false;
    bool searching = true;
    std::size_t index = 0;
    for_each_field(object, [&](std::string_view field, auto& member) {
      std::size_t mine = index++;
      if (!searching || mine < first || mine >= last || field != name) return;
      searching = false;
      expected = mine + 1;
      if (seen[mine]) {
        found = fail(ErrorCode::bad_text, "a field stands twice");
        return;
      }
      seen[mine] = true;
      Result<> done = read_value(from, member);
      found = done ? Result<bool>(true) : std::unexpected(done.error());
    });
    return found;
  }

  Result<> check_required() {
    std::size_t index = 0;
    bool complete = true;
    for_each_field(object, [&](std::string_view, auto& member) {
      using Member = std::remove_cvref_t<decltype(member)>;
      if (!seen[index++] && is_required<Member>()) complete = false;
    });
    return complete ? Result<>{} : fail(ErrorCode::bad_text, "a required field is missing");
  }
};

template <class T>
void keep_unknown(T& object, std::string_view name, std::string_view value) {
  if constexpr (KeepsUnknown<T>) {
    std::string& members = object.unknown.members;
    if (!members.empty()) members += ',';
    members.append("\"").append(name).append("\":").append(without_space(value));
  }
}

// Reads members until the object ends, or until one is called `stop`: then the cursor stands at its value.
template <Described T>
Result<bool> read_members(Cursor& from, T& object, std::string_view stop) {
  if (!from.take('{')) return fail(ErrorCode::bad_text, "an object was expected");
  FieldReader<T> fields{object};
  bool stopped = false;
  if (!from.take('}')) {
    do {
      std::string_view name = TRY(from.string_slice());
      if (!from.take(':')) return fail(ErrorCode::bad_text, "a field has no value");
      stopped = !stop.empty() && name == stop;
      if (stopped) break;
      if (!TRY(fields.read(name, from))) keep_unknown(object, name, TRY(from.value_slice()));
    } while (from.take(','));
    if (!stopped && !from.take('}')) return fail(ErrorCode::bad_text, "an object does not end");
  }
  TRY(fields.check_required());
  return stopped;
}

}  // namespace detail

template <class T>
Result<> read_value(Cursor& from, T& out) {
  if constexpr (is_optional<T>) {
    if (from.take_word("null")) {
      out.reset();
      return {};
    }
    return read_value(from, out.emplace());
  } else if constexpr (is_vector<T>) {
    return detail::read_elements(from, out);
  } else if constexpr (is_ranged<T>) {
    TRY(detail::read_number(from, out.value));
    return T::holds(out.value) ? Result<>{} : fail(ErrorCode::bad_text, "a number is outside its range");
  } else if constexpr (std::same_as<T, bool>) {
    out = from.take_word("true");
    return out || from.take_word("false") ? Result<>{} : fail(ErrorCode::bad_text, "true or false was expected");
  } else if constexpr (std::same_as<T, double>) {
    return detail::read_double(from, out);
  } else if constexpr (std::integral<T>) {
    return detail::read_number(from, out);
  } else if constexpr (std::same_as<T, std::string>) {
    out = TRY(unescape(TRY(from.string_slice())));
    return {};
  } else if constexpr (std::same_as<T, Raw>) {
    out.text = TRY(from.value_slice());
    return {};
  } else if constexpr (DescribedEnum<T>) {
    auto value = value_of<T>(TRY(from.string_slice()));
    if (!value) return fail(ErrorCode::bad_text, "a word is not one of its field's values");
    out = *value;
    return {};
  } else if constexpr (Textual<T>) {
    out = TRY(T::parse(TRY(from.string_slice())));
    return {};
  } else {
    static_assert(Described<T>, "this type has no field list");
    TRY(detail::read_members(from, out, {}));
    return {};
  }
}

// Reads a whole text as one T. bad_text when it does not fit or more follows.
template <class T>
Result<T> read(std::string_view text) {
  Cursor from(text);
  T out{};
  TRY(read_value(from, out));
  if (!from.at_end()) return fail(ErrorCode::bad_text, "more text follows the value");
  return out;
}

}  // namespace keel::reflect
