// A walk over a body's strings that passes over what the type table says is not typed.
#include "core/journal/typed_text.hpp"

#include <algorithm>
#include <array>

#include "core/journal/fold.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::journal {
namespace {

// Text in the type table, but one of the product's own words or names.
constexpr std::array coded = std::to_array<std::string_view>({"technique", "relation", "purpose", "markers", "urge", "behaviour"});
// Kinds of which nothing is typed to be found again.
constexpr std::array unsearched = std::to_array<std::string_view>({"setting", "vault_event", "erased"});

template <class T>
constexpr bool is_word_of_ours() {
  if constexpr (reflect::is_optional<T> || reflect::is_vector<T>) return is_word_of_ours<typename T::value_type>();
  else return reflect::DescribedEnum<T> || reflect::Textual<T>;
}

template <class T>
constexpr bool has_fields() {
  if constexpr (reflect::is_optional<T> || reflect::is_vector<T>) return has_fields<typename T::value_type>();
  else return reflect::Described<T>;
}

template <class T>
struct Inner {
  using Type = T;
};
template <class T>
  requires(reflect::is_optional<T> || reflect::is_vector<T>)
struct Inner<T> : Inner<typename T::value_type> {};

// Whether the type table says of a field called `name`, at any depth of T, that it holds words of ours.
template <class T>
bool names_word_of_ours(std::string_view name) {
  bool found = false;
  boost::mp11::mp_for_each<reflect::FieldsOf<T>>([&](auto field) {
    using Member = std::remove_cvref_t<decltype(std::declval<T&>().*field.pointer)>;
    if constexpr (is_word_of_ours<Member>()) found = found || name == field.name;
    else if constexpr (has_fields<Member>()) found = found || names_word_of_ours<typename Inner<Member>::Type>(name);
  });
  return found;
}

using IsOurs = bool (*)(std::string_view name);

IsOurs rule_of(std::string_view kind) {
  IsOurs rule = [](std::string_view) { return false; };
  record::for_each_kind([&](auto entry) {
    if (entry.name == kind) rule = names_word_of_ours<typename decltype(entry)::Body>;
  });
  return rule;
}

class Walk {
 public:
  Walk(IsOurs is_ours, std::string_view body, TypedText& out) : is_ours_(is_ours), from_(body), out_(out) {}

  Result<> members(int depth) {
    if (!from_.take('{') || from_.take('}')) return {};
    do {
      std::string_view name = TRY(from_.string_slice());
      if (!from_.take(':')) return {};
      TRY(member(name, depth));
    } while (from_.take(','));
    from_.take('}');
    return {};
  }

 private:
  Result<> member(std::string_view name, int depth) {
    if (depth == 0 && name == "person" && from_.peek() == '"') {
      if (auto id = Id::parse(TRY(from_.string_slice()))) out_.person = *id;
      return {};
    }
    if (std::ranges::contains(coded, name) || is_ours_(name)) {
      TRY(from_.value_slice());
      return {};
    }
    return value(depth, depth == 0 && name == "tags");
  }

  Result<> value(int depth, bool is_tag) {
    char first = from_.peek();
    if (first == '"') return piece(is_tag);
    if (first == '{' && depth < reflect::max_depth) return members(depth + 1);
    if (first != '[' || depth >= reflect::max_depth) return from_.value_slice().transform([](auto) {});
    from_.take('[');
    if (from_.take(']')) return {};
    do TRY(value(depth + 1, is_tag));
    while (from_.take(','));
    from_.take(']');
    return {};
  }

  Result<> piece(bool is_tag) {
    std::string_view slice = TRY(from_.string_slice());
    if (is_tag) out_.folded += start_of_tag;
    if (slice.find('\\') == slice.npos) fold(slice, out_.folded);
    else fold(TRY(reflect::unescape(slice)), out_.folded);
    out_.folded += end_of_piece;
    return {};
  }

  IsOurs is_ours_;
  reflect::Cursor from_;
  TypedText& out_;
};

}  // namespace

void read_typed_text(std::string_view kind, std::string_view body, TypedText& out) {
  if (std::ranges::contains(unsearched, kind)) return;
  (void)Walk(rule_of(kind), body, out).members(0);
}

}  // namespace keel::journal
