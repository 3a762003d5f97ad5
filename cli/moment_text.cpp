// Columns and pages. A record of a newer version is shown as its JSON.
#include "cli/moment_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <format>

#include "cli/local_time.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/read.hpp"

namespace keel::cli {
namespace {

constexpr int longest_text = 72;  // characters of a text in a line

bool is_direction_mark(utf8proc_int32_t point) {
  return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

// Calls visit(piece, code point) for every character.
template <class Visit>
void for_each_character(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    utf8proc_int32_t point = -1;
    auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &point);
    auto length = size > 0 ? static_cast<std::size_t>(size) : 1;
    visit(text.substr(0, length), size > 0 ? point : 0);
    text.remove_prefix(length);
  }
}

std::string shortened(std::string_view text) {
  std::string out;
  int characters = 0;
  for_each_character(printable(text), [&](std::string_view piece, auto) {
    if (characters++ < longest_text) out += piece;
  });
  return characters > longest_text ? out + "…" : out;
}

void add(std::string& to, std::string_view piece) {
  if (piece.empty()) return;
  if (!to.empty()) to += ", ";
  to += piece;
}

template <class Value>
void add_number(std::string& to, std::string_view before, const std::optional<Value>& number) {
  if (number) add(to, std::string(before) + std::to_string(number->value));
}

std::string words_of(const record::CheckIn& body) {
  std::string text;
  if (body.level) add(text, reflect::name_of(*body.level));
  add_number(text, "distress ", body.distress);
  add(text, body.note ? shortened(*body.note) : "");
  return text;
}
std::string words_of(const record::TechniqueUse& body) {
  std::string text = shortened(body.technique);
  add_number(text, "before ", body.before);
  add_number(text, "after ", body.after);
  return text;
}
std::string words_of(const record::EpisodeEnd& body) {
  std::string text;
  if (body.level) add(text, reflect::name_of(*body.level));
  add_number(text, "distress ", body.distress);
  add(text, body.line ? shortened(*body.line) : "");
  return text;
}
std::string words_of(const record::Note& body) { return shortened(body.text); }
std::string words_of(const record::Person& body) { return shortened(body.name); }
std::string words_of(const record::Setting& body) { return shortened(body.name + " = " + body.value); }
std::string words_of(const record::Draft& body) { return shortened(body.purpose + ": " + body.text); }
std::string words_of(const record::Erased&) { return "erased"; }
std::string words_of(const record::VaultEvent& body) { return shortened(body.what); }

// One field of a kind without a form of its own: texts and words as they stand, numbers with their name; times and ids are left out.
template <class Value>
void add_field(std::string& to, std::string_view name, const Value& value) {
  if constexpr (reflect::is_optional<Value>) {
    if (value) add_field(to, name, *value);
  } else if constexpr (reflect::is_vector<Value>) {
    for (const auto& one : value) add_field(to, name, one);
  } else if constexpr (reflect::is_ranged<Value>) {
    std::string label(name);
    std::ranges::replace(label, '_', ' ');
    add(to, label + " " + std::to_string(value.value));
  } else if constexpr (reflect::DescribedEnum<Value>) {
    add(to, reflect::name_of(value));
  } else if constexpr (std::same_as<Value, std::string>) {
    add(to, shortened(value));
  }
}
template <class Body>
std::string words_of(const Body& body) {
  std::string text;
  reflect::for_each_field(body, [&](std::string_view name, const auto& value) { add_field(text, name, value); });
  return text;
}

std::string words_of(const api::Moment& moment) {
  std::string words;
  bool read = false;
  record::for_each_kind([&](auto kind) {
    if (kind.name != moment.kind) return;
    auto body = reflect::read<typename decltype(kind)::Body>(moment.body.text);
    read = body.has_value();
    if (read) words = words_of(*body);
  });
  return read ? words : shortened(moment.body.text);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  for_each_character(text, [&](std::string_view piece, utf8proc_int32_t point) {
    bool control = point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
    if (control) out += ' ';
    else if (!is_direction_mark(point)) out += piece;
  });
  return out;
}

std::string line_of(const api::Moment& moment) {
  std::string line = std::format("{}  {}  {:<13} {}", moment.id.text().substr(0, 8), local_text(moment.at, moment.offset), printable(moment.kind), words_of(moment));
  if (moment.via) line += "  (written while locked)";
  if (moment.heads > 1) line += "  (also written on another device)";
  return line;
}

std::string page_of(const api::Moment& moment) {
  std::string page = std::format("id        {}\nkind      {}\nat        {}\n", moment.id.text(), printable(moment.kind), local_text(moment.at, moment.offset));
  if (moment.episode) page += "episode   " + moment.episode->text() + "\n";
  if (moment.via) page += "written   while locked\n";
  reflect::Cursor from(moment.body.text);
  if (!from.take('{') || from.take('}')) return page;
  do {
    auto name = from.string_slice();
    if (!name || !from.take(':')) return page;
    bool is_text = from.peek() == '"';
    auto value = from.value_slice();
    if (!value) return page;
    auto text = is_text ? reflect::unescape(value->substr(1, value->size() - 2)) : std::string(*value);
    page += std::format("{:<9} {}\n", printable(*name), printable(text.value_or(std::string(*value))));
  } while (from.take(','));
  return page;
}

}  // namespace keel::cli
