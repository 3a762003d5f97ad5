// Facts about the types that are generated for the web app.
#include "core/reflect/typescript.hpp"

#include <doctest/doctest.h>

namespace keel::reflect {
namespace one {
struct Shared {
  std::int64_t count = 0;
  std::optional<std::string> name;
  KEEL_FIELDS(Shared, count, name)
};
}  // namespace one
namespace other {
struct Shared {
  bool set = false;
  KEEL_FIELDS(Shared, set)
};
}  // namespace other

TEST_CASE("a_struct_is_declared_with_what_may_be_absent") {
  TypeScript types;
  CHECK(types.name<one::Shared>() == "Shared");
  CHECK(types.name<std::vector<one::Shared>>() == "Shared[]");
  CHECK(types.text() == "export interface Shared {\n  count: number;\n  name?: string;\n}\n");
  CHECK(types.clashes().empty());
}

TEST_CASE("two_types_with_one_name_are_told") {
  TypeScript types;
  types.name<one::Shared>();
  types.name<other::Shared>();
  CHECK(types.clashes() == std::set<std::string>{"Shared"});
}

}  // namespace keel::reflect
