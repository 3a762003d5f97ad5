// What the program says: results on standard output, everything else on standard error.
#pragma once

#include <string>
#include <string_view>

#include "cli/trouble.hpp"
#include "core/reflect/write.hpp"

namespace keel::cli {

// One line to standard output.
void print(std::string_view line);
template <class T>
void print_json(const T& value) {
  print(reflect::write(value));
}
// One line to standard error.
void remark(std::string_view line);
// `{"error":{"code":...,"message":...}}` or a plain sentence, to standard error.
void print_trouble(const Trouble& trouble, bool json);
// Throws Trouble when standard output did not take everything.
void finish_output();

}  // namespace keel::cli
