// The entry point that every C++ test program shares.
#ifdef __wasi__
#include <ostream>

// Debian's libc++ for wasm has no file streams; doctest wants one for its --out option, which nobody uses there.
template <>
class std::basic_fstream<char> : public std::ostream {
 public:
  basic_fstream() : std::ostream(nullptr) {}
  void open(const char*, std::ios_base::openmode) {}
  bool is_open() { return false; }
  void close() {}
};
#endif

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
