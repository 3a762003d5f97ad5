// Facts about what stays behind in freed memory after a call: no passphrase, no code, no key. Seen with the sanitizer's
// own allocator, so only in builds that have it.
#include <doctest/doctest.h>

#if __has_feature(address_sanitizer)

#include <sanitizer/allocator_interface.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

std::string_view sought;
int times_found = 0;

void look_into(const volatile void* block) {
  if (sought.empty() || block == nullptr) return;
  auto at = static_cast<const char*>(const_cast<const void*>(block));
  times_found += std::string_view(at, __sanitizer_get_allocated_size(at)).find(sought) != std::string_view::npos;
}

// How many blocks held `text` at the moment they were freed during `work`.
template <class Work>
int freed_with(std::string_view text, Work work) {
  [[maybe_unused]] static const int installed = __sanitizer_install_malloc_and_free_hooks([](const volatile void*, std::size_t) {}, look_into);
  times_found = 0;
  sought = text;
  work();
  sought = {};
  return times_found;
}

std::string request(std::string_view op, const auto& args) { return "{\"op\":\"" + std::string(op) + "\",\"args\":" + reflect::write(args) + "}"; }

api::DeriveRequest derive_request(api::SlotType type, std::string_view text) { return {{type, 19456, 2, {}}, std::string(text)}; }

}  // namespace

TEST_CASE("the_look_into_freed_memory_finds_what_is_there") {
  CHECK(freed_with("a text that nobody wipes, long enough", [] { std::string text = "here: a text that nobody wipes, long enough"; }) == 1);
}

TEST_CASE("a_passphrase_does_not_stay_in_freed_memory") {
  constexpr std::string_view passphrase = "quiet harbour lamp of long ago";
  api::Session session;
  std::string text = request("derive", derive_request(api::SlotType::passphrase, passphrase));
  CHECK(freed_with(passphrase, [&] { session.call(text, {}); }) == 0);
}

TEST_CASE("a_recovery_code_does_not_stay_in_freed_memory_also_where_it_is_only_checked") {
  api::Session session;
  auto groups = MemoryHost(*std::make_unique<MemoryDisk>()).ask<api::RecoveryCodeReply>("recovery_code", api::Nothing{}).value().groups;
  std::string code, bare;
  for (const std::string& group : groups) {
    code += group + "-";
    bare += group;
  }
  std::string derive = request("derive", derive_request(api::SlotType::recovery, code));
  std::string check = request("recovery_check", api::TextRequest{code});
  for (std::string_view secret : {std::string_view(code), std::string_view(bare)}) {
    CHECK(freed_with(secret, [&] { session.call(derive, {}); }) == 0);
    CHECK(freed_with(secret, [&] { session.call(check, {}); }) == 0);
  }
}

TEST_CASE("a_slot_key_does_not_stay_in_freed_memory_as_text_or_as_bytes") {
  api::SlotKey key = slot_key(1);
  std::ranges::copy(std::string_view("thirty-two bytes that are a key."), key.key.bytes.begin());
  std::string as_text = key.key.text();
  std::string_view as_bytes(reinterpret_cast<const char*>(key.key.bytes.data()), key.key.bytes.size());
  api::Session session;
  std::string create = request("create", api::CreateRequest{key, {}, 1, 0});
  std::string prove = request("prove", api::ProofRequest{key});
  for (std::string_view secret : {std::string_view(as_text), as_bytes}) {
    session.wipe();
    CHECK(freed_with(secret, [&] { session.call(create, {}); }) == 0);
    session.call(R"({"op":"plan_done"})", {});
    CHECK(freed_with(secret, [&] { session.call(prove, {}); }) == 0);
  }
}

TEST_CASE("a_derived_key_stays_only_in_the_reply_itself") {
  api::Session session;
  std::string text = request("derive", derive_request(api::SlotType::passphrase, "quiet harbour lamp of long ago"));
  api::Reply first = session.call(text, {});
  std::string key = first.json.substr(first.json.find("\"key\":\"") + 7, 43);
  api::Reply second;
  CHECK(freed_with(key, [&] { second = session.call(text, {}); }) == 0);
  CHECK(second.json == first.json);
}

#endif
