// What this place knows about itself outside the journal: its id, and the last number that it has written there.
#pragma once

#include <optional>
#include <string>

#include "core/base/id.hpp"

namespace keel::cli {

class Installation {
 public:
  // For the journal at this absolute path. The id is a keyed hash of the path under a random secret of this user on
  // this machine, so a copied or moved journal becomes a device of its own. Throws Trouble.
  explicit Installation(const std::string& journal_path);

  const Id& id() const { return id_; }
  // Nothing until something was written here.
  std::optional<std::int64_t> last_number() const { return last_number_; }
  // A number that is too small is harmless, so a disk that does not take it must not undo what was saved.
  void remember(std::int64_t number);

 private:
  std::string file_;
  Id id_;
  std::optional<std::int64_t> last_number_;
};

}  // namespace keel::cli
