// Standard output and standard error.
#include "cli/output.hpp"

#include <cerrno>
#include <cstdio>

namespace keel::cli {
namespace {

void put(std::FILE* to, std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), to);
  std::fputc('\n', to);
}

}  // namespace

void print(std::string_view line) { put(stdout, line); }

void remark(std::string_view line) { put(stderr, line); }

void print_trouble(const Trouble& trouble, bool json) {
  if (!json) return put(stderr, "evenkeel: " + trouble.sentence);
  std::string text = "{\"error\":{\"code\":";
  reflect::write_string(text, trouble.code);
  text += ",\"message\":";
  reflect::write_string(text, trouble.sentence);
  put(stderr, text + "}}");
}

void finish_output() {
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) throw storage_trouble(errno, "writing the answer");
}

}  // namespace keel::cli
