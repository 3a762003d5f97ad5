// Retired ranges as lines.
#include "core/api/control.hpp"

#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/lines.hpp"

namespace keel::api {
namespace {

struct RetiredLine {
  std::string keel = "retired";
  Device device;
  std::vector<std::vector<std::uint64_t>> ranges;
  KEEL_FIELDS(RetiredLine, keel, device, ranges)
};

}  // namespace

std::vector<std::string> retired_lines(const journal::Retired& retired) {
  std::vector<std::string> lines;
  for (const auto& [device, ranges] : retired.ranges()) {
    RetiredLine line{"retired", device, {}};
    for (const journal::Range& range : ranges) line.ranges.push_back({range.first, range.last});
    lines.push_back(reflect::write(line));
  }
  return lines;
}

bool read_retired_line(std::string_view line, journal::Retired& retired) {
  if (!vault::is_control(line)) return false;
  auto read = reflect::read<RetiredLine>(line);
  if (!read || read->keel != "retired") return false;
  for (const auto& range : read->ranges)
    if (range.size() != 2 || range[0] == 0 || range[0] > range[1]) return false;
  for (const auto& range : read->ranges) retired.add(read->device, {range[0], range[1]});
  return true;
}

}  // namespace keel::api
