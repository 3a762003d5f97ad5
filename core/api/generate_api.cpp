// Prints web/src/core/api.gen.ts: the types of every operation and every kind of moment.
// generate_api FILE writes it; generate_api --check FILE fails when FILE is not what it would write. Two types with one name are refused.
#include <cstdio>
#include <fstream>
#include <iterator>

#include "core/api/operations.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/typescript.hpp"

namespace {

std::string generated(keel::reflect::TypeScript& types) {
  std::string operations = "// Every operation of the core: what it takes and what it gives.\nexport interface Operations {\n";
  std::apply(
      [&](auto... operation) {
        ((operations += "  " + std::string(operation.name) + ": { request: " + types.name<typename decltype(operation)::Request>() +
                        "; reply: " + types.name<typename decltype(operation)::Reply>() + " };\n"),
         ...);
      },
      keel::api::OPERATIONS);
  operations += "}\n\n// The body of every kind of moment.\nexport interface Bodies {\n";
  keel::record::for_each_kind([&](auto kind) {
    operations += "  " + std::string(kind.name) + ": " + types.name<typename decltype(kind)::Body>() + ";\n";
  });
  operations += "}\n";
  types.name<keel::api::Plan>();
  return "// Generated from the core's field lists by generate_api. Do not edit: change the structs and run it again.\n\n" + types.text() + "\n" + operations;
}

}  // namespace

int main(int count, char** arguments) {
  bool check = count == 3 && std::string_view(arguments[1]) == "--check";
  if (count != 2 && !check) {
    std::fputs("usage: generate_api [--check] FILE\n", stderr);
    return 2;
  }
  const char* path = arguments[count - 1];
  keel::reflect::TypeScript types;
  std::string fresh = generated(types);
  for (const std::string& name : types.clashes()) std::fprintf(stderr, "two types are called %s: rename one of them\n", name.c_str());
  if (!types.clashes().empty()) return 1;
  if (!check) {
    std::ofstream(path, std::ios::binary) << fresh;
    return 0;
  }
  std::ifstream in(path, std::ios::binary);
  std::string held{std::istreambuf_iterator<char>(in), {}};
  if (held == fresh) return 0;
  std::fprintf(stderr, "%s is stale: run build/release/generate_api %s\n", path, path);
  return 1;
}
