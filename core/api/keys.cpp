// Slot keys: what they are derived from, and proofs that somebody knows one.
#include "core/api/session.hpp"
#include "core/vault/made_words.hpp"
#include "core/vault/recovery_code.hpp"

namespace keel::api {

vault::KdfRequest to_request(const SlotRequest& request) {
  vault::KdfRequest out;
  out.type = request.type;
  constexpr std::int64_t limit = 0xFFFFFFFF;
  bool fits = request.memory >= 0 && request.memory <= limit && request.passes >= 0 && request.passes <= limit;
  // Costs that do not fit become zero, which every user of them refuses.
  out.cost = fits ? crypto::KdfCost{static_cast<std::uint32_t>(request.memory), static_cast<std::uint32_t>(request.passes)} : crypto::KdfCost{0, 0};
  out.salt = request.salt.bytes;
  return out;
}

SlotRequest from_request(const vault::KdfRequest& request) {
  return {request.type, request.cost.memory, request.cost.passes, {request.salt}};
}

Result<> check_proof(const OpenJournal& open, const SlotKey& proof) {
  vault::KdfRequest request = to_request(proof.request);
  crypto::Key key(proof.key.bytes);
  for (const vault::Keyslot& slot : open.vault.header.slots)
    if (slot.answers(request) && vault::unwrap_root(open.vault.header.vault, slot, key)) return {};
  return fail(ErrorCode::wrong_key, "this passphrase or code does not open the journal");
}

Result<Answer<SlotRequest>> new_slot(Session&, const NewSlotRequest& request, Blob) {
  return Answer<SlotRequest>{from_request(vault::new_kdf_request(request.type)), {}, {}};
}

Result<Answer<DeriveReply>> derive(Session&, const DeriveRequest& request, Blob) {
  bool code = request.request.type == SlotType::recovery;
  std::string text = code ? TRY(vault::recovery_secret(request.text)) : request.text;
  vault::KdfRequest kdf = to_request(request.request);
  auto key = crypto::argon2id(as_bytes(text), kdf.salt, kdf.cost);
  crypto::wipe(text);
  if (!key) return std::unexpected(key.error());
  Answer<DeriveReply> answer;
  answer.value.key = to_base64url(key->bytes());
  return answer;
}

Result<Answer<Nothing>> prove(Session& session, const ProofRequest& request, Blob) {
  TRY(check_proof(*TRY(session.opened()), request.proof));
  return Answer<Nothing>{};
}

Result<Answer<RecoveryCodeReply>> recovery_code(Session&, const Nothing&, Blob) {
  vault::RecoveryGroups groups = vault::new_recovery_code();
  return Answer<RecoveryCodeReply>{{{groups.begin(), groups.end()}}, {}, {}};
}

Result<Answer<RecoveryCheckReply>> recovery_check(Session&, const TextRequest& request, Blob) {
  vault::RecoveryCheck check = vault::check_recovery_code(request.text);
  return Answer<RecoveryCheckReply>{{check.complete, check.wrong_group, check.swapped_with, check.groups}, {}, {}};
}

Result<Answer<TextReply>> made_words(Session&, const Nothing&, Blob) {
  return Answer<TextReply>{{vault::made_words()}, {}, {}};
}

}  // namespace keel::api
