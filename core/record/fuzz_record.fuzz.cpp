// Fuzzing of record lines: what is taken apart goes together again, and canonical bodies stay as they are.
#include <cstdlib>

#include "core/record/plain_form.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

using namespace keel;
using namespace keel::record;

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

void canonical_stays(std::string_view kind, std::string_view body) {
  auto once = canonical_body(kind, body);
  if (!once) return;
  auto twice = canonical_body(kind, *once);
  expect(twice.has_value() && *twice == *once);
}

// The short way through a line finds what the reader of any JSON finds.
void same_by_both_ways(std::string_view line) {
  auto plain = read_plain_form(line);
  if (!plain) return;
  expect(join(plain->envelope, plain->body) == line);
  auto any = reflect::read<Envelope>(line);
  if (!any) return;  // only the body, which stays unread here, can be malformed
  any->unknown = {};
  expect(reflect::write(*any) == reflect::write(plain->envelope));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view text = as_text({bytes, size});
  for (std::string_view kind : {"check_in", "technique_use", "note", "person", "setting", "draft", "episode_end", "erased", "vault_event", "thought_record", "urge", "message", "later"})
    canonical_stays(kind, text);
  same_by_both_ways(text);
  auto parts = split(text);
  if (!parts) return 0;
  std::string line = join(parts->envelope, parts->body);
  auto again = split(line);
  expect(again.has_value());
  expect(again->body == parts->body);
  expect(join(again->envelope, again->body) == line);
  expect(signed_text(parts->envelope, parts->body).size() <= line.size());
  canonical_stays(parts->envelope.kind, parts->body);
  return 0;
}
