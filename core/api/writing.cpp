// Plans and frames for new lines.
#include "core/api/writing.hpp"

#include "core/crypto/random.hpp"
#include "core/record/kinds.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"
#include "core/vault/lines.hpp"

namespace keel::api {

void PlanBuilder::write(FileName file, std::uint64_t at, ByteSpan bytes) {
  plan.steps.push_back({Action::write, file, static_cast<std::int64_t>(at), static_cast<std::int64_t>(blob.size()), static_cast<std::int64_t>(bytes.size())});
  keel::append(blob, bytes);
}

void PlanBuilder::undo_truncate(FileName file, std::uint64_t size) {
  plan.undo.push_back({Action::truncate, file, static_cast<std::int64_t>(size), 0, 0});
  plan.undo.push_back({Action::flush, file, 0, 0, 0});
}

void PlanBuilder::write_header(FileName file, const vault::HeaderWrites& writes) {
  for (const vault::HeaderWrite& step : writes.steps) {
    write(file, step.at, step.bytes);
    flush(file);
  }
}

Result<> Writing::add(const journal::Entry& entry, std::string_view body) {
  record::Envelope envelope = open_.contents.journal.next_version(entry, open_.device, now_);
  if (stamped_ > 0) {
    envelope.stamp.clock = next_clock(last_clock_, now_);
    envelope.stamp.number += stamped_;
  }
  last_clock_ = envelope.stamp.clock;
  ++stamped_;
  return add_line(entry.kind == "erased" ? signed_line(std::move(envelope), body) : record::join(envelope, body));
}

// The device id is the start of the hash of its public key, so key and signature together prove who erased.
std::string Writing::signed_line(record::Envelope envelope, std::string_view body) const {
  crypto::Signature signature = open_.signer.sign(as_bytes(record::signed_text(envelope, body)));
  Bytes proof(open_.signer.verify_key().begin(), open_.signer.verify_key().end());
  keel::append(proof, signature);
  envelope.sig = to_base64url(proof);
  return record::join(envelope, body);
}

Result<> Writing::add_line(std::string line) {
  TRY(vault::check_line(line));
  auto index = static_cast<std::uint32_t>(open_.next_index + lines_.size());
  TRY(vault::write_frame(open_.scope(), open_.vault.ring.current(), index, line, frames_));
  lines_.push_back(std::move(line));
  return {};
}

LastWritten last_written(const journal::Journal& journal, const Device& device, std::uint64_t more) {
  return {device, static_cast<std::int64_t>(journal.last_number(device) + more)};
}

void Writing::into(PlanBuilder& builder) const {
  if (is_empty()) return;
  builder.write(open_.file, open_.end, frames_);
  builder.flush(open_.file);
  builder.undo_truncate(open_.file, open_.end);
  builder.plan.remember = last_written(open_.contents.journal, open_.device, stamped_);
}

void Writing::commit() {
  open_.end += frames_.size();
  open_.next_index += static_cast<std::uint32_t>(lines_.size());
  for (std::string& line : lines_) {
    // A line that was just written reads back; were it not so, it would still be safe in the file.
    if (!open_.contents.journal.add_owned(std::move(line))) ++open_.contents.conflicts;
  }
  lines_.clear();
}

Answer<AppendReply> answer_append(Session& session, std::shared_ptr<Writing> writing, std::vector<Id> ids) {
  PlanBuilder builder;
  writing->into(builder);
  Answer<AppendReply> answer;
  answer.value.ids = std::move(ids);
  answer.plan = std::move(builder.plan);
  answer.blob = std::move(builder.blob);
  session.await([writing] { writing->commit(); });
  return answer;
}

Result<> add_event(Writing& writing, std::string_view what, std::int64_t now, std::int64_t offset) {
  record::VaultEvent event;
  event.what = what;
  return writing.add({crypto::random_id(), "vault_event", now, offset, {}, {}}, reflect::write(event));
}

Id setting_id(std::string_view name) { return {crypto::hash<16>(as_bytes("setting:" + std::string(name)))}; }

Result<> add_setting(Writing& writing, std::string_view name, std::string_view value, std::int64_t now, std::int64_t offset) {
  record::Setting setting;
  setting.name = name;
  setting.value = value;
  return writing.add({setting_id(name), "setting", now, offset, {}, {}}, reflect::write(setting));
}

bool is_guarded_setting(std::string_view name) { return name.starts_with("lock_"); }

std::optional<std::string> setting_value(const journal::Journal& journal, std::string_view name) {
  auto heads = journal.heads(setting_id(name));
  if (heads.empty()) return {};
  auto parts = record::split(journal.version(heads.front()).line);
  auto setting = parts ? reflect::read<record::Setting>(parts->body) : std::unexpected(parts.error());
  if (!setting) return {};
  return setting->value;
}

}  // namespace keel::api
