// What this place knows about itself outside the journal: its id, its device, and the last number written there.
#pragma once

#include <optional>
#include <string>

#include "core/api/plan.hpp"
#include "core/base/id.hpp"

namespace keel::cli {

class Installation {
 public:
  // For the journal at this absolute path. The id is a keyed hash of the path under a random secret of this user on
  // this machine, so a copied or moved journal becomes a device of its own. Throws Trouble.
  explicit Installation(const std::string& journal_path);

  const Id& id() const { return id_; }
  // Nothing until something was written here.
  const std::optional<api::LastWritten>& last_written() const { return last_written_; }
  // What is older only makes one more device, so a disk that does not take it must not undo what was saved.
  void remember(const api::LastWritten& last);

 private:
  std::string file_;
  Id id_;
  std::optional<api::LastWritten> last_written_;
};

}  // namespace keel::cli
