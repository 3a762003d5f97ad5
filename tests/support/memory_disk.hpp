// Files in memory for tests, with faults and power cuts where a test wants them.
#pragma once

#include <algorithm>
#include <map>

#include "core/api/plan.hpp"
#include "core/base/id.hpp"

namespace keel::testing {

using api::Action;
using api::FileName;

// What becomes of writes that were not flushed when the power goes.
enum class Cut { loses_all, keeps_all, keeps_half_of_last };

// Files with what is safely on the disk and what the system only says is there.
class MemoryDisk {
 public:
  // The n-th step from now fails (1 is the next); 0 for never. `power_cut`: nothing works from then on.
  void fail_at(int step, bool power_cut = false) {
    countdown_ = step;
    cuts_power_ = power_cut;
  }
  bool is_dead() const { return dead_; }
  int steps_taken() const { return taken_; }

  bool take(const api::PlanStep& step, ByteSpan blob) {
    if (dead_) return false;
    ++taken_;
    bool fails = countdown_ > 0 && --countdown_ == 0;
    if (fails && cuts_power_) dead_ = true;
    Bytes& file = seen_[step.file];
    auto at = static_cast<std::size_t>(step.at);
    if (step.action == Action::flush) {
      if (!fails) durable_[step.file] = file;
    } else if (step.action == Action::truncate) {
      if (!fails) file.resize(at);
    } else {
      // A failing write has put down half of its bytes.
      auto bytes = blob.subspan(static_cast<std::size_t>(step.from), static_cast<std::size_t>(fails ? step.size / 2 : step.size));
      if (file.size() < at + bytes.size()) file.resize(at + bytes.size());
      std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return !fails;
  }

  // The machine comes back with what the cut left.
  void restart(Cut cut) {
    for (auto& [name, file] : seen_) {
      Bytes& safe = durable_[name];
      if (cut == Cut::keeps_half_of_last && file.size() > safe.size()) {
        std::size_t half = safe.size() + (file.size() - safe.size()) / 2;
        safe.insert(safe.end(), file.begin() + static_cast<std::ptrdiff_t>(safe.size()), file.begin() + static_cast<std::ptrdiff_t>(half));
      }
      if (cut == Cut::keeps_all) safe = file;
    }
    seen_ = durable_;
    dead_ = false;
    countdown_ = 0;
  }

  Bytes& file(FileName name) { return seen_[name]; }

  // What each place keeps outside its journal.
  std::map<Id, api::LastWritten> remembered;

 private:
  std::map<FileName, Bytes> seen_, durable_;
  int countdown_ = 0;
  int taken_ = 0;
  bool cuts_power_ = false;
  bool dead_ = false;
};

}  // namespace keel::testing
