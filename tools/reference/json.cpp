// Reads JSON by the core's own cursor.
#include "tools/reference/json.hpp"

#include "core/reflect/read.hpp"

namespace keel::reference {
namespace {

Result<Json> read_value(reflect::Cursor& from) {
  Json value;
  if (from.take_word("null")) return value;
  if (from.take_word("true")) return Json(true);
  if (from.take_word("false")) return Json(false);
  if (from.peek() == '"') {
    value.kind = Json::Kind::text;
    value.text = TRY(reflect::unescape(TRY(from.string_slice())));
  } else if (from.take('[')) {
    value.kind = Json::Kind::list;
    if (from.take(']')) return value;
    do value.items.push_back(TRY(read_value(from)));
    while (from.take(','));
    if (!from.take(']')) return fail(ErrorCode::bad_text, "a list does not end");
  } else if (from.take('{')) {
    value.kind = Json::Kind::object;
    if (from.take('}')) return value;
    do {
      value.names.push_back(TRY(reflect::unescape(TRY(from.string_slice()))));
      if (!from.take(':')) return fail(ErrorCode::bad_text, "a member has no value");
      value.items.push_back(TRY(read_value(from)));
    } while (from.take(','));
    if (!from.take('}')) return fail(ErrorCode::bad_text, "an object does not end");
  } else {
    double number = 0;
    TRY(reflect::read_value(from, number));
    value = Json(number);
  }
  return value;
}

}  // namespace

Result<Json> read_json(std::string_view text) {
  reflect::Cursor from(text);
  Json value = TRY(read_value(from));
  if (!from.at_end()) return fail(ErrorCode::bad_text, "more text follows the value");
  return value;
}

const Json* Json::find(std::string_view name) const {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return &items[i];
  return nullptr;
}

double Json::number_or(std::string_view name, double otherwise) const {
  const Json* found = find(name);
  return found && found->kind == Kind::number ? found->number : otherwise;
}

std::vector<double> Json::numbers() const {
  std::vector<double> all;
  for (const Json& item : items)
    if (item.kind == Kind::number || item.kind == Kind::boolean) all.push_back(item.number);
  return all;
}

}  // namespace keel::reference
