// The two header slots of a file: which to believe before a key is there, and how both are written.
#include "core/vault/header.hpp"

namespace keel::vault {

namespace {

// A header in the other slot's place is a copy of something: writing over the wrong slot first could lose both.
SlotReading read_in_place(ByteSpan bytes, std::uint64_t position) {
  SlotReading slot = read_slot(bytes);
  if (slot.state == SlotState::readable && slot.header.sequence % 2 != position) slot.state = SlotState::damaged;
  return slot;
}

bool says_its_name(const SlotReading& slot) {
  return slot.state == SlotState::damaged && as_text(ByteSpan(slot.bytes).first(8)) == "evenkeel";
}

}  // namespace

Result<SlotReadings> read_slots(ByteSpan file) {
  ByteSpan second = file.subspan(std::min(file.size(), header_size));
  SlotReadings slots{read_in_place(file, 0), read_in_place(second, 1)};
  auto any = [&](SlotState state) { return slots[0].state == state || slots[1].state == state; };
  if (any(SlotState::readable)) return slots;
  if (any(SlotState::newer)) return fail(ErrorCode::newer_version, "this file was written by a newer version");
  if (says_its_name(slots[0]) || says_its_name(slots[1])) {
    return fail(ErrorCode::damaged, "neither header of this file can be read");
  }
  return fail(ErrorCode::not_a_journal, "this is not a journal file");
}

const Header& latest(const SlotReadings& slots) {
  const auto& [first, second] = slots;
  if (second.state != SlotState::readable) return first.header;
  if (first.state != SlotState::readable) return second.header;
  return first.header.sequence > second.header.sequence ? first.header : second.header;
}

Result<HeaderWrites> write_header(const Header& header, const crypto::Key& local_root) {
  HeaderWrites writes{.steps = {}, .last = header};
  for (HeaderWrite& step : writes.steps) {
    ++writes.last.sequence;
    step.at = (writes.last.sequence % 2) * header_size;
    step.bytes = TRY(encode_header(writes.last, local_root));
  }
  return writes;
}

}  // namespace keel::vault
