// Loading, devices, summaries.
#include "core/api/opening.hpp"

#include <algorithm>
#include <charconv>

#include "core/api/loading.hpp"

namespace keel::api {
namespace {

std::optional<std::int64_t> number_setting(const journal::Journal& journal, std::string_view name) {
  auto text = setting_value(journal, name);
  std::int64_t value = 0;
  if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc()) return {};
  return value;
}

}  // namespace

vault::FrameReport load_frames(Contents& contents, Blob file, const vault::FrameScope& scope, const vault::KeyRing& ring) {
  Loading loading(contents, scope, ring, file.size());
  loading.take(std::move(file), 0, true);
  return loading.finish();
}

void stand_at_end(OpenJournal& open, const vault::FrameReport& report) {
  open.end = report.end_offset;
  open.next_index = report.next_index;
  open.compacted_frames = report.end == vault::EndFrame::valid ? report.end_totals.frames + 1 : 0;
}

void take_device_of_place(OpenJournal& open) {
  open.signer = crypto::SigningKey::from_seed(open.vault.place->signing_seed);
  auto hash = crypto::hash<32>(open.signer.verify_key());
  std::copy_n(hash.begin(), open.device.bytes.size(), open.device.bytes.begin());
}

void become_device(OpenJournal& open, const Id& installation) {
  open.vault.place = vault::Place::new_device(installation);
  take_device_of_place(open);
  open.vault.header = vault::with_place(std::move(open.vault.header), open.vault.local_root, *open.vault.place);
}

std::optional<std::int64_t> last_unlock(const journal::Journal& journal) { return number_setting(journal, "last_unlock"); }

OpenReply summarise(OpenJournal& open) {
  OpenReply reply;
  reply.records = static_cast<std::int64_t>(open.contents.journal.version_count());
  reply.shown = static_cast<std::int64_t>(open.contents.journal.by_time().size());
  reply.size = static_cast<std::int64_t>(open.end);
  reply.loose_frames = open.next_index - std::min(open.next_index, open.compacted_frames);
  reply.read_only = open.read_only;
  reply.recovery_set = std::ranges::contains(open.vault.header.slots, "recovery", &vault::Keyslot::type);
  reply.new_device = open.notes.new_device;
  reply.tail_cut = open.notes.tail_cut;
  reply.header_mended = open.notes.header_mended;
  reply.incomplete = open.notes.incomplete;
  reply.inbox_forged = !open.vault.inbox_key_agrees;
  reply.conflicts = open.contents.conflicts;
  reply.unread_lines = static_cast<std::int64_t>(open.contents.unread_lines.size());
  reply.damage = open.notes.damage;
  reply.last_unlock = open.notes.last_unlock;
  reply.last_backup = number_setting(open.contents.journal, "last_backup");
  return reply;
}

}  // namespace keel::api
