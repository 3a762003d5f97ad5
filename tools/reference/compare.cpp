// The rule of the case files: |got - expected| <= absolute + relative * |expected|.
#include "tools/reference/compare.hpp"

#include <charconv>

namespace keel::reference {
namespace {

std::string in_words(const Json* value) {
  if (!value) return "nothing";
  if (value->kind == Json::Kind::null) return "not available";
  if (value->kind == Json::Kind::text) return value->text;
  if (value->kind == Json::Kind::boolean) return value->number > 0 ? "true" : "false";
  if (value->kind != Json::Kind::number) return "a list or an object";
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value->number).ptr};
}

bool is_met(const Json& expected, const Json* got, Tolerance tolerance) {
  if (!got || got->kind != expected.kind) return false;
  if (expected.kind == Json::Kind::null) return true;
  if (expected.kind == Json::Kind::text) return got->text == expected.text;
  return std::abs(got->number - expected.number) <= tolerance.absolute + tolerance.relative * std::abs(expected.number);
}

}  // namespace

void compare(const Json& expected, const Json* got, Tolerance tolerance, const std::string& where, Tally& tally) {
  if (expected.kind == Json::Kind::object) {
    for (std::size_t i = 0; i < expected.items.size(); ++i) {
      compare(expected.items[i], got ? got->find(expected.names[i]) : nullptr, tolerance, where + "." + expected.names[i], tally);
    }
    return;
  }
  if (expected.kind == Json::Kind::list) {
    bool is_list = got && got->kind == Json::Kind::list;
    if (is_list && got->items.size() != expected.items.size()) tally.missed.push_back(where + ": a list of another length");
    for (std::size_t i = 0; i < expected.items.size(); ++i) {
      const Json* item = is_list && i < got->items.size() ? &got->items[i] : nullptr;
      compare(expected.items[i], item, tolerance, where + "[" + std::to_string(i) + "]", tally);
    }
    return;
  }
  ++tally.compared;
  if (!is_met(expected, got, tolerance)) tally.missed.push_back(where + ": expected " + in_words(&expected) + ", got " + in_words(got));
}

}  // namespace keel::reference
