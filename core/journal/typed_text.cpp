// A walk over a body's strings that passes over what the type table says is not typed.
#include "core/journal/typed_text.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "core/journal/fold.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/json_text.hpp"

namespace keel::journal {
namespace {

// Text in the type table, but one of the product's own words or names.
constexpr std::array coded = std::to_array<std::string_view>({"technique", "relation", "purpose", "markers", "urge", "behaviour", "how", "belief"});
// Kinds of which nothing is typed to be found again.
constexpr std::array unsearched = std::to_array<std::string_view>(
    {"setting", "vault_event", "erased", "technique_choice", "day", "checklist", "lesson", "programme", "dismissed", "suggestion", "questionnaire", "form"});

// What a field holds one or many of, or none.
template <class T>
struct Inner {
  using Type = T;
};
template <class T>
  requires(reflect::is_optional<T> || reflect::is_vector<T>)
struct Inner<T> : Inner<typename T::value_type> {};

// Calls visit(name) for the fields of T, at any depth, that hold words of ours after the type table.
template <class T, class Visit>
constexpr void for_each_word_of_ours(Visit&& visit) {
  boost::mp11::mp_for_each<reflect::FieldsOf<T>>([&](auto field) {
    using Member = Inner<std::remove_cvref_t<decltype(std::declval<T&>().*field.pointer)>>::Type;
    if constexpr (reflect::DescribedEnum<Member> || reflect::Textual<Member>) visit(std::string_view(field.name));
    else if constexpr (reflect::Described<Member>) for_each_word_of_ours<Member>(visit);
  });
}

template <class T>
constexpr std::size_t count_words_of_ours() {
  std::size_t count = 0;
  for_each_word_of_ours<T>([&](std::string_view) { ++count; });
  return count;
}

template <class T>
constexpr auto words_of_ours = [] {
  std::array<std::string_view, count_words_of_ours<T>()> names;
  std::size_t next = 0;
  for_each_word_of_ours<T>([&](std::string_view name) { names[next++] = name; });
  return names;
}();

using Names = std::span<const std::string_view>;

Names words_of_ours_in(std::string_view kind) {
  Names names;
  record::for_each_kind([&](auto entry) {
    if (entry.name == kind) names = words_of_ours<typename decltype(entry)::Body>;
  });
  return names;
}

class Walk {
 public:
  Walk(Names ours, std::string_view body, TypedText& out) : ours_(ours), from_(body), out_(out) {}

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
    if (std::ranges::contains(coded, name) || std::ranges::contains(ours_, name)) {
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

  Names ours_;
  reflect::Cursor from_;
  TypedText& out_;
};

}  // namespace

void read_typed_text(std::string_view kind, std::string_view body, TypedText& out) {
  if (std::ranges::contains(unsearched, kind)) return;
  (void)Walk(words_of_ours_in(kind), body, out).members(0);
}

}  // namespace keel::journal
