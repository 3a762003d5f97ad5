// A cursor over fixed text, hexadecimal digits and plain numbers; the first surprise ends it.
#include "core/record/plain_form.hpp"

namespace keel::record {
namespace {

// A number that long cannot overflow 64 bits.
constexpr std::size_t most_digits = 18;

class Run {
 public:
  explicit Run(std::string_view text) : rest_(text) {}

  // The length of `text` is known to the compiler, which then compares without a call.
  template <std::size_t Size>
  bool literal(const char (&text)[Size]) {
    if (!rest_.starts_with(std::string_view(text, Size - 1))) return false;
    rest_.remove_prefix(Size - 1);
    return true;
  }

  template <std::size_t Size>
  bool hex(std::array<std::uint8_t, Size>& out) {
    if (rest_.size() < 2 * Size || !from_hex(rest_.substr(0, 2 * Size), out)) return false;
    rest_.remove_prefix(2 * Size);
    return true;
  }

  // Decimal, without a leading zero.
  bool number(std::uint64_t& out) {
    std::size_t size = 0;
    out = 0;
    while (size < rest_.size() && size <= most_digits && rest_[size] >= '0' && rest_[size] <= '9')
      out = out * 10 + static_cast<std::uint64_t>(rest_[size++] - '0');
    if (size == 0 || size > most_digits || (rest_[0] == '0' && size > 1)) return false;
    rest_.remove_prefix(size);
    return true;
  }

  bool signed_number(std::int64_t& out) {
    bool negative = literal("-");
    std::uint64_t size = 0;
    if (!number(size) || (negative && size == 0)) return false;
    out = negative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
    return true;
  }

  // Lower-case letters and underscores up to a quote, which is passed.
  bool word(std::string& out) {
    std::size_t size = 0;
    while (size < rest_.size() && ((rest_[size] >= 'a' && rest_[size] <= 'z') || rest_[size] == '_')) ++size;
    out.assign(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return literal("\"");
  }

  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

template <std::size_t Size>
std::uint64_t big_endian(const std::array<std::uint8_t, Size>& bytes) {
  std::uint64_t value = 0;
  for (auto byte : bytes) value = value << 8 | byte;
  return value;
}

bool read_stamp(Run& run, Stamp& out) {
  std::array<std::uint8_t, 6> time{};
  std::array<std::uint8_t, 2> counter{};
  bool read = run.hex(time) && run.literal("-") && run.hex(counter) && run.literal("-") && run.hex(out.device.bytes) && run.literal("-") &&
              run.number(out.number);
  out.clock = {big_endian(time), static_cast<std::uint16_t>(big_endian(counter))};
  return read && out.number > 0;
}

bool read_episode(Run& run, std::optional<Id>& out) {
  if (!run.literal(",\"episode\":\"")) return true;
  return run.hex(out.emplace().bytes) && run.literal("\"");
}

}  // namespace

std::optional<Parts> read_plain_form(std::string_view line) {
  Run run(line);
  std::optional<Parts> parts(std::in_place);
  Envelope& envelope = parts->envelope;
  bool plain = run.literal("{\"id\":\"") && run.hex(envelope.id.bytes) && run.literal("\",\"stamp\":\"") && read_stamp(run, envelope.stamp) &&
               run.literal("\",\"at\":") && run.signed_number(envelope.at) && run.literal(",\"offset\":") &&
               run.signed_number(envelope.offset) && run.literal(",\"kind\":\"") && run.word(envelope.kind) &&
               read_episode(run, envelope.episode) && run.literal(",\"body\":{") && run.rest().ends_with("}}");
  if (!plain) return std::nullopt;
  std::size_t body_at = line.size() - run.rest().size() - 1;
  parts->body = line.substr(body_at, line.size() - 1 - body_at);
  return parts;
}

}  // namespace keel::record
