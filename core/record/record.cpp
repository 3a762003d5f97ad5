// Lines of JSON taken apart and put together; bodies checked against the type table.
#include "core/record/record.hpp"

#include "core/record/kinds.hpp"
#include "core/record/plain_form.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

namespace keel::record {

Result<Parts> split(std::string_view line) {
  if (auto plain = read_plain_form(line)) return std::move(*plain);
  reflect::Cursor from(line);
  Parts parts;
  if (!TRY(reflect::detail::read_members(from, parts.envelope, "body"))) return fail(ErrorCode::bad_text, "a record has no body");
  std::string_view rest = from.rest();
  if (!rest.starts_with('{') || !rest.ends_with("}}")) return fail(ErrorCode::bad_text, "a body is not an object at the end of its record");
  parts.body = rest.substr(0, rest.size() - 1);
  return parts;
}

std::string join(const Envelope& envelope, std::string_view body) {
  std::string line = "{";
  line.reserve(160 + body.size());
  reflect::write_members(line, envelope);
  line.append(",\"body\":").append(body).append("}");
  return line;
}

std::string signed_text(const Envelope& envelope, std::string_view body) {
  Envelope unsigned_envelope = envelope;
  unsigned_envelope.sig.reset();
  return join(unsigned_envelope, body);
}

Result<std::string> canonical_body(std::string_view kind, std::string_view body) {
  if (body.size() > max_body) return fail(ErrorCode::too_long, "this text is longer than a record can hold; please split it");
  reflect::Cursor from(body);
  if (from.peek() != '{') return fail(ErrorCode::bad_text, "a body is not an object");
  std::string_view slice = TRY(from.value_slice());
  if (!from.at_end()) return fail(ErrorCode::bad_text, "more text follows a body");
  Result<std::string> canonical = std::string(slice);
  for_each_kind([&](auto entry) {
    if (entry.name != kind) return;
    auto value = reflect::read<typename decltype(entry)::Body>(slice);
    canonical = value ? Result<std::string>(reflect::write(*value)) : std::unexpected(value.error());
  });
  return canonical;
}

}  // namespace keel::record
