// What stands on the device, before any key: which file to try first, and what its slots ask for.
#include <algorithm>

#include "core/api/session.hpp"

namespace keel::api {
namespace {

std::vector<SlotRequest> requests_for(const vault::SlotReadings& slots, SlotType type) {
  std::vector<SlotRequest> requests;
  for (const auto& request : vault::kdf_requests(slots, type)) requests.push_back(from_request(request));
  return requests;
}

Candidate candidate_of(const FoundFile& found) {
  const vault::Header& header = vault::latest(found.slots);
  Candidate candidate;
  candidate.file = reflect::name_of(found.file);
  candidate.generation = static_cast<std::int64_t>(header.generation);
  candidate.passphrase = requests_for(found.slots, SlotType::passphrase);
  candidate.recovery = requests_for(found.slots, SlotType::recovery);
  candidate.recovery_set = std::ranges::contains(header.slots, "recovery", &vault::Keyslot::type);
  candidate.inbox = header.inbox;
  return candidate;
}

// How telling a finding is, where the two files differ.
int weight(Found found) { return static_cast<int>(found == Found::nothing ? 0 : found == Found::not_a_journal ? 1 : found == Found::damaged ? 2 : found == Found::journal ? 3 : 4); }

Found found_for(ErrorCode code) {
  if (code == ErrorCode::newer_version) return Found::newer;
  return code == ErrorCode::not_a_journal ? Found::not_a_journal : Found::damaged;
}

}  // namespace

Result<Answer<InspectReply>> inspect(Session& session, const InspectRequest& request, Blob blob) {
  auto size = static_cast<std::int64_t>(blob.size());
  if (request.a < 0 || request.b < 0 || request.a > size || request.a + request.b != size)
    return fail(ErrorCode::bad_request, "the sizes do not match the bytes");
  session.found.clear();
  session.left_over.reset();
  Answer<InspectReply> answer;
  auto look = [&](FileName file, ByteSpan bytes) {
    // A file that starts with zeros is one that compaction had begun to fill: not a journal yet.
    bool unused = std::ranges::all_of(bytes, [](auto byte) { return byte == 0; });
    if (unused) return;
    auto slots = vault::read_slots(bytes);
    Found found = slots ? Found::journal : found_for(slots.error().code);
    if (weight(found) > weight(answer.value.found)) answer.value.found = found;
    if (slots) session.found.push_back({file, std::move(*slots)});
  };
  ByteSpan all = std::as_const(blob).bytes();
  look(FileName::a, all.first(static_cast<std::size_t>(request.a)));
  look(FileName::b, all.subspan(static_cast<std::size_t>(request.a)));
  // A newer version may have gone on in the other file: nothing here is the journal any more.
  if (answer.value.found == Found::newer) session.found.clear();
  std::ranges::stable_sort(session.found, std::greater{}, [](const FoundFile& found) { return vault::latest(found.slots).generation; });
  for (const FoundFile& found : session.found) answer.value.candidates.push_back(candidate_of(found));
  return answer;
}

}  // namespace keel::api
