// A scripted life with a fault at every single step of the disk, and with the power cut there:
// whatever was acknowledged before is there afterwards, and nothing that was never written appears.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/memory_host.hpp"

using namespace keel;
using namespace keel::testing;

namespace {

std::string note(int n) { return "{\"text\":\"note " + std::to_string(n) + "\"}"; }

// What a person has been told.
struct Told {
  std::vector<std::string> saved;   // acknowledged and neither changed nor erased since
  std::vector<std::string> doubtful;  // under way when something failed: may be there or not
};

class Life {
 public:
  explicit Life(MemoryDisk& disk) : disk_(disk), host_(disk) {}

  // Every kind of write once or more; goes on after a failure as a person would. Ends early without power.
  void live() {
    if (!host_.create() && !host_.create()) return;
    for (int i = 0; i < 3; ++i) log(i);
    edit(0, 10);
    erase(1);
    compact();
    log(3);
    log(4);
    edit(3, 11);
    reopen();
    log(5);
    erase(4);
    compact();
    log(6);
  }

  const Told& told() const { return told_; }
  MemoryHost& host() { return host_; }

 private:
  void log(int n) {
    auto done = host_.log("note", note(n));
    (done ? told_.saved : told_.doubtful).push_back(note(n));
    if (done) ids_[n] = done->ids.front();
  }

  void forget(int n) { std::erase(told_.saved, note(n)); }

  void edit(int n, int into) {
    if (!ids_.contains(n)) return;
    auto done = host_.ask<api::AppendReply>("edit", api::EditRequest{ids_[n], {}, {note(into)}, ++host_.now});
    forget(n);
    (done ? told_.saved : told_.doubtful).push_back(note(into));
    if (!done) told_.doubtful.push_back(note(n));
  }

  void erase(int n) {
    if (!ids_.contains(n)) return;
    auto done = host_.ask<api::AppendReply>("erase", api::EraseRequest{ids_[n], ++host_.now, 0});
    forget(n);
    if (!done) told_.doubtful.push_back(note(n));
  }

  void compact() { (void)host_.compact(); }

  void reopen() {
    host_.ask<api::Nothing>("lock", api::Nothing{}).value();
    if (disk_.is_dead()) return;
    (void)host_.open();
  }

  MemoryDisk& disk_;
  MemoryHost host_;
  Told told_;
  std::map<int, Id> ids_;
};

int steps_of_a_whole_life() {
  MemoryDisk disk;
  Life(disk).live();
  return disk.steps_taken();
}

void check_after(MemoryDisk& disk, const Told& told) {
  MemoryHost host(disk);
  auto opened = host.open();
  if (!opened) {
    // Creating may have failed before anything was promised.
    CAPTURE(name_of(opened.error().code));
    CHECK(told.saved.empty());
    return;
  }
  CHECK(opened->damage.empty());
  auto shown = host.bodies();
  for (const auto& text : told.saved) CHECK(std::ranges::count(shown, text) == 1);
  for (const auto& text : shown) CHECK((std::ranges::contains(told.saved, text) || std::ranges::contains(told.doubtful, text)));
  // And life goes on.
  CHECK(host.log("note", note(99)).has_value());
  MemoryHost again(disk);
  CHECK(again.open().has_value());
  CHECK(std::ranges::contains(again.bodies(), note(99)));
}

}  // namespace

TEST_CASE("a_failing_step_anywhere_loses_nothing_that_was_called_saved") {
  int steps = steps_of_a_whole_life();
  REQUIRE(steps > 40);
  for (int step = 1; step <= steps; ++step) {
    CAPTURE(step);
    MemoryDisk disk;
    disk.fail_at(step);
    Life life(disk);
    life.live();
    check_after(disk, life.told());
  }
}

TEST_CASE("a_power_cut_anywhere_loses_nothing_that_was_called_saved") {
  int steps = steps_of_a_whole_life();
  for (Cut cut : {Cut::loses_all, Cut::keeps_all, Cut::keeps_half_of_last})
    for (int step = 1; step <= steps; ++step) {
      CAPTURE(step);
      CAPTURE(static_cast<int>(cut));
      MemoryDisk disk;
      disk.fail_at(step, true);
      Life life(disk);
      life.live();
      disk.restart(cut);
      check_after(disk, life.told());
    }
}
