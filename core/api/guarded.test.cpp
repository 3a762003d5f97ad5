// Facts about what asks for the passphrase or code again, and the line that it leaves in "what happened to this journal".
#include <doctest/doctest.h>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;
using api::GuardedAct;

namespace {

std::string note(std::string_view text) { return "{\"text\":\"" + std::string(text) + "\"}"; }

const std::vector<api::SettingValue> ten_minutes{{"lock_idle_minutes", "10"}, {"lock_hidden_seconds", "300"}};

std::vector<std::string> events(MemoryDisk& disk) {
  MemoryHost host(disk);
  host.open().value();
  return host.bodies({"vault_event"});
}

}  // namespace

TEST_CASE("a_slot_is_only_changed_with_proof_and_then_the_old_passphrase_is_done") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  CHECK(host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(5), slot_key(2), host.now, 0}).error().code == ErrorCode::wrong_key);
  host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(1), slot_key(2), ++host.now, 0}).value();
  host.ask<api::Nothing>("slot_set", api::SlotSetRequest{slot_key(2), slot_key(3, api::SlotType::recovery), host.now + 1, 0}).value();
  MemoryHost again(disk);
  CHECK(again.open(slot_key(1)).error().code == ErrorCode::wrong_key);
  CHECK(again.open(slot_key(3, api::SlotType::recovery)).value().recovery_set);
  MemoryHost third(disk);
  CHECK(third.open(slot_key(2)).has_value());
  CHECK(third.bodies({"vault_event"}) == std::vector<std::string>{R"({"what":"recovery_code_set"})", R"({"what":"passphrase_changed"})", R"({"what":"created"})"});
}

TEST_CASE("a_backup_opens_elsewhere_without_the_device_that_made_it") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  host.log("note", note("kept")).value();
  CHECK(host.ask<api::BackupReply>("backup", api::BackupRequest{slot_key(9), host.now, 0}).error().code == ErrorCode::wrong_key);
  auto backup = host.ask<api::BackupReply>("backup", api::BackupRequest{slot_key(1), host.now, 0}).value();
  Bytes file(host.last_blob.begin() + backup.start, host.last_blob.begin() + backup.start + 8192);
  const Bytes& a = disk.file(FileName::a);
  file.insert(file.end(), a.begin() + 8192, a.begin() + backup.size);

  MemoryDisk fresh;
  fresh.file(FileName::a) = file;
  MemoryHost elsewhere(fresh);
  CHECK(elsewhere.open().value().new_device);
  CHECK(elsewhere.bodies() == std::vector<std::string>{note("kept")});
}

TEST_CASE("erasing_everything_leaves_no_byte") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  host.log("note", note("x")).value();
  CHECK(host.ask<api::Nothing>("erase_everything", api::ProofRequest{slot_key(4)}).error().code == ErrorCode::wrong_key);
  host.ask<api::Nothing>("erase_everything", api::ProofRequest{slot_key(1)}).value();
  CHECK(disk.file(FileName::a).empty());
  CHECK(MemoryHost(disk).inspect().value().found == api::Found::nothing);
}

TEST_CASE("the_lock_is_set_only_with_proof_and_leaves_its_line") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  CHECK(host.ask<api::AppendReply>("settings_set", api::SettingsSetRequest{ten_minutes, host.now, 0}).error().code == ErrorCode::bad_request);
  CHECK(host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(5), GuardedAct::lock_changed, ten_minutes, host.now, 0}).error().code == ErrorCode::wrong_key);
  CHECK(host.bodies({"setting"}).empty());
  host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(1), GuardedAct::lock_changed, ten_minutes, ++host.now, 0}).value();
  CHECK(events(disk) == std::vector<std::string>{R"({"what":"lock_changed"})", R"({"what":"created"})"});
  CHECK(host.ask<api::SettingsReply>("settings", api::Nothing{}).value().settings.size() == 2);
}

TEST_CASE("an_export_is_told_only_with_proof_and_before_its_first_line_is_given_away") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  CHECK(host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(5), GuardedAct::exported, {}, host.now, 0}).error().code == ErrorCode::wrong_key);
  host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(1), GuardedAct::exported, {}, ++host.now, 0}).value();
  CHECK(events(disk) == std::vector<std::string>{R"({"what":"exported"})", R"({"what":"created"})"});
}

TEST_CASE("no_other_setting_passes_under_a_line_about_the_lock_and_none_under_an_export") {
  MemoryDisk disk;
  MemoryHost host(disk);
  host.create().value();
  auto refused = [&](GuardedAct act, std::vector<api::SettingValue> settings) {
    return host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(1), act, std::move(settings), host.now, 0}).error().code;
  };
  CHECK(refused(GuardedAct::lock_changed, {}) == ErrorCode::bad_request);
  CHECK(refused(GuardedAct::lock_changed, {{"notices_read", "1"}}) == ErrorCode::bad_request);
  CHECK(refused(GuardedAct::exported, ten_minutes) == ErrorCode::bad_request);
  CHECK(host.ask<api::AppendReply>("settings_set", api::SettingsSetRequest{{{"notices_read", "1"}}, host.now, 0}));
}

TEST_CASE("a_failing_step_leaves_neither_a_changed_lock_nor_a_line_without_one") {
  for (int step = 1; step <= 2; ++step) {
    CAPTURE(step);
    MemoryDisk disk;
    MemoryHost host(disk);
    host.create().value();
    disk.fail_at(step);
    CHECK_FALSE(host.ask<api::Nothing>("guarded", api::GuardedRequest{slot_key(1), GuardedAct::lock_changed, ten_minutes, ++host.now, 0}));
    disk.fail_at(0);
    MemoryHost again(disk);
    again.open().value();
    CHECK(again.bodies({"vault_event"}).size() == 1);
    CHECK(again.ask<api::SettingsReply>("settings", api::Nothing{}).value().settings.size() == 1);  // the last unlock
  }
}
