// Fuzzing of JSON as text: the cursor accepts what boost::json accepts, and every string comes back.
#include <boost/json/src.hpp>
#include <cstdlib>

#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

using namespace keel;
using namespace keel::reflect;

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

void same_verdict(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = max_depth;
  boost::system::error_code error;
  boost::json::parse(text, error, {}, options);
  // The grammar has no limit for exponents; what reads a number has its own.
  if (error == boost::json::error::exponent_overflow) return;
  expect(read<Raw>(text).has_value() == !error);
}

void strings_come_back(std::string_view text) {
  std::string written;
  write_string(written, text);
  auto back = read<std::string>(written);
  expect(back.has_value() == is_utf8(text));
  expect(!back || *back == text);

  auto typed = read<std::string>(text);
  if (!typed) return;
  expect(is_utf8(*typed));
  written.clear();
  write_string(written, *typed);
  expect(read<std::string>(written) == *typed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view text = as_text({bytes, size});
  same_verdict(text);
  strings_come_back(text);
  (void)read<double>(text);
  (void)read<std::int64_t>(text);
  return 0;
}
