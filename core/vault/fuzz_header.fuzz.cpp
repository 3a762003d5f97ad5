// Fuzzing of headers: any bytes as a file's start, and any JSON in slots whose codes are right.
#include "tests/support/sample_file.hpp"

using namespace keel;
using namespace keel::vault;

namespace {

void open_all(ByteSpan start) {
  auto slots = read_slots(start);
  if (!slots) return;
  (void)latest(*slots);
  for (auto type : {SlotType::passphrase, SlotType::recovery}) {
    auto requests = kdf_requests(*slots, type);
    if (requests.empty()) std::abort();
    for (auto& request : requests) {
      if (!crypto::is_accepted(request.cost)) std::abort();
      auto opened = unlock(*slots, request, sample::slot_key());
      if (opened && !write_header(opened->header, opened->local_root)) std::abort();
    }
  }
}

// Both slots with this JSON and the right code.
Bytes start_with(std::string_view json) {
  static const crypto::Key root = sample::vault().local_root.copy();
  Bytes slot(header_size);
  json = json.substr(0, 4048);
  std::ranges::copy(as_bytes("evenkeel"), slot.begin());
  store_le(slot.data() + 12, static_cast<std::uint32_t>(json.size()));
  std::ranges::copy(as_bytes(json), slot.begin() + 16);
  auto code = crypto::mac<32>(crypto::derive_subkey(root, 1, "hdr_mac_"), ByteSpan(slot).first(4064));
  std::ranges::copy(code, slot.begin() + 4064);
  Bytes start = slot;
  append(start, slot);
  return start;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  open_all({bytes, size});
  open_all(start_with(as_text({bytes, size})));
  return 0;
}
